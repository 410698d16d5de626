import type { Language } from '../lang/language.js'
import type { Slide } from '../model/deck.js'
import type { Line, Point } from '../model/outline.js'
import type { Measure } from './fit.js'
import { textWidth } from './rank-lines.js'

type Placed = Pick<Point, 'title' | 'above'>

/** The nearest heading that all of some points stand under, their own or one above it; `undefined` if there is none. */
export function sharedHeading(points: readonly Placed[]): Line | undefined {
  const [first = [], ...others] = points.map(({ title, above = [] }) => [title, ...above])
  return first.find((heading) => others.every((headings) => headings.includes(heading)))
}

/** What judges titles. */
interface Judges {
  readonly measure: Measure
  readonly language: Pick<Language, 'labels'>
  readonly before: readonly Pick<Slide, 'title'>[]
}

/** どう動くのか？ and 作ってみる go with no other heading; `Design + impact` and 海と山 are two already. */
const closed = /[?？!！。.…うくぐすつぬぶむるい]$|[+＋&＆、,]|(?<!こ)と/u

/** A title of two headings that is wider is none (in em). */
const widestPair = 30

/** Whether a heading is the title of the talk, which stands over all of its slides. */
export function isOverAll({ text }: Line, before: Judges['before']): boolean {
  return text === before[0]?.title.text
}

/**
 * The title over some points: the heading that they share, else both of two headings, else that of the first: what follows stands
 * below its own.
 * @param likely The title where only the talk's stands over them.
 */
export function headingOver(all: readonly Placed[], likely: Line, { measure, language, before }: Judges): Line {
  const points = all.filter(({ title }) => !isOverAll(title, before))
  const shared = sharedHeading(points)
  const [first, second, ...others] = new Set(points.map(({ title }) => title))
  if (shared || first === undefined) return shared ?? likely
  const { and } = language.labels
  const isClosed = ({ text }: Line): boolean => closed.test(text) || text.includes(` ${and.trim()} `)
  if (second && others.length === 0 && ![first, second].some(isClosed)) {
    const text = first.text + and + second.text
    const pair = { text, sources: [...first.sources, ...second.sources] }
    if (textWidth([pair], measure) <= widestPair) return pair
  }
  return first
}
