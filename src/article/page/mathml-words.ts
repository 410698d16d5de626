/** Functions that TeX has a command for. */
export const functionNames: ReadonlySet<string> = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
)

/** Letters by MathML's `mathvariant`; italic is how TeX sets them by itself. */
export const letterStyles = tableOf({
  normal: String.raw`\mathrm`,
  bold: String.raw`\mathbf`,
  'bold-italic': String.raw`\boldsymbol`,
  'double-struck': String.raw`\mathbb`,
  script: String.raw`\mathcal`,
  'bold-script': String.raw`\mathcal`,
  fraktur: String.raw`\mathfrak`,
  'bold-fraktur': String.raw`\mathfrak`,
  'sans-serif': String.raw`\mathsf`,
  'bold-sans-serif': String.raw`\mathsf`,
  monospace: String.raw`\mathtt`,
})

/** Function application, invisible times, separator and plus: they are said, and not shown. */
export const invisible: ReadonlySet<string> = new Set(['\u2061', '\u2062', '\u2063', '\u2064', '\u200B'])

/** Signs beside a letter as TeX puts them on it: over one letter, and over more. */
export const accents = {
  above: new Map([
    ...alike(['¯', '‾', '―', '_', '-', '\u0304', '\u0305'], [String.raw`\bar`, String.raw`\overline`]),
    ...alike(['^', 'ˆ', '\u0302'], [String.raw`\hat`, String.raw`\widehat`]),
    ...alike(['~', '˜', '∼', '\u0303'], [String.raw`\tilde`, String.raw`\widetilde`]),
    ...alike(['→', '⃗', '⇀'], [String.raw`\vec`, String.raw`\overrightarrow`]),
    ...alike(['˙', '.', '\u0307'], [String.raw`\dot`]),
    ...alike(['¨', '..', '\u0308'], [String.raw`\ddot`]),
    ...alike(['˘'], [String.raw`\breve`]),
    ...alike(['ˇ'], [String.raw`\check`]),
    ...alike(['⏞'], [String.raw`\overbrace`]),
  ]),
  below: new Map([
    ...alike(['_', '¯', '‾', '―', '\u0332'], [String.raw`\underline`]),
    ...alike(['⏟'], [String.raw`\underbrace`]),
  ]),
}

/** What has its limits under and over itself. */
export const largeOperators =
  /^(?:[∑∏∐⋃⋂⋁⋀⨁⨂∫∬∭∮]|\\(?:lim|liminf|limsup|max|min|sup|inf|det|gcd|Pr) |\\(?:over|under)brace\{.*\})$/su

/** Lines around and through what `menclose` holds. */
export const strokes = tableOf({
  box: String.raw`\boxed`,
  top: String.raw`\overline`,
  bottom: String.raw`\underline`,
  updiagonalstrike: String.raw`\cancel`,
  downdiagonalstrike: String.raw`\bcancel`,
  'updiagonalstrike downdiagonalstrike': String.raw`\xcancel`,
})

function alike(signs: readonly string[], commands: readonly string[]): (readonly [string, readonly string[]])[] {
  return signs.map((sign) => [sign, commands])
}

/** What is looked up by what a page says, which may be `constructor` too. */
export function tableOf<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries))
}
