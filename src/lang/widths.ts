/**
 * Characters that fill a whole square: East Asian Width W and F (UAX #11), and emoji. Ambiguous ones (`…`, `①`) count as
 * narrow, as the annex advises where the font is not known.
 */
const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}\u3000]/u

/** Marks set upon the character before, joiners, variation selectors. */
const zeroWidth = /[\p{M}\p{Cf}]/u

/** The width of one character in half-widths: 0, 1 or 2. */
export function halfWidthsOf(character: string): number {
  if (character < '\u0300') return 1
  if (zeroWidth.test(character)) return 0
  return fullWidth.test(character) ? 2 : 1
}

/** The width of a text in half-widths, a full-width character being 2. */
export function halfWidths(text: string): number {
  let width = 0
  for (const character of text) width += halfWidthsOf(character)
  return width
}
