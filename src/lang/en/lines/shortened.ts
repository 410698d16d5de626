/** In UTF-16 units; what is longer is no sentence, and is left as it is. */
export const longestSentence = 600

/** A text without a part of it. */
export interface Shortened {
  readonly text: string
  /** What the part is worth: how many words the text has to be shorter to be the better line. */
  readonly lost: number
}

/** A part that states something by itself. */
export const statement = 5

/** A part that only adds to a statement. */
export const addition = 3

/** What stands in brackets or between commas. */
export const insertion = 1

/** The reason of what was said right before it, for which a sentence was often written. */
export const reason = 8

/** A part at the end of a sentence that may be left out. */
export interface Ending {
  /** How the part looks; what it says is its group `rest`. */
  readonly shape: RegExp
  readonly worth: number
  readonly mayGo: (rest: string, kept: string) => boolean
}
