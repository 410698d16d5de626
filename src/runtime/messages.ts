import { isTalkState } from './talk-state.js'
import type { Stamp, TalkState } from './talk-state.js'

/** What the windows of a talk tell each other. */
export type Message =
  | { readonly kind: 'ask' }
  | { readonly kind: 'state'; readonly state: TalkState; readonly stamp: Stamp }
  | { readonly kind: 'pointer'; readonly pointer: SharedPointer }

/** A spot on the slide, in its own px. */
export interface SharedPointer {
  readonly mode: 'none' | 'light' | 'zoom'
  readonly x: number
  readonly y: number
}

/** Who belongs together: all file pages share their channels, so that a message says which deck and which talk it is of. */
export interface TalkName {
  /** The deck's hash. */
  readonly deck: string
  /** Drawn for each talk. */
  readonly session: string
}

/** A message as it is sent. */
export function sealMessage(message: Message, { deck, session }: TalkName): unknown {
  return { ...message, deck, session }
}

/** The message, if it is one of this talk and makes sense. */
export function openMessage(data: unknown, { deck, session }: TalkName): Message | undefined {
  if (!isRecord(data) || data['deck'] !== deck || data['session'] !== session) return undefined
  const { state, stamp, pointer } = data
  switch (data['kind']) {
    case 'ask':
      return { kind: 'ask' }
    case 'state':
      return isTalkState(state) && isStamp(stamp) ? { kind: 'state', state, stamp } : undefined
    case 'pointer':
      return isPointer(pointer) ? { kind: 'pointer', pointer } : undefined
    default:
      return undefined
  }
}

function isStamp(value: unknown): value is Stamp {
  return isRecord(value) && Number.isInteger(value['revision']) && typeof value['by'] === 'string'
}

function isPointer(value: unknown): value is SharedPointer {
  if (!isRecord(value)) return false
  return (
    /^(?:none|light|zoom)$/.test(String(value['mode'])) && Number.isFinite(value['x']) && Number.isFinite(value['y'])
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
