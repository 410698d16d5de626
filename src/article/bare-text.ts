import type { Removed } from '../model/article.js'

/** A text without what was taken out of it, every line where it was. */
export interface BareText {
  readonly text: string
  readonly removed: readonly Removed[]
}
