import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import { sumSeconds } from '../model/duration.js'
import type { Line, SentencePoint } from '../model/outline.js'
import { findShortList, oneOfEachVoice } from './announced-lists.js'
import { addItems, easyLine, mostItems } from './fill-list.js'
import type { Addition, Choice, Item } from './fill-list.js'
import type { Measure } from './fit.js'
import { findLostItems } from './lost-items.js'
import { byWorth, leastClaim, textWidth } from './rank-lines.js'
import { followingLines, isFinished, isFollowing, isForSlides, isOnlySaid } from './standing.js'

/** A list whose items are told one by one is read so, and may be longer (in em). */
export const mostOfList = 180

/** A line that is wider is better said, unless it is all that a slide has (in em). */
export const longLine = 64

/** A wider line is no point but a paragraph (in em). */
export const widestLine = 80

/** A slide with fewer lines looks empty while somebody goes on speaking. */
export const fewItems = 3

/** So many sentences, or so many seconds, are more than one or two lines stand for. */
const muchSaid = { sentences: 4, seconds: 30 } as const

/** What takes longer than a slide should stand is more than three lines stand for, in seconds. */
const longSaid = 60

/** What judges lines. */
interface Judges {
  readonly measure: Measure
  readonly language: Pick<Language, 'cues' | 'namesMatter' | 'wholeLine'>
}

/**
 * Chooses the lines that matter most, as many as a slide with a list holds; one that leans on the sentence before only
 * together with that. Where they are few for all that is said, wider ones join them, those that can do without that sentence, and
 * whole sentences right below the line of the one that they lean on.
 * @returns The lines in the author's order.
 */
export function chooseItems(choice: Choice, judges: Judges): readonly Item[] {
  return chooseStanding(choice, new Set(), judges)
}

/** @param lost What says nothing there; what is chosen instead may leave more of that. */
function chooseStanding(choice: Choice, lost: ReadonlySet<SentencePoint>, judges: Judges): readonly Item[] {
  const items = chooseAny(choice, lost, judges)
  const all = new Set([...lost, ...findLostItems(items, choice.sentences, judges)])
  return all.size === lost.size ? items : chooseStanding(choice, all, judges)
}

function chooseAny(choice: Choice, lost: ReadonlySet<SentencePoint>, judges: Judges): readonly Item[] {
  const { sentences } = choice
  const shown = sentences.filter((point) => isForSlides(point) && !lost.has(point))
  const ranked = oneOfEachVoice(byWorth(shown, judges.measure, choice.easy))
  const own = { ...choice, most: mostItems, mayLeave: () => false, linesOf: ownLines }
  const best = addItems(choice.kind === 'bullets' ? wholeList(own, judges) : [], ranked, own, judges.measure)
  const few = sumSeconds(sentences) >= longSaid ? mostItems : fewItems
  if (best.length >= few || !saysMuch(sentences)) return best
  const mayLeave = (line: Line): boolean =>
    textWidth([line], judges.measure) >= leastClaim && !judges.language.cues(line.text).some((cue) => leaning.has(cue))
  const wider = addItems(best, ranked, { ...own, longest: longLine, most: few, mayLeave }, judges.measure)
  if (choice.kind !== 'bullets') return wider
  const widest = wider.length === 1 ? widestLine : easyLine
  const linesOf = (point: SentencePoint): readonly Line[] => wholeUpTo(widest, point, judges)
  // What is short and no line would not be understood.
  const isLong = (point: SentencePoint): boolean => {
    const width = isOnlySaid(point) ? textWidth(followingLines(point, judges.language), judges.measure) : 0
    return width > easyLine && width <= longLine
  }
  const untold = sentences.filter((point) => isFollowing(point) || (wider.length === 1 && isLong(point)))
  const more = addItems(wider, untold, { ...own, longest: widest, most: few, linesOf }, judges.measure)
  return more.length < few ? more.map((item) => sayMore(item, judges.measure)) : more
}

/** The items of a short list that is announced, if all of them fit a slide: where one is no line by itself, as it was said. */
function wholeList(choice: Addition, judges: Judges): readonly Item[] {
  const list = findShortList(choice.sentences)
  const linesOf = (point: SentencePoint): readonly Line[] =>
    point.lines.length > 0 || !isFinished(point) ? point.lines : wholeUpTo(easyLine, point, judges)
  const items = addItems([], list, { ...choice, most: list.length, room: mostOfList, linesOf }, judges.measure)
  return items.length === list.length ? items : []
}

/** All of a sentence, unless that is wider than so many em. */
function wholeUpTo(widest: number, point: SentencePoint, { measure, language }: Judges): readonly Line[] {
  return followingLines(point, language).filter((line) => textWidth([line], measure) <= widest)
}

/** The widest line of a sentence that has all of the one chosen and takes no more rows than are read easily. */
function sayMore({ point, line }: Item, measure: Measure): Item {
  const fuller = point.lines.filter(
    (other) => other.text.includes(line.text) && textWidth([other], measure) <= easyLine && !point.parts,
  )
  const [widest] = fuller.toSorted((one, other) => textWidth([other], measure) - textWidth([one], measure))
  return { point, line: widest ?? line }
}

/** What goes on from the sentence before. */
const leaning: ReadonlySet<Cue> = new Set(['leaning', 'fragment', 'connective'])

/** Whether one or two lines are few for what is said. */
export function saysMuch(sentences: readonly SentencePoint[]): boolean {
  return sentences.length >= muchSaid.sentences || sumSeconds(sentences) >= muchSaid.seconds
}

function ownLines({ lines }: SentencePoint): readonly Line[] {
  return lines
}
