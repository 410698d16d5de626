import { DeckError } from '../model/problem.js'
import type { Rehearsal } from '../model/rehearsal.js'
import { amount, listOf, optional, record, text } from './json-shape.js'

const rehearsal = record({
  rate: optional(amount),
  slides: listOf(record({ id: text, title: text, planned: amount, spoken: amount })),
})

const hint = 'Press r in the presented page to rehearse, and save the table as JSON at the end.'

/**
 * Reads a rehearsal that the presented page has saved.
 * @param name The file's name, for messages.
 * @throws DeckError `usage` if it is none, or nothing in it was planned and spoken.
 */
export function readRehearsal(json: string, name: string): Rehearsal {
  const value = parse(json)
  const fault = rehearsal(value, '')
  if (fault !== undefined) throw new DeckError('usage', `${name} is no rehearsal: ${fault}.`, { hint })
  const found = value as Rehearsal
  if (found.slides.some(isSpoken)) return found
  throw new DeckError('usage', `${name} holds no slide that was planned and spoken.`, { hint })
}

/** What was spoken in less than a quarter of its time was passed over. */
function isSpoken({ planned, spoken }: Rehearsal['slides'][number]): boolean {
  return planned > 0 && spoken >= planned / 4
}

/** Speaking rates in the language's own unit a minute. */
export interface Pace {
  /** What the talk that was rehearsed was planned with. */
  readonly planned: number
  readonly measured: number
}

/**
 * The speaking rate that a rehearsal has shown.
 * @param usual The language's own rate.
 */
export function paceOf({ slides, rate }: Rehearsal, usual: number): Pace {
  const planned = rate ?? usual
  const told = slides.filter(isSpoken)
  const share = sumOf(told.map((slide) => slide.planned)) / sumOf(told.map(({ spoken }) => spoken))
  return { planned, measured: Math.round(planned * share) }
}

function sumOf(times: readonly number[]): number {
  return times.reduce((sum, seconds) => sum + seconds, 0)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
