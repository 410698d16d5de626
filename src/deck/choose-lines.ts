import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import { sumSeconds } from '../model/duration.js'
import type { Line, SentencePoint } from '../model/outline.js'
import { ownLayout } from '../model/theme.js'
import { findShortList, oneOfEachVoice } from './announced-lists.js'
import { listLayout } from './fit.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'
import { findLostItems } from './lost-items.js'
import { byWorth, leastClaim, textWidth } from './rank-lines.js'
import { repeats } from './repeats.js'
import { followingLines, isFinished, isFollowing, isForSlides } from './standing.js'

/** So many lines are as much as an audience takes in while somebody speaks. */
export const mostItems = 4

/** More text than this is read, not listened to: about 150 Japanese characters or 45 English words (in em). */
const mostText = 150

/** A list whose items are told one by one is read so, and may be longer (in em). */
export const mostOfList = 180

/** A line that is wider is better said where others can stand for it (in em). */
export const easyLine = 48

/** A line that is wider is better said, unless it is all that a slide has (in em). */
export const longLine = 64

/** A wider line is no point but a paragraph (in em). */
export const widestLine = 80

/** A line of a list with more rows is a wall of text. */
const easyRows = 2

/** A sentence, and the line of it that a slide shows. */
export interface Item {
  readonly point: SentencePoint
  readonly line: Line
}

/** A slide with fewer lines looks empty while somebody goes on speaking. */
export const fewItems = 3

/** So many sentences, or so many seconds, are more than one or two lines stand for. */
const muchSaid = { sentences: 4, seconds: 30 } as const

/** What takes longer than a slide should stand is more than three lines stand for, in seconds. */
const longSaid = 60

/** What lines are chosen from, and for. */
export interface Choice {
  readonly sentences: readonly SentencePoint[]
  readonly kind: 'bullets' | 'closing'
  readonly title: string
  /** How wide a line beside others may be, in em; default: what is easily read. */
  readonly longest?: number
  /** How wide it may be without losing worth, in em; default: one row of a list. */
  readonly easy?: number
}

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
  const best = addItems(choice.kind === 'bullets' ? wholeList(own, judges) : [], ranked, own, judges)
  const few = sumSeconds(sentences) >= longSaid ? mostItems : fewItems
  if (best.length >= few || !saysMuch(sentences)) return best
  const mayLeave = (line: Line): boolean =>
    textWidth([line], judges.measure) >= leastClaim && !judges.language.cues(line.text).some((cue) => leaning.has(cue))
  const wider = addItems(best, ranked, { ...own, longest: longLine, most: few, mayLeave }, judges)
  if (choice.kind !== 'bullets') return wider
  const linesOf = (point: SentencePoint): readonly Line[] => easyWhole(point, judges)
  const more = addItems(wider, sentences.filter(isFollowing), { ...own, most: few, linesOf }, judges)
  return more.length < few ? more.map((item) => sayMore(item, judges.measure)) : more
}

/** The items of a short list that is announced, if all of them fit a slide: where one is no line by itself, as it was said. */
function wholeList(choice: Addition, judges: Judges): readonly Item[] {
  const list = findShortList(choice.sentences)
  const linesOf = (point: SentencePoint): readonly Line[] =>
    point.lines.length > 0 || !isFinished(point) ? point.lines : easyWhole(point, judges)
  const items = addItems([], list, { ...choice, most: list.length, room: mostOfList, linesOf }, judges)
  return items.length === list.length ? items : []
}

/** All of a sentence, if that is easily read. */
function easyWhole(point: SentencePoint, { measure, language }: Judges): readonly Line[] {
  return followingLines(point, language).filter((line) => textWidth([line], measure) <= easyLine)
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

interface Addition extends Choice {
  readonly most: number
  /** How much text there may be, in em. */
  readonly room?: number
  /** What a sentence could be shown as. */
  readonly linesOf: (point: SentencePoint) => readonly Line[]
  /** Whether a line can be understood though the sentence that its own one leans on is not shown. */
  readonly mayLeave: (line: Line) => boolean
}

/** Adds to some lines the next best ones that fit beside them. */
function addItems(
  items: readonly Item[],
  ranked: readonly SentencePoint[],
  { sentences, kind, title, longest = easyLine, most, room = mostText, mayLeave, linesOf }: Addition,
  { measure }: Judges,
): readonly Item[] {
  const chosen = new Map(items.map(({ point, line }) => [point, line]))
  const inOrder = (lines: ReadonlyMap<SentencePoint, Line>): readonly Line[] =>
    sentences.flatMap((point) => lines.get(point) ?? [])
  const isWide = (lines: readonly Line[]): boolean => textWidth(lines.slice(0, 1), measure) > longest
  // A wide one stands there by its clauses.
  const count = ({ parts }: SentencePoint, lines: readonly Line[]): number => (isWide(lines) ? (parts?.length ?? 1) : 1)
  let taken = items.reduce((sum, { point }) => sum + count(point, linesOf(point)), 0)
  for (const point of ranked) {
    if (taken >= most) break
    if (chosen.has(point)) continue
    const own = linesOf(point)
    if (own.slice(0, 1).some(({ text }) => repeats(text, title))) continue
    const more = count(point, own)
    if (chosen.size > 0 && isWide(own) && (!point.parts || taken + more > mostItems)) continue
    const before = sentences[sentences.indexOf(point) - 1]
    const isLeft = leans(point) && !(before && chosen.has(before))
    const lines = kind === 'bullets' ? easyFirst(own, measure) : own
    const fitting = lines.find((line) => {
      if (isLeft && !mayLeave(line)) return false
      const candidate = inOrder(new Map(chosen).set(point, line))
      return textWidth(candidate, measure) <= room && listLayout(candidate, kind, title, measure) !== undefined
    })
    if (!fitting) continue
    chosen.set(point, fitting)
    taken += more
  }
  return sentences.flatMap((point) => {
    const line = chosen.get(point)
    return line ? [{ point, line }] : []
  })
}

function ownLines({ lines }: SentencePoint): readonly Line[] {
  return lines
}

/** The lines first that take no more rows of a list than anybody reads while listening, then by their rows. */
function easyFirst(lines: readonly Line[], { metrics, countLines }: Measure): readonly Line[] {
  const layout = ownLayout(metrics.layouts.bullets)
  if (!layout) return lines
  const rowsOf = ({ text }: Line): number => countLines(text, layout.body, layout.width - layout.body.indent)
  return lines.toSorted((a, b) => Math.max(easyRows, rowsOf(a)) - Math.max(easyRows, rowsOf(b)))
}
