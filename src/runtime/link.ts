import { openMessage, sealMessage } from './messages.js'
import type { Message, TalkName } from './messages.js'

/**
 * Events of the window: what whoever carries messages to other devices is told, and tells, and that others may have come, or
 * talked meanwhile.
 */
export const relay = { say: 'kamishibai:say', hear: 'kamishibai:hear', join: 'kamishibai:join' } as const

/** The way to the other windows of a talk. */
export interface Link {
  readonly send: (message: Message) => void
  readonly onMessage: (listener: (message: Message) => void) => void
  /** Also speaks with this window directly, for browsers where file pages share no channel. */
  readonly meet: (partner: Window) => void
}

/**
 * Opens the way to the windows of the same talk. Pages from files all have the origin "null" and all share their channels: what
 * comes over a channel must name the talk, and what comes from a window must come from the partner besides.
 */
export function openLink(name: TalkName): Link {
  const listeners: ((message: Message) => void)[] = []
  const channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel(`kamishibai:${name.deck}:${name.session}`) : undefined
  const met: { partner?: Window } = {}

  function hear(data: unknown): void {
    const message = openMessage(data, name)
    if (message) for (const listener of listeners) listener(message)
  }
  channel?.addEventListener('message', ({ data }) => hear(data))
  addEventListener(relay.hear, (event) => hear((event as CustomEvent).detail))
  addEventListener('message', ({ source, data }) => {
    if (source !== null && source === met.partner) hear(data)
  })

  return {
    send(message) {
      const sealed = sealMessage(message, name)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
      channel?.postMessage(sealed)
      if (met.partner && !met.partner.closed) met.partner.postMessage(sealed, '*')
      dispatchEvent(new CustomEvent(relay.say, { detail: sealed }))
    },
    onMessage: (listener) => void listeners.push(listener),
    meet: (partner) => void (met.partner = partner),
  }
}
