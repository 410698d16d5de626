/** What a sentence in which authors introduce themselves tells of them; a hobby is neither of these. */
export interface Introduction {
  readonly name?: string
  /** What they do, as they put it: エンジニア, software engineer. */
  readonly role?: string
  readonly organisation?: string
}
