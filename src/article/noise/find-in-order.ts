import type { NoisePlace, NoiseRule } from '../../lang/noise.js'
import type { ArticleSection, Source } from '../../model/article.js'
import { readCalendarDate } from '../calendar-date.js'
import { matchRule } from './match-rule.js'
import { placeBlocks } from './place-blocks.js'
import type { PlacedBlock } from './place-blocks.js'
import type { Marks } from './sift.js'

/** Noise, and the date that a dateline among it tells. */
export interface OrderedNoise {
  readonly marks: Marks
  readonly date?: string
}

/** The rule by which a text is noise. */
export interface Find {
  readonly name: string
  /** ISO 8601 calendar date. */
  readonly date?: string
}

/**
 * Finds the paragraphs and sentences that are noise where they stand: greetings before anything is said, thanks at the end.
 * @param introduced The sentences in which the author introduces himself: a greeting may stand behind one.
 */
export function findNoiseInOrder(
  sections: readonly ArticleSection[],
  rules: readonly NoiseRule[],
  introduced: ReadonlySet<Source>,
): OrderedNoise {
  const found = new Map<object, Find>()
  const placed = placeBlocks(sections)
  findFrom('start', placed, rules, introduced, found)
  findFrom('end', placed.toReversed(), rules, introduced, found)
  const date = [...found.values()].find((find) => find.date !== undefined)?.date
  const marks = new Map([...found].map(([noise, { name }]) => [noise, name]))
  return { marks, ...(date !== undefined && { date }) }
}

/** Goes through an article from one of its ends, at which it is until something is said. */
function findFrom(
  edge: 'start' | 'end',
  placed: readonly PlacedBlock[],
  rules: readonly NoiseRule[],
  introduced: ReadonlySet<Source>,
  found: Map<object, Find>,
): void {
  let isAtEdge = true
  for (const { block, places } of placed) {
    if (block.kind === 'figure') continue
    isAtEdge &&= block.kind === 'paragraph'
    if (block.kind !== 'paragraph') continue
    const text = block.sentences.map((sentence) => sentence.text).join(' ')
    const here = isAtEdge ? [...places, edge] : places
    if (note(found, block, findRule(rules, 'paragraph', here, text))) continue
    for (const sentence of edge === 'start' ? block.sentences : block.sentences.toReversed()) {
      const find = findRule(rules, 'sentence', isAtEdge ? here : places, sentence.text)
      const isNoise = introduced.has(sentence) || note(found, sentence, find)
      isAtEdge &&= isNoise
    }
  }
}

/** Whether a part is noise, now or found to be before. */
function note(found: Map<object, Find>, part: object, find: Find | undefined): boolean {
  if (find !== undefined && !found.has(part)) found.set(part, find)
  return found.has(part)
}

/** Finds the rule by which a text in one of these places is noise. A date that is none, 30 February, makes no dateline. */
export function findRule(
  rules: readonly NoiseRule[],
  looksAt: 'paragraph' | 'sentence',
  places: readonly NoisePlace[],
  text: string,
): Find | undefined {
  const match = matchRule(rules, looksAt, text, ({ place }) => places.includes(place))
  if (match?.date === undefined) return match && { name: match.rule.name }
  const date = readCalendarDate(match.date)
  return date === undefined ? undefined : { name: match.rule.name, date }
}
