import type { Fault } from './fault.js'
import { boundRows, counters } from './number-words.js'
import { isFunctionWord, stemOf } from './english-words.js'

/** A number with what belongs to it: 約11ヶ月後, at least 3, $50/hour. */
interface Quantity {
  readonly text: string
  readonly value: string
  readonly unit: string
  /** What the words around it make of it: `at least`, `about`, `after`. */
  readonly bounds: readonly string[]
  /** The stem of the Latin word right behind it, which says what is counted; '' if there is none. */
  readonly counts: string
  /** The stems of the first Latin words behind it: what it counts may have stood farther off. */
  readonly counted: readonly string[]
}

const nothing = '(?!)'
const before = boundRows.flatMap((row) => row.before ?? []).join('|')
const after = boundRows.flatMap((row) => row.after ?? []).join('|')

const pattern = new RegExp(
  [
    `(?<before>(?:(?:${before})\\s*)*)`,
    String.raw`(?<value>[$€£¥]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.:/-]\d+)*)`,
    String.raw`(?<unit>[百千万億兆]*(?:%|℃|[A-Za-zµ]+(?:/[a-z]+)?|/[a-z]+| ?(?:${counters}))?)`,
    `(?<after>(?:\\s*(?:${after}))*)`,
  ].join(''),
  'giu',
)

const bounds = boundRows.map((row) => ({
  name: row.name,
  before: new RegExp(row.before ?? nothing, 'iu'),
  after: new RegExp(row.after ?? nothing, 'iu'),
}))

/** How many words may stand between a number and what it counts: 16 *complete* applications. */
const countedWords = 3

/** Every number of a line must stand in the source, with the same unit, the same bounds, and counting the same. */
export function checkNumbers(line: string, source: string): readonly Fault[] {
  const known = listQuantities(source)
  return listQuantities(line).flatMap((quantity) => faultOf(quantity, known) ?? [])
}

function faultOf(quantity: Quantity, known: readonly Quantity[]): Fault | undefined {
  const sameValue = known.filter(({ value }) => value === quantity.value)
  if (sameValue.length === 0) return { kind: 'number', reason: `"${quantity.text}" is no number of the source` }
  const sameUnit = sameValue.filter(({ unit }) => unit === quantity.unit)
  if (sameUnit.length === 0) {
    return { kind: 'number', reason: `"${quantity.text}" has another unit than "${sameValue[0]!.text}"` }
  }
  const sameBounds = sameUnit.filter((other) => other.bounds.join() === quantity.bounds.join())
  if (sameBounds.length === 0) {
    return { kind: 'comparison', reason: `"${quantity.text}" says another amount than "${sameUnit[0]!.text}"` }
  }
  if (quantity.counts === '' || sameBounds.some(({ counted }) => counted.includes(quantity.counts))) return undefined
  return { kind: 'number', reason: `"${quantity.text}" does not count "${quantity.counts}…" in the source` }
}

function listQuantities(text: string): readonly Quantity[] {
  return [...text.matchAll(pattern)]
    .filter(({ index, groups }) => !isInsideName(text, index + groups!['before']!.length))
    .map((match) => {
      const { value = '', unit = '', before: first = '', after: last = '' } = match.groups!
      return {
        text: match[0].trim(),
        value: value.replaceAll(',', ''),
        unit: counterNames.get(unit.trim()) ?? unit.trim(),
        bounds: boundsOf(first, last),
        ...countedFrom(text.slice(match.index + match[0].length)),
      }
    })
}

/** Units that are written in several ways. */
const counterNames: ReadonlyMap<string, string> = new Map([
  ['か月', 'ヶ月'],
  ['カ月', 'ヶ月'],
  ['ヵ月', 'ヶ月'],
  ['名', '人'],
])

/** A digit inside a Latin word is part of a name: base64, PACLIC2023, eslint-scope@3.7.2. */
function isInsideName(text: string, at: number): boolean {
  return /\p{Script=Latin}[-_.@:/\p{Script=Latin}\d]*$/u.test(text.slice(0, at))
}

function boundsOf(first: string, last: string): readonly string[] {
  return bounds.filter((bound) => bound.before.test(first) || bound.after.test(last)).map(({ name }) => name)
}

function countedFrom(rest: string): Pick<Quantity, 'counts' | 'counted'> {
  const clause = /^[^,.;:!?()\d]*/u.exec(rest)![0]
  const words = clause
    .trim()
    .split(' ')
    .filter((word) => /^\p{Script=Latin}[\p{Script=Latin}-]*$/u.test(word))
  const counted = words
    .filter((word) => !isFunctionWord(word))
    .slice(0, countedWords)
    .map(stemOf)
  const [next = ''] = words
  return { counts: isFunctionWord(next) ? '' : stemOf(next), counted }
}
