/** How many words a text has as it is written: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/u).length
}
