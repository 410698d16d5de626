import type { Language } from '../lang/language.js'

/** What finding topics needs to know of the talk. */
export interface TalkFrame {
  readonly language: Language
  /** The talk's length. */
  readonly seconds: number
  /** Spoken units a second. */
  readonly speakingRate: number
}
