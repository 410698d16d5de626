import type { Slide } from '../model/deck.js'
import type { Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { repeats } from './repeats.js'
import { isOverAll } from './shared-heading.js'

/** Gives each slide of a single line, which has no title, the heading of that line, if it is another than the section's and fits a line. */
export function withOwnHeadings(
  slides: readonly Slide[],
  topics: readonly Topic[],
  { metrics, phrases }: Measure,
): readonly Slide[] {
  const points = topics.flatMap((topic) => sentencePoints(topic.points))
  const headings = new Map(points.map(({ sentence, title }) => [sentence, title]))
  const sectionNames = new Map(topics.map(({ id, title }) => [id, title.text]))
  return slides.map((slide) => {
    if (!('line' in slide)) return slide
    const heading = headings.get(slide.line.sources[0]!)
    const isNeeded =
      heading &&
      shortenToLine(heading.text, metrics.kicker, phrases) === heading.text &&
      heading.text !== sectionNames.get(slide.section) &&
      !isOverAll(heading, slides) &&
      !repeats(slide.line.text, heading.text)
    return isNeeded ? { ...slide, heading } : slide
  })
}
