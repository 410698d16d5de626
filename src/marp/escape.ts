import { findFormulas } from './inline-formulas.js'
import { oneLine } from './one-line.js'

/** Each rule names characters that Marp would not show as they are; a match is one such character, or a run of them. */
export type Rules = readonly RegExp[]

/** Wherever the text stands. */
export const inlineRules: Rules = [
  // A backslash stands for itself unless punctuation follows.
  /\\(?=[!-/:-@[-`{-~]|$)/gu,
  /`/gu,
  // Emphasis takes two; in `3 * 4` it is neither.
  /(?<=\*.*)\*(?! )|(?<=\*.*)(?<! )\*|\*(?! )(?=.*\*)|(?<! )\*(?=.*\*)/gu,
  // Inside a word, as in `snake_case`, it is only itself.
  /(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu,
  /~{2,}/gu,
  // A tag, a comment, an address; not `a < b`.
  /<(?=[A-Za-z/!?]|\S*@)/gu,
  // `&amp;` and `&#38;`, but not `A & B`.
  /&(?=#?[A-Za-z\d]{1,32};)/gu,
  // The middle of `[text](address)`.
  /\](?=\()/gu,
  // Mathematics, `$x$`: the first must not be followed by a space, nor the last be preceded by one or followed by a digit.
  /\$(?=\$|[^ ](?:.*[^ ])?\$(?!\d))/gu,
]

/** At the beginning of a paragraph or of a list item. */
export const startRules: Rules = [
  /^#(?=#{0,5}(?: |$))/gu,
  /^>/gu,
  /^[-+*](?= |$)/gu,
  // A thematic break, which would begin a new slide, or the line under a heading.
  /^-(?=[- ]*$)|^\*(?=[* ]*$)|^=(?==*$)/gu,
  // `1. ` and `1) `, but not `1.5` nor `2023-12-01`.
  /(?<=^\d{1,9})[.)](?= |$)/gu,
  // `[name]: address`
  /^\[(?=.*\]:)/gu,
]

/** At the end of a heading, where `#` closes it. */
export const headingRules: Rules = [/(?<=^| )#(?=#*$)/gu]

/** In a cell of a table, which it would end. */
export const cellRules: Rules = [/\|/gu]

/** All markup is of these. */
const punctuation = /[!-/:-@[-`{-~]/u

/** `:smile:`. Marp looks for the names after it has resolved escapes, so that only a tag can part them. */
const shortcode = /(?<=:)(?=(?:[a-z][\w-]*|[+-]1|100|1234|8ball|[123](?:st|nd|rd)_place_medal):)/gu

/** The longest stretch that Marp could make a link of. */
const unspaced = /[^\p{Z}]+/gu

/** What Marp would decode in the text of a link, and hosts that it would put in order. */
const rewritten =
  /%|xn--|mailto:(?![\p{L}\p{N}])|\/\/(?!$|[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d+)?(?:$|[/?#),]|\P{ASCII}))/iu

/**
 * Writes text so that Marp shows it as it is, in a paragraph or a list item, and sets its formulas. Ordinary text comes back
 * as it was. White space is normalised to one line.
 */
export function escapeText(text: string): string {
  return escapeBy([...inlineRules, ...startRules], oneLine(text))
}

/** The same behind the `##` of a heading. */
export function escapeHeading(text: string): string {
  return escapeBy([...inlineRules, ...headingRules], oneLine(text))
}

/** The same in a cell of a table. */
export function escapeCell(text: string): string {
  return escapeBy([...inlineRules, ...cellRules], oneLine(text), cellRules)
}

/** The same where the text is all there is, as in Marp's `header`. */
export function escapeInline(text: string): string {
  return escapeBy(inlineRules, oneLine(text))
}

/**
 * Where the text has characters that Marp would take for markup.
 * @returns indices into the text, ascending within each rule.
 */
export function findMarkup(text: string): readonly number[] {
  return matchIndices(inlineRules, text)
}

/**
 * Writes one line of text so that no rule's characters are markup.
 * @param aroundFormulas The rules that hold in formulas too; all else there is TeX.
 */
export function escapeBy(rules: Rules, text: string, aroundFormulas: Rules = []): string {
  const formulas = findFormulas(text)
  const isTex = (index: number): boolean => formulas.some(([start, end]) => index >= start && index < end)
  const markup = [...matchIndices(rules, text).filter((index) => !isTex(index)), ...matchIndices(aroundFormulas, text)]
  const parted = [...text.matchAll(shortcode)].map(({ index }) => index).filter((index) => !isTex(index))
  const linked = linkIndices(text, [...markup, ...parted])
  const before = new Map([...parted.map((index) => [index, '<wbr>'] as const), ...[...markup, ...linked].map(escapeAt)])
  let escaped = ''
  for (let index = 0; index < text.length; index++) escaped += (before.get(index) ?? '') + text.charAt(index)
  return escaped
}

function escapeAt(index: number): readonly [number, string] {
  return [index, '\\']
}

function matchIndices(rules: Rules, text: string): readonly number[] {
  if (!punctuation.test(text)) return []
  return rules.flatMap((rule) =>
    [...text.matchAll(rule)].flatMap((match) => Array.from(match[0], (_, offset) => match.index + offset)),
  )
}

/**
 * Marp links bare addresses. Inside one an escape would be shown, and `%E3%81%82` would be decoded: the slashes or the `@` of
 * such an address are escaped, so that it isn't one.
 */
function linkIndices(text: string, changed: readonly number[]): readonly number[] {
  return [...text.matchAll(unspaced)].flatMap(({ 0: run, index }) => {
    if (!/\/\/|@/u.test(run)) return []
    const altered = rewritten.test(run)
    const touched = changed.some((place) => place >= index && place < index + run.length)
    const slashes = altered || touched ? [...run.matchAll(/\/(?=\/)/gu)] : []
    const ats = altered ? [...run.matchAll(/@/gu)] : []
    return [...slashes, ...ats].map((match) => index + match.index)
  })
}
