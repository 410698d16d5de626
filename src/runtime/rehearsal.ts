import { reportRehearsal } from './rehearsal-report.js'
import { addSpent } from './rehearsal-table.js'
import type { Stage } from './stage.js'
import { elapsedAt } from './timer.js'
import { makeToast } from './toast.js'

interface Running {
  /** Milliseconds on each slide. */
  readonly spent: readonly number[]
  /** The slide that is spoken to, and what the timer showed when it began. */
  readonly place: number
  readonly since: number
}

/** A rehearsal: how long each slide really takes. `r` begins it with the first slide; `r`, or going on behind the last one, ends it. */
export function addRehearsal(stage: Stage): void {
  const { on, talk, words } = stage
  const now: { running?: Running | undefined } = {}
  const toast = makeToast(stage, 'rehearsing')
  const shownTime = (): number => elapsedAt(talk.state().timer, Date.now())

  /** Counts the time since the last turn to the slide that was shown meanwhile. */
  function turn(place: number): void {
    if (!now.running) return
    const time = shownTime()
    const spent = addSpent(now.running.spent, now.running.place, Math.max(0, time - now.running.since))
    now.running = { spent, place, since: time }
  }
  function begin(): void {
    talk.change({ place: 0, step: 0, screen: 'slides', timer: { since: Date.now(), before: 0 } })
    now.running = { spent: [], place: 0, since: 0 }
    toast(words.rehearsing)
  }
  function end(): void {
    turn(talk.state().place)
    const spent = now.running?.spent ?? []
    now.running = undefined
    toast('')
    talk.change({ timer: { before: shownTime() } })
    reportRehearsal(stage, spent)
  }
  on('rehearse', () => (now.running ? end() : begin()))
  on('finish', () => {
    if (now.running) end()
  })
  talk.onChange(({ place }, { before }) => {
    if (place !== before.place) turn(place)
  })
}
