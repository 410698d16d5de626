/** Between Japanese characters the spaces that a notation asks for beside a mark are part of it. */
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」]`

/** In characters: no longer text is emphasised, and no search for its end is longer. */
const longest = 500

/**
 * The pattern of a mark on both sides of a text.
 * @param mark As it stands in a pattern.
 * @param before What must stand before it, and `after` behind it, each an assertion.
 */
export function emphasis(mark: string, { before, after } = besideNoLetter(mark)): RegExp {
  const text = String.raw`(?<text>[^\s${mark}](?:[^${mark}]{0,${longest}}[^\s${mark}])?)`
  return new RegExp(`(?:(?<=${japanese}) )?${before}${mark}${text}${mark}${after}(?: (?=${japanese}))?`, 'u')
}

function besideNoLetter(mark: string): { readonly before: string; readonly after: string } {
  return { before: String.raw`(?<![\p{L}\p{N}\\${mark}])`, after: String.raw`(?![\p{L}\p{N}${mark}])` }
}
