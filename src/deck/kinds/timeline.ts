import type { Slide, TimelineStep } from '../../model/deck.js'
import type { Line } from '../../model/outline.js'
import type { TextStyle } from '../../model/theme.js'
import { measureText } from '../../theme/measure.js'
import type { BodyHeight, Measure } from '../fit.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { Item } from '../fill-list.js'
import { nameDaysOnce, readRowSteps } from './row-steps.js'
import type { RowStep } from './row-steps.js'
import type { MakeText, Setting, TextBody } from './text-plan.js'

/** So many steps make a timeline, and so many lines may lack a date or keep theirs. */
const leastSteps = 3
const mostExceptions = 1

/** Of a row that goes on from another slide so many steps stand together. */
const leastOfRow = 2

/** The step of a theme's type in which numbers, not dates, stand beside the lines. */
const numbered = 'numbered'

/** What happened when: the steps of a row, or lines that tell hardly anything else. */
export const makeTimeline: MakeText = (plan, setting) => {
  const row = readRowSteps(plan.sentences, setting.language)
  if (row.length >= leastOfRow) return makeRow(row, plan.title, setting)
  const { title, items } = plan
  const steps = readSteps(items, setting.language)
  return steps && fitSteps(steps, title, setting.measure)
}

/** All steps of a row, each in the best of its lines with which they fit, else by their names; if need be the longest between them are only said. */
function makeRow(row: readonly RowStep[], title: string, { measure, before }: Setting): TextBody | undefined {
  for (let kept = row; kept.length >= leastOfRow; kept = withoutLongest(kept)) {
    if (hasGap(kept, before)) return undefined
    const hasNames = kept.every(({ name }) => name)
    for (const toLine of [bestLine, shortestLine, ...(hasNames ? [nameLine] : [])]) {
      const body = makeSteps(kept, toLine, title, measure)
      if (body) return body
    }
  }
  return undefined
}

/** Whether numbered steps leave one out, or begin in the middle: then the numbers only make one ask for the others. */
function hasGap(row: readonly RowStep[], before: readonly Slide[]): boolean {
  if (!row.every(({ when }) => /^\d{1,3}$/u.test(when))) return false
  const [first = 1, ...others] = row.map(({ when }) => Number(when))
  const last = before.at(-1)
  const goesOn = last?.kind === 'timeline' && Number(last.steps.at(-1)?.when) === first - 1
  return (first > 1 && !goesOn) || others.some((number, place) => number !== first + place + 1)
}

/** The steps under the day on which all of it happened, if it is one. */
function makeSteps(
  row: readonly RowStep[],
  toLine: (step: RowStep) => Line,
  title: string,
  measure: Measure,
): TextBody | undefined {
  const { day, steps } = nameDaysOnce(row.map((step) => ({ when: step.when, line: toLine(step) })))
  const named = day === undefined ? undefined : { text: day, sources: steps[0]!.line.sources }
  const body = fitSteps(steps, named?.text ?? title, measure)
  return body && { ...body, ...(named && { title: named }) }
}

function withoutLongest(row: readonly RowStep[]): readonly RowStep[] {
  const inside = row.length > leastOfRow ? row.slice(1, -1) : row
  const lengths = inside.map((step) => shortestLine(step).text.length)
  const longest = inside[lengths.indexOf(Math.max(...lengths))]
  return row.filter((step) => step !== longest)
}

function bestLine({ lines }: RowStep): Line {
  return lines[0]!
}

function shortestLine({ lines }: RowStep): Line {
  return lines.toSorted((a, b) => a.text.length - b.text.length)[0]!
}

function nameLine(step: RowStep): Line {
  return step.name ?? shortestLine(step)
}

function fitSteps(steps: readonly TimelineStep[], title: string, measure: Measure): TextBody | undefined {
  const layout = chooseLayout('timeline', title, stepsHeight(steps, measure), measure)
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

/**
 * The height of steps under each other, each as high as its date or its line; endless where the other of both has its place,
 * and in a narrow column that breaks a date for which there is a wider one, or one of its phrases.
 */
export function stepsHeight(steps: readonly TimelineStep[], measure: Measure): BodyHeight {
  const isNumbered = steps.every(({ when }) => /^\d{1,3}$/u.test(when))
  const dated = measure.metrics.layouts.timeline.filter(({ step }) => step !== numbered)
  const hasOwn = dated.length < measure.metrics.layouts.timeline.length
  return (layout) => {
    if (hasOwn && isNumbered !== (layout.step === numbered)) return Number.POSITIVE_INFINITY
    const { body, label } = layout
    const hasWider = dated.some((other) => other.body.size === body.size && other.body.indent > body.indent)
    const width = body.indent - label.gap
    const labelLines = steps.map(({ when }) => measure.countLines(when, label, width))
    const isCut = steps.some(({ when }) => isWider(when, label, width, measure))
    const isNarrow = isCut || (hasWider && labelLines.some((lines) => lines > 1))
    if (!isNumbered && isNarrow) return Number.POSITIVE_INFINITY
    const heights = steps.map(({ line }, place) =>
      Math.max(labelLines[place]! * label.lineHeight, itemsHeight([line.text], measure)(layout)),
    )
    return heights.reduce((sum, height) => sum + height, body.gap * Math.max(0, steps.length - 1))
  }
}

/** Whether a phrase of a date is wider than its column. */
function isWider(when: string, label: TextStyle, width: number, { phrases }: Measure): boolean {
  const words = phrases(when).flatMap((phrase) => phrase.split(' '))
  return words.some((word) => measureText(word, label.faces) * label.size > width)
}
