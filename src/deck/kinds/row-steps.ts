import type { TimelineStep } from '../../model/deck.js'
import type { Line, SentencePoint } from '../../model/outline.js'
import { stepOf } from '../rows.js'
import type { Setting } from './text-plan.js'

/** A step of a row with the lines that it could show, best first, and last of all the whole sentence. */
export interface RowStep {
  readonly when: string
  readonly lines: readonly Line[]
  /** What the author calls it, of a step that goes on behind a colon: `Wiring: first we …`. */
  readonly name?: Line
}

/** `Before the incident: …` says when without a date. */
const label = /^(?<when>[^:：]{1,24})[:：]\s*(?<rest>.+)$/u

/** The day of a time of day: `2018-07-12 9:49 UTC`, `7月12日 午後3時`. */
const clock = /^(?<day>.*\d.*?)(?:[\s,、の]+|(?<=日))(?<time>(?:午前|午後)?\d{1,2}(?::\d{2}|時).*)$/u

/**
 * The steps of the rows among some sentences: each of its first sentence, whose date or number stands beside what it says; none of one
 * that only announces what stands below it, or that all is done.
 */
export function readRowSteps(sentences: readonly SentencePoint[], language: Setting['language']): readonly RowStep[] {
  return sentences.flatMap((point, place) => {
    const step = stepOf(point)
    const isFirst = step !== undefined && step !== stepOf(sentences[place - 1])
    const isEmpty = (point.lines.length === 0 && point.cues.includes('announcing')) || point.cues.includes('courtesy')
    return isFirst && !isEmpty ? [readStep(point, language)] : []
  })
}

function readStep({ sentence, lines, item }: SentencePoint, language: Setting['language']): RowStep {
  const whole: Line = { text: language.wholeLine(sentence.text), sources: [sentence] }
  const all = [...lines.filter(({ text }) => text !== whole.text), whole]
  if (item?.chain === 'numbered') {
    const name = language.when(whole.text) ? undefined : label.exec(whole.text)?.groups?.['when']
    return { when: `${item.path[0]}`, lines: all, ...(name !== undefined && { name: { ...whole, text: name } }) }
  }
  const said = divide(whole.text, language)
  const rest = all.map((line) => ({ ...line, text: divide(line.text, language)?.rest ?? line.text }))
  return said ? { when: said.when, lines: rest } : { when: '', lines: all }
}

function divide(
  line: string,
  { when }: Setting['language'],
): { readonly when: string; readonly rest: string } | undefined {
  const dated = when(line)
  if (dated?.isCut) return dated
  const { when: named, rest } = label.exec(line)?.groups ?? {}
  return named === undefined || rest === undefined ? undefined : { when: named, rest }
}

/** Steps that name a day only where another one begins, and the day itself if it is that of all. */
export interface DatedSteps {
  readonly day?: string
  readonly steps: readonly TimelineStep[]
}

/** Takes the day off the steps that have the same as the one before, and off all if it is that of all. */
export function nameDaysOnce(steps: readonly TimelineStep[]): DatedSteps {
  const clocks = steps.map(({ when }) => clock.exec(when)?.groups)
  const [day] = clocks.map((found) => found?.['day'])
  const isOfAll = day !== undefined && clocks.every((found) => found?.['day'] === day)
  const named = steps.map((step, place) => {
    const { day: own, time } = clocks[place] ?? {}
    const isKnown = isOfAll || (own !== undefined && own === clocks[place - 1]?.['day'])
    return isKnown && time !== undefined ? { ...step, when: time } : step
  })
  return { ...(isOfAll && { day }), steps: named }
}
