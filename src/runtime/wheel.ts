import { hasModifier } from './key-table.js'
import type { Stage } from './stage.js'

/** What has been seen of a turning wheel. */
export interface WheelState {
  /** When it turned the slides last, when it was felt last, and how strongly; ms and px. */
  readonly turnedAt: number
  readonly feltAt: number
  readonly strength: number
}

/** A wheel that has not been touched. */
export const restingWheel: WheelState = { turnedAt: -Infinity, feltAt: -Infinity, strength: 0 }

/** A wheel that has been still for this long begins anew; so soon after a turn it can't turn again. Both in ms. */
const pause = 200
const rest = 300

/** Less than this is a finger laid on the pad, px. */
const threshold = 4

/**
 * Whether a wheel event turns a slide: the first of a push does, what runs on by momentum gets weaker and does not, and a
 * push into that is stronger again.
 */
export function feelWheel(state: WheelState, delta: number, time: number): { state: WheelState; turn: -1 | 0 | 1 } {
  const strength = Math.abs(delta)
  const isNew = time - state.feltAt > pause
  const isPushed = strength > state.strength * 1.5 && time - state.turnedAt > rest
  const turns = strength >= threshold && (isNew || isPushed)
  return {
    state: { turnedAt: turns ? time : state.turnedAt, feltAt: time, strength },
    turn: turns ? (delta > 0 ? 1 : -1) : 0,
  }
}

/** The mouse wheel and two fingers on a pad turn one slide a push. */
export function addWheel({ listen, run }: Stage): void {
  const felt = { state: restingWheel }
  listen('wheel', (event) => {
    if (hasModifier(event)) return
    const delta = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * 40
    const { state, turn } = feelWheel(felt.state, pixels, event.timeStamp)
    felt.state = state
    if (turn !== 0) run(turn > 0 ? 'next' : 'previous')
  })
}
