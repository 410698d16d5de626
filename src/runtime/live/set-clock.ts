import { isTalkState } from '../talk-state.js'

/** Devices that differ less have the same time: the rest is the way that the message takes, in ms. */
const tolerance = 1000

/** What another device said, with the start of its timer by this one's clock. `by` is how far this one's is ahead, in ms. */
export function setClock(message: unknown, by: number): unknown {
  const { state } = (message ?? {}) as { readonly state?: unknown }
  if (Math.abs(by) < tolerance || !isTalkState(state) || state.timer.since === undefined) return message
  return { ...(message as object), state: { ...state, timer: { ...state.timer, since: state.timer.since + by } } }
}
