/** What stretches of characters outside ASCII are worth as a sign that a text was decoded rightly; the first that fits counts. */
const worths: readonly { readonly worth: number; readonly of: string }[] = [
  // Kana and the marks of Japanese.
  { worth: 1, of: String.raw`[\u3001-\u3003\u3005-\u3015\u3041-\u3096\u3099-\u30ff\uff01-\uff60]+` },
  // `café`, `it’s`: a letter or two between those of ASCII. The last of Latin-1, `ÿ`, is a byte that went wrong.
  {
    worth: 1,
    of: String.raw`(?<!\P{ASCII})[\u00c0-\u00fe\u0100-\u024f]{1,3}(?!\P{ASCII})|(?<=[A-Za-z,.])[’”—–]|[“‘](?=[A-Za-z])`,
  },
  {
    worth: 0.4,
    of: String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\u00c0-\u00fe\u0100-\u024f]+`,
  },
  { worth: 0.6, of: String.raw`[\u2190-\u25ff–—‘’“”…•‥※℃«»°·©®™€§×\u00a0\u3000]+` },
  // EUC-JP read as Shift_JIS is full of half-width kana.
  { worth: 0.2, of: String.raw`[\uff61-\uff9f]+` },
  { worth: -1, of: String.raw`\P{ASCII}` },
]

const stretch = new RegExp(worths.map(({ of }) => `(${of})`).join('|'), 'gu')

/**
 * How plausible it is that somebody wrote a text, judged by its characters outside ASCII: 1 for nothing but kana, or for
 * accented letters within words, below 0 for a jumble of signs. A text in ASCII is worth 1.
 */
export function plausibilityOf(text: string): number {
  let length = 0
  let worth = 0
  for (const [found, ...groups] of text.matchAll(stretch)) {
    length += found.length
    worth += found.length * worths[groups.findIndex((group) => group !== undefined)]!.worth
  }
  return length === 0 ? 1 : worth / length
}
