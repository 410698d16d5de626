import type { Plan } from './plan.js'

/** How a talk stands against its plan, in seconds. */
export interface Pace {
  readonly status: 'ahead' | 'onTime' | 'behind'
  /** By how much it is ahead or behind. */
  readonly by: number
  /** When this slide should end, from the start. */
  readonly slideEnd: number
  /** What is left of the time; below 0 it is over. */
  readonly left: number
  /** What the rest of the slides takes. */
  readonly needed: number
  /** What the presenter must not miss. */
  readonly sign: 'none' | 'lastMinute' | 'over'
}

/** Who is so near to the plan is on time. */
const tolerance = 5

/** Whether there is a plan to keep to: a deck of other tools has none. */
export function isPlanned({ slides }: Plan): boolean {
  return slides.some(({ seconds }) => seconds > 0)
}

/** The pace after `elapsed` seconds on the slide `place`, counted from 0. */
export function paceAt(elapsed: number, place: number, { seconds, slides }: Plan): Pace {
  const start = sumOf(slides.slice(0, place))
  const slideEnd = sumOf(slides.slice(0, place + 1))
  const whole = sumOf(slides)
  const left = (seconds || whole) - elapsed
  const off = elapsed < start ? elapsed - start : Math.max(0, elapsed - slideEnd)
  return {
    status: Math.abs(off) <= tolerance ? 'onTime' : off < 0 ? 'ahead' : 'behind',
    by: Math.abs(off),
    slideEnd,
    left,
    needed: whole - Math.max(start, Math.min(elapsed, slideEnd)),
    sign: left <= 0 ? 'over' : left <= 60 ? 'lastMinute' : 'none',
  }
}

function sumOf(slides: Plan['slides']): number {
  return slides.reduce((sum, { seconds }) => sum + seconds, 0)
}

/** `4:05`; whole seconds, and a sign if it is below 0. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const sign = seconds < 0 && whole > 0 ? '−' : ''
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
