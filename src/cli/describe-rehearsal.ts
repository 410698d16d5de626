import type { Slide } from '../model/deck.js'
import type { Rehearsal } from '../model/rehearsal.js'
import type { TalkPlan } from '../pipeline.js'
import { messages } from './messages.js'

/** What planning with the measured pace has changed. */
export function describeRehearsal(rehearsal: Rehearsal, { deck, pace }: TalkPlan): readonly string[] {
  if (!pace) return []
  const before = new Set(rehearsal.slides.map(({ id }) => id))
  const after = new Set(deck.slides.map(({ id }) => id))
  const gone = rehearsal.slides.filter(({ id }) => !after.has(id)).map(({ title }) => title)
  const come = deck.slides.filter(({ id }) => !before.has(id)).map(titleOf)
  const changes = {
    changed: come.filter((title) => gone.includes(title)),
    gone: gone.filter((title) => !come.includes(title)),
    come: come.filter((title) => !gone.includes(title)),
  }
  return [
    messages.rehearsed(pace.planned, pace.measured, rehearsal.slides.length, deck.slides.length),
    ...messages.replanned(changes),
  ]
}

function titleOf({ title }: Slide): string {
  return title.text
}
