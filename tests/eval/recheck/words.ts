/** A word by its script: a number with the letters at its end, a Latin word with what holds it together, a run of katakana or kanji. */
export interface Word {
  readonly kind: 'number' | 'latin' | 'katakana' | 'kanji'
  readonly text: string
  /** Where it begins in the text. */
  readonly at: number
}

const pattern = new RegExp(
  [
    String.raw`(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.:/-]\d+)*[A-Za-zµ]*)`,
    String.raw`(?<latin>\p{Script=Latin}[\p{Script=Latin}\d]*(?:(?:::|[.@_/'&+-])[\p{Script=Latin}\d]+)*[+#]*)`,
    '(?<katakana>[ァ-ヺ][ァ-ヺー]*)',
    String.raw`(?<kanji>[\p{Script=Han}々〆ヵヶ]+)`,
  ].join('|'),
  'gu',
)

/** The words of a plain text that mean something by themselves as far as their script tells, in order. */
export function listWords(text: string): readonly Word[] {
  return [...text.matchAll(pattern)].map(({ groups = {}, index, 0: whole }) => {
    const [kind] = Object.entries(groups).find(([, found]) => found !== undefined)!
    return { kind: kind as Word['kind'], text: kind === 'latin' ? whole.toLowerCase() : whole, at: index }
  })
}

/** Whether `text` is pieces of the list put together, each used as often as needed. */
export function isMadeOf(text: string, pieces: readonly string[]): boolean {
  const reached = new Set([0])
  for (const at of text.split('').keys()) {
    const fitting = reached.has(at) ? pieces.filter((piece) => text.startsWith(piece, at)) : []
    for (const piece of fitting) reached.add(at + piece.length)
  }
  return reached.has(text.length)
}
