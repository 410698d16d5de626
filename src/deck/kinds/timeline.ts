import type { TimelineStep } from '../../model/deck.js'
import type { BodyHeight, Measure } from '../fit.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { Item } from '../choose-lines.js'
import type { MakeText, Setting } from './text-plan.js'

/** So many steps make a timeline, and so many lines may lack a date or keep theirs. */
const leastSteps = 3
const mostExceptions = 1

/** What happened when, if the lines tell hardly anything else. */
export const makeTimeline: MakeText = ({ title, items }, { measure, language }) => {
  const steps = readSteps(items, language)
  const layout = steps && chooseLayout('timeline', title, stepsHeight(steps, measure), measure)
  return layout && { kind: 'timeline', step: layout.step, steps }
}

/** The dated lines; of two lines both have a date that could be taken off, of more all but one. */
function readSteps(items: readonly Item[], language: Setting['language']): readonly TimelineStep[] | undefined {
  const dated = items.flatMap(({ line }) => {
    const found = language.when(line.text)
    return found ? [{ ...found, line: { ...line, text: found.rest } }] : []
  })
  const cut = dated.filter(({ isCut }) => isCut).length
  const exceptions = items.length < leastSteps ? 0 : mostExceptions
  if (cut < 2 || items.length - cut > exceptions) return undefined
  return dated.map(({ when, line }) => ({ when, line }))
}

/** The height of steps under each other, each as high as its date or its line. */
export function stepsHeight(steps: readonly TimelineStep[], measure: Measure): BodyHeight {
  return (layout) => {
    const { body, label } = layout
    const heights = steps.map(({ when, line }) => {
      const lines = measure.countLines(when, label, body.indent - label.gap)
      return Math.max(lines * label.lineHeight, itemsHeight([line.text], measure)(layout))
    })
    return heights.reduce((sum, height) => sum + height, body.gap * Math.max(0, steps.length - 1))
  }
}
