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
  const { on, session, talk, views, words } = stage
  // A window that another one opens begins with a copy of what that one keeps.
  const kept = `rehearsal-${views.whole()}`
  const now: { running?: Running | undefined } = { running: readRunning(session.read(kept)) }
  const toast = makeToast(stage, 'rehearsing')
  const shownTime = (): number => elapsedAt(talk.state().timer, Date.now())

  function keep(running?: Running): void {
    now.running = running
    session.write(kept, running ?? null)
    toast(running ? words.rehearsing : '')
  }
  /** Counts the time since the last turn to the slide that was shown meanwhile. */
  function turn(place: number): void {
    if (!now.running) return
    const time = shownTime()
    const spent = addSpent(now.running.spent, now.running.place, Math.max(0, time - now.running.since))
    keep({ spent, place, since: time })
  }
  function begin(): void {
    talk.change({ place: 0, step: 0, screen: 'slides', timer: { since: Date.now(), before: 0 } })
    keep({ spent: [], place: 0, since: 0 })
  }
  function end(): void {
    turn(talk.state().place)
    const spent = now.running?.spent ?? []
    keep()
    talk.change({ timer: { before: shownTime() } })
    reportRehearsal(stage, spent)
  }
  keep(now.running)
  on('rehearse', () => (now.running ? end() : begin()))
  on('finish', () => {
    if (now.running) end()
  })
  talk.onChange(({ place }, { before }) => {
    if (place !== before.place) turn(place)
  })
}

function readRunning(kept: unknown): Running | undefined {
  return Array.isArray((kept as Partial<Running> | undefined)?.spent) ? (kept as Running) : undefined
}
