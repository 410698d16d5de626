import type { Position } from './position.js'
import { stoppedTimer } from './timer.js'
import type { Timer } from './timer.js'

/** What all windows of a talk share. */
export interface TalkState extends Position {
  /** What is on the screen instead of the slides. */
  readonly screen: 'slides' | 'black' | 'white'
  readonly timer: Timer
}

/** Which of two states is the later one: changes are counted, and the one who made them decides a tie. */
export interface Stamp {
  readonly revision: number
  readonly by: string
}

/** Where a talk begins. */
export const firstState: TalkState = { place: 0, step: 0, screen: 'slides', timer: stoppedTimer }

/** Whether `a` is to be kept, of two windows' stamps: both decide alike. */
export function isLater(a: Stamp, b: Stamp): boolean {
  return a.revision === b.revision ? a.by > b.by : a.revision > b.revision
}

/** Whether what came from a store or another window is a state. */
export function isTalkState(value: unknown): value is TalkState {
  const { place, step, screen, timer } = (value ?? {}) as Readonly<Record<string, unknown>>
  const { since, before } = (timer ?? {}) as Readonly<Record<string, unknown>>
  return (
    [place, step].every(Number.isInteger) &&
    ['slides', 'black', 'white'].includes(String(screen)) &&
    Number.isFinite(before) &&
    (since === undefined || Number.isFinite(since))
  )
}
