/** Latin letters; `\p{L}` takes milliseconds to compile where case does not count. */
const letter = '[a-z\u00c0-\u024f]'

/** A pattern that fits what any of its rows fits, in either case; an apostrophe may be straight or typographic. */
export function anyOf(rows: readonly string[], flags = ''): RegExp {
  const source = `(?:${rows.join('|')})`.replaceAll("'", "['’]").replaceAll(String.raw`\p{L}`, letter)
  // Without `u`, with which case folding takes twice the time to compile.
  return new RegExp(source, `i${flags}`)
}

/** A row for whole words, separated by `|`. */
export function wholeWords(words: string): string {
  return `\\b(?:${words})\\b`
}
