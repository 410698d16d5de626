import { findMarkup } from './escape.js'
import { oneLine } from './one-line.js'

/** Words of an alternative text that Marp takes for instructions: a background, a size or a filter. */
const instruction =
  /^(?:bg|(?:\d*\.)?\d+%|(?:w|width|h|height):.*|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.*)?)$/u

/** Addresses that need no brackets. */
const plainAddress = /^[\p{L}\p{N}\p{M}./:?#=,+~@%_-]+$/u

/** Addresses that Markdown refuses to show, and would print as text. */
const refusedAddress = /^(?:(?:vbscript|javascript|file):|data:(?!image\/(?:gif|png|jpeg|webp);))/iu

/**
 * Writes a picture that Marp shows with this address and this alternative text.
 * @returns the alternative text alone where Markdown takes no such address, which may be `''`.
 */
export function writeImage(src: string, alt: string): string {
  const description = writeAlt(oneLine(alt))
  return refusedAddress.test(src.trim()) ? description : `![${description}](${writeAddress(src)})`
}

/**
 * Marp leaves escaped characters out of an alternative text; their full-width twins stand for them. A letter of an instruction is
 * emphasised, which isn't seen but makes it a word.
 */
function writeAlt(alt: string): string {
  const markup = new Set(findMarkup(alt))
  const twins = Array.from({ length: alt.length }, (_, index) => {
    const character = alt.charAt(index)
    return markup.has(index) || /[*[\]\\]|\/(?=\/)/u.test(character) ? fullWidth(character) : character
  })
  return twins
    .join('')
    .split(/(\s+)/u)
    .map((word) => (instruction.test(word) ? word.replace(/[a-z\d]/u, '*$&*') : word))
    .join('')
}

/** `*` to `＊`: U+FF01 and on follow ASCII from U+0021 on. */
function fullWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
}

function writeAddress(src: string): string {
  if (plainAddress.test(src)) return src
  const escaped = src
    .replaceAll(/[\\<>$`&]/gu, '\\$&')
    .replaceAll(/[\p{Cc}\u{2028}\u{2029}]/gu, encodeURIComponent)
    .replaceAll(/\p{Cs}/gu, '\u{fffd}')
  return `<${escaped}>`
}
