import { rankHeadlines } from '../lang/headline.js'
import type { Slide } from '../model/deck.js'
import type { Line, SentencePoint } from '../model/outline.js'
import type { Setting } from './kinds/text-plan.js'
import { repeats } from './repeats.js'
import type { SlidePlan } from './slide-plan.js'

/** So many lines that begin with a noun are about it; a name needs only one. */
const leastOpenings = 2

/** The titles that a slide could have from its own sentences, best first: clauses, then what its lines are about. */
export function findNames(slide: Slide, plan: SlidePlan, language: Setting['language']): readonly Line[] {
  const headlinesOf = (points: readonly SentencePoint[]): readonly Line[] => rankHeadlines(points, language.headlines)
  return [...headlinesOf(besideShow(plan)), ...headlinesOf(plan.sentences), ...findTheme(slide, language)]
}

/** What is shown is best named by the sentence before or behind it. */
function besideShow({ show, sentences }: SlidePlan): readonly SentencePoint[] {
  if (show === undefined) return []
  const behind = sentences.findIndex(({ sentence }) => sentence.line > show.show.line)
  const at = behind === -1 ? sentences.length : behind
  return sentences.slice(Math.max(0, at - 1), at + 1)
}

/** The noun phrase that the lines of a list begin with: of several of them, or a name that the first one tells of. */
function findTheme(slide: Slide, language: Setting['language']): readonly Line[] {
  if (slide.kind !== 'bullets') return []
  const found = language.titleOf(
    slide.items.map(({ text }) => text),
    { given: [slide.title.text], elsewhere: [] },
  )
  if (found === undefined || slide.items.some((item) => repeats(item.text, found.text))) return []
  const { text, place, isMarked, isName, openings } = found
  const isTold = openings > 0 && isName && isMarked && place === 0
  return isTold || openings >= leastOpenings ? [{ text, sources: slide.items[place]!.sources }] : []
}
