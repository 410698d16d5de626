/** Takes a text piece by piece from its beginning. */
export interface Scanner {
  /** Takes what the pattern (which begins with `^`) finds at this point; groups that took no part are `''`. */
  readonly take: (pattern: RegExp) => readonly string[] | undefined
  readonly isAtEnd: () => boolean
}

/** A scanner at the beginning of a text. White space between pieces counts nothing. */
export function scan(text: string): Scanner {
  let rest = text.trim()
  return {
    take(pattern) {
      const match = pattern.exec(rest)
      if (!match) return undefined
      rest = rest.slice(match[0].length).trimStart()
      return wordsOf(match)
    },
    isAtEnd: () => rest === '',
  }
}

/** What a pattern found, and its groups; those that took no part are `''`. */
export function wordsOf(match: RegExpExecArray): readonly string[] {
  return Array.from(match, (word: string | undefined) => word ?? '')
}
