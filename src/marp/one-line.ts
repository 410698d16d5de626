/** Controls, byte order marks and the two non-characters that YAML forbids: they can't be seen, and some of them break a parser. */
const unprintable = /[\p{Cc}\u{feff}\u{fffe}\u{ffff}]/gu

/** Half a surrogate pair: `encodeURI`, which Marp uses for the anchors of headings, throws at it. */
const loneSurrogate = /\p{Cs}/gu

/**
 * Text as one line of Markdown can hold it: white space runs are one space, none stands at the ends, and what can't be written
 * to a file is gone. Full-width spaces inside the text stay.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\t\n\v\f\r \u{85}\u{2028}\u{2029}]+/gu, ' ')
    .replaceAll(unprintable, '')
    .replaceAll(loneSurrogate, '\u{fffd}')
    .replaceAll(/ {2,}/gu, ' ')
    .trim()
}
