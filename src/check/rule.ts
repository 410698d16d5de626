import type { Problem } from '../model/problem.js'
import type { CheckedDeck, CheckedSlide } from './checked-deck.js'

/** What a rule has found. */
export interface Finding {
  /** One sentence; the slide's number is put before it, unless it is about the deck. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /** Where it is, or where it first is. */
  readonly slide?: CheckedSlide | undefined
  /** Whether the message names its slides itself. */
  readonly namesSlides?: boolean
  /** The text that it is about, to find its line by. */
  readonly text?: string | undefined
  /** The line of the deck's file, where that is known. */
  readonly line?: number
}

/** A rule for decks: a file of `rules/`, listed in `rules.ts`. */
export interface Rule {
  readonly name: string
  readonly severity: Problem['severity']
  readonly find: (deck: CheckedDeck) => readonly Finding[]
}
