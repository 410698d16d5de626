const fullWidth = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〇\u3000-\u303f\uff01-\uff9f]`
const fullWidthEnd = new RegExp(`${fullWidth}$`, 'u')
const fullWidthBeginning = new RegExp(`^${fullWidth}`, 'u')

/** A hyphen, dash or slash within a word. It stays: nobody can tell `long-term` from a hyphenated `exam-ple`. */
const cutWord = /[\p{L}\p{N}][-‐–—/]$/u

/**
 * Joins a hard-wrapped line to the next one: with a space, but within a word that has a hyphen and beside full-width
 * characters.
 * @param fullWidths How many of the two characters at the seam must be full-width to do without the space.
 */
export function joinLines(before: string, after: string, fullWidths: 1 | 2): string {
  const left = before.trimEnd()
  const right = after.trimStart()
  const found = Number(fullWidthEnd.test(left.slice(-2))) + Number(fullWidthBeginning.test(right.slice(0, 2)))
  const tight = left === '' || right === '' || found >= fullWidths || cutWord.test(left.slice(-3))
  return tight ? left + right : `${left} ${right}`
}
