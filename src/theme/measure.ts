import type { FontFace, TextStyle } from '../model/theme.js'

/** A letter or digit of the Latin script beside a kana or kanji; CSS `text-autospace: normal` parts the two (CSS Text 4, 8.4). */
const meetingScripts =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** The space between the two scripts in em, as CSS Text 4 sets it. */
const interScriptSpace = 0.125

/** The width of a character that no face has, in em: that of a kanji, so that the estimate errs to the safe side. */
const missingAdvance = 1

/**
 * The width of a run of text without line breaks, in em. Kerning and the tightening of neighbouring punctuation are left
 * out: both only make text narrower.
 */
export function measureText(text: string, faces: readonly FontFace[]): number {
  let width = 0
  for (const character of text) width += advanceOf(character.codePointAt(0)!, faces)
  return width + (text.match(meetingScripts)?.length ?? 0) * interScriptSpace
}

function advanceOf(codePoint: number, faces: readonly FontFace[]): number {
  for (const face of faces) {
    const advance = face.advance(codePoint)
    if (advance !== undefined) return advance
  }
  return missingAdvance
}

/**
 * How many lines a browser sets the text in, breaking only between phrases and filling each line as far as it goes.
 * @param width The measure in px.
 * @param phrases Cuts text where a line may break.
 */
export function countLines(
  text: string,
  style: TextStyle,
  width: number,
  phrases: (text: string) => readonly string[],
): number {
  let lines = 1
  let line = ''
  for (const phrase of phrases(text)) {
    const longer = line + phrase
    if (line === '' || measureText(longer.trimEnd(), style.faces) * style.size <= width) line = longer
    else {
      lines++
      line = phrase
    }
  }
  return lines
}
