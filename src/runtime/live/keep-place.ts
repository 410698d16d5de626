import { readAddress, writeAddress } from '../address.js'
import { findDeck } from '../deck.js'
import type { Store } from '../memory.js'
import { readPlan } from '../plan.js'
import { isTalkState } from '../talk-state.js'
import { findAgain } from './find-again.js'

/**
 * Moves what this window keeps of the talk to where its slide is now: others may have come before it. To be called before the
 * slides are put on the stage.
 */
export function keepPlace(session: Store): void {
  const names = nameSlides()
  const before = session.read('slides')
  const state = session.read('state')
  session.write('slides', names)
  if (!isNames(before) || !isTalkState(state)) return
  const place = findAgain(state.place, before, names)
  const isSame = names[place] === before[state.place] || (place === state.place && names.length === before.length)
  session.write('state', { ...state, place, step: isSame ? state.step : 0 })
  const { presenterOf } = readAddress(location.hash)
  if (presenterOf === undefined && !isReload()) return
  // The address may be an older one: of a remote control that is opened again, or of the moment when loading began.
  history.replaceState(null, '', writeAddress({ number: place + 1, ...(presenterOf !== undefined && { presenterOf }) }))
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'reload'
}

/** What is known of a slide that does not change when others come and go: what the plan calls it, else its title. */
function nameSlides(): readonly string[] {
  const plan = readPlan(document)
  return findDeck(document).titles.map((title, place) => plan?.slides[place]?.id || title)
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
