import type { FontFace, TextStyle } from '../model/theme.js'

/** First and last code points of the letters between which there is a space (as in CSS Text 4, 8.4, `text-autospace`). */
const ideographs: readonly (readonly [number, number])[] = [
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3fffd],
]
const lettersAndDigits: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
]

/**
 * That space in em. CSS Text 4 says an eighth; but a program that reads a PDF takes a tenth and more for a blank, and
 * `130億` would come back as `130 億`.
 */
export const interScriptSpace = 0.09

/** The width of a character that no face has, in em: that of a kanji, so that the estimate errs to the safe side. */
const missingAdvance = 1

/** Browsers count in 64ths of a px, and round each run of text up: a line of just its measure would not hold many. */
const roundingOfRun = 1 / 64

/** No character is wider, in em, with the space before it: the emoji, and the longest dash. */
const widestAdvance = 3

/** Whether Japanese and Latin letters stand side by side, so that a space parts them. */
export function scriptsMeet(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined) return false
  return isIn(ideographs, before)
    ? isIn(lettersAndDigits, after)
    : isIn(lettersAndDigits, before) && isIn(ideographs, after)
}

function isIn(ranges: readonly (readonly [number, number])[], codePoint: number): boolean {
  for (const [first, last] of ranges) {
    if (codePoint < first) return false
    if (codePoint <= last) return true
  }
  return false
}

/**
 * The width of a run of text without line breaks, in em. The tightening of neighbouring Japanese punctuation is left out: it
 * only makes text narrower.
 */
export function measureText(text: string, faces: readonly FontFace[]): number {
  let width = 0
  let before: number | undefined
  for (const character of text) {
    const codePoint = character.codePointAt(0)!
    const advance = faceOf(codePoint, faces)?.advance(codePoint) ?? missingAdvance
    width += advance + spaceBetween(before, codePoint, faces)
    before = codePoint
  }
  return width
}

/** What stands between two neighbours besides their widths, in em. */
function spaceBetween(before: number | undefined, after: number | undefined, faces: readonly FontFace[]): number {
  if (before === undefined || after === undefined) return 0
  if (scriptsMeet(before, after)) return interScriptSpace
  const face = faceOf(after, faces)
  return face && face === faceOf(before, faces) ? face.kerning(before, after) : 0
}

/** The first face that has the character. */
function faceOf(codePoint: number, faces: readonly FontFace[]): FontFace | undefined {
  return faces.find((face) => face.advance(codePoint) !== undefined)
}

/**
 * How many lines a browser sets the text in, breaking only between phrases and filling each line as far as it goes; a phrase
 * that is wider than the measure has lines of its own.
 * @param width The measure in px.
 * @param phrases Cuts text where a line may break.
 */
export function countLines(
  text: string,
  { faces, size }: TextStyle,
  width: number,
  phrases: (text: string) => readonly string[],
): number {
  const measure = width / size
  const rounding = roundingOfRun / size
  if (measureText(text, faces) + rounding * text.length <= measure) return 1
  let lines = 1
  let used = 0
  let before: number | undefined
  for (const phrase of phrases(text)) {
    const visible = measureText(phrase.trimEnd(), faces)
    const space = spaceBetween(before, phrase.codePointAt(0), faces)
    if (used > 0 && used + space + visible + rounding > measure) {
      lines++
      used = 0
    }
    if (visible > measure) {
      lines += linesWithin(visible, measure) - 1
      used = measure
    } else used += (used > 0 ? space : 0) + measureText(phrase, faces) + rounding
    before = phrase.codePointAt(phrase.length - 1)
  }
  return lines
}

/** The lines of a phrase that breaks at any character: at the end of each there may be no room for a whole one. */
function linesWithin(width: number, measure: number): number {
  return Math.ceil(width / Math.max(measure - 1, 1))
}

/** Whether every phrase of the text fits a line of this width in px. */
export function keepsPhrases(
  text: string,
  { faces, size }: TextStyle,
  width: number,
  phrases: (text: string) => readonly string[],
): boolean {
  const measure = width / size
  return isNarrow(text, faces, measure) || phrases(text).every((phrase) => isNarrow(phrase.trimEnd(), faces, measure))
}

/** Whether a phrase is at most so many em wide; a character is hardly ever wider than one. */
export function isNarrow(phrase: string, faces: readonly FontFace[], width: number): boolean {
  return phrase.length * widestAdvance <= width || measureText(phrase, faces) <= width
}
