import { rankHeadlines } from '../lang/headline.js'
import type { Source } from '../model/article.js'
import type { Slide } from '../model/deck.js'
import type { Line, SentencePoint } from '../model/outline.js'
import type { Setting } from './kinds/text-plan.js'
import { textWidth } from './rank-lines.js'
import { repeats, withoutAsides } from './repeats.js'
import type { SlidePlan } from './slide-plan.js'

/** A clause that is wider is read, not glanced at: a name tells what a slide is about in less (in em). */
const easyTitle = 20

/**
 * The titles that a slide could have from its own sentences, best first: clauses that its lines follow, and what these are about,
 * before the clauses if the best one is long.
 * @param given The titles before it, that of the talk first.
 */
export function findNames(
  slide: Slide,
  plan: SlidePlan,
  given: readonly string[],
  { language, measure }: Pick<Setting, 'language' | 'measure'>,
): readonly Line[] {
  const headlinesOf = (points: readonly SentencePoint[]): readonly Line[] => rankHeadlines(points, language.headlines)
  const headlines = [...headlinesOf(besideShow(plan)), ...headlinesOf(leading(slide, plan))]
  const taken = [slide.title.text, ...given]
  const free = headlines.filter(({ text }) => !taken.includes(text))
  const theme = findTheme(slide, plan, taken, language)
  return textWidth(free.slice(0, 1), measure) <= easyTitle ? [...free, ...theme] : [...theme, ...free]
}

/**
 * The sentences that a slide's lines go on from: only those of its own paragraph stand before one, and behind one of some day or month
 * stand some of these.
 */
function leading(slide: Slide, { sentences }: SlidePlan): readonly SentencePoint[] {
  if (slide.kind !== 'bullets') return sentences
  const lines = slide.items.flatMap((item) => [item, ...(item.items ?? [])])
  const shown = sentences.filter(({ sentence }) => lines.some(({ sources }) => sources.includes(sentence)))
  return sentences.filter(({ block, cues, sentence }, place) => {
    const beside = shown.filter((point) => point.block.line === block.line)
    const isApart = cues.includes('date') && beside.every((point) => point.sentence === sentence)
    return !isApart && shown.every((point) => beside.includes(point) || sentences.indexOf(point) >= place)
  })
}

/** What is shown is best named by the sentence before or behind it. */
function besideShow({ show, sentences }: SlidePlan): readonly SentencePoint[] {
  if (show === undefined) return []
  const behind = sentences.findIndex(({ sentence }) => sentence.line > show.show.line)
  const at = behind === -1 ? sentences.length : behind
  return sentences.slice(Math.max(0, at - 1), at + 1)
}

/** A name that so many of a slide's lines hold, and more of them than not, is what the slide is about. */
const leastUses = 2

/** The name that recurs in the lines of a list, or that the first one begins with if it outweighs the others. */
function findTheme(
  slide: Slide,
  { sentences }: SlidePlan,
  given: readonly string[],
  language: Setting['language'],
): readonly Line[] {
  if (slide.kind !== 'bullets') return []
  const lines = slide.items.map(({ text }) => withoutAsides(text))
  const found = language.titleOf(lines, { given, elsewhere: [] })
  if (!found?.isName || lines.some((line) => repeats(line, found.text))) return []
  const recurs = found.sentences >= leastUses && found.sentences > lines.length / 2
  const { sources } = slide.items[found.place]!
  const isSubject =
    found.isFirst && found.isMarked && found.place === 0 && sources[0] === weightiest(slide.items, sentences)
  return recurs || isSubject ? [{ text: found.text, sources }] : []
}

/** The sentence that weighs most of those that lines are from. */
function weightiest(lines: readonly Line[], sentences: readonly SentencePoint[]): Source | undefined {
  const shown = sentences.filter(({ sentence }) => lines.some(({ sources }) => sources.includes(sentence)))
  return shown.toSorted((a, b) => b.weight - a.weight)[0]?.sentence
}
