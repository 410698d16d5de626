import type { Store } from './memory.js'
import { clampPosition } from './position.js'
import { firstState, isLater, isTalkState } from './talk-state.js'
import type { Stamp, TalkState } from './talk-state.js'

/** Where a change came from: this window, or another one of the talk. */
type Origin = 'here' | 'elsewhere'

type Listener = (state: TalkState, change: { readonly before: TalkState; readonly origin: Origin }) => void

/** The state of the talk in this window; whoever shows some of it listens. */
export interface Talk {
  readonly state: () => TalkState
  readonly stamp: () => Stamp
  /** Changes some of it, here and then elsewhere. */
  readonly change: (part: Partial<TalkState>) => void
  /** Takes over what another window says, if that is later. */
  readonly take: (state: TalkState, stamp: Stamp) => void
  readonly onChange: (listener: Listener) => void
}

/** Opens the talk where this window left it. `steps` is the number of fragments of each slide. */
export function openTalk(steps: readonly number[], store: Store): Talk {
  const by = randomName()
  const listeners: Listener[] = []
  const kept = store.read('state')
  const stored = { state: isTalkState(kept) ? kept : firstState, stamp: readStamp(store.read('revision')) }
  const now = { state: { ...stored.state, ...clampPosition(stored.state, steps) }, stamp: stored.stamp }

  function become(state: TalkState, stamp: Stamp, origin: Origin): void {
    const before = now.state
    now.state = { ...state, ...clampPosition(state, steps) }
    now.stamp = stamp
    store.write('state', now.state)
    store.write('revision', stamp.revision)
    for (const listener of listeners) listener(now.state, { before, origin })
  }

  return {
    state: () => now.state,
    stamp: () => now.stamp,
    change: (part) => become({ ...now.state, ...part }, { revision: now.stamp.revision + 1, by }, 'here'),
    take: (state, stamp) => {
      if (isLater(stamp, now.stamp)) become(state, stamp, 'elsewhere')
    },
    onChange: (listener) => void listeners.push(listener),
  }
}

function readStamp(revision: unknown): Stamp {
  return { revision: Number(revision) || 0, by: '' }
}

/** A name that nobody else has. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((number) => number.toString(36)).join('')
}
