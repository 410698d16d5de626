/** The clauses of an English sentence as lines that stand under each other. */
export function parts(_sentence: string): readonly string[] {
  return []
}
