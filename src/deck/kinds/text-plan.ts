import type { Language } from '../../lang/language.js'
import type { Slide } from '../../model/deck.js'
import type { Line, SentencePoint } from '../../model/outline.js'
import type { Item } from '../fill-list.js'
import type { Measure } from '../fit.js'

/** What a slide of text is made from. */
export interface TextPlan {
  readonly title: string
  readonly sentences: readonly SentencePoint[]
  /** The lines that it would show in a list, in the author's order. */
  readonly items: readonly Item[]
}

/** What the kind of a slide depends on besides its plan. */
export interface Setting {
  readonly measure: Measure
  readonly language: Pick<
    Language,
    | 'cues'
    | 'namesMatter'
    | 'quantity'
    | 'when'
    | 'speech'
    | 'joinLines'
    | 'headlines'
    | 'wholeLine'
    | 'words'
    | 'titleOf'
    | 'labels'
  >
  /** The length of the talk. */
  readonly seconds: number
  /** The slides before it. */
  readonly before: readonly Slide[]
}

/** What a slide shows, without where it stands and what is said to it. */
type Body<S extends Slide> = S extends Slide ? Omit<S, 'id' | 'section' | 'title' | 'seconds' | 'notes'> : never

export type TextBody = Body<
  Extract<Slide, { readonly kind: 'bullets' | 'statement' | 'number' | 'timeline' | 'quote' }>
> & {
  /** A better title than the plan's. */
  readonly title?: Line
}

/** Makes the body of one kind; `undefined` if the plan doesn't suit it. */
export type MakeText = (plan: TextPlan, setting: Setting) => TextBody | undefined

/** By how much a line must outweigh the next one to be all that a slide shows. */
export const outstanding = 1.3

/** How many lists stand in a row before: behind one a change is welcome, behind several it is needed. */
export function countLists(before: Setting['before']): number {
  return before.length - 1 - before.findLastIndex(({ kind }) => kind !== 'bullets')
}

/** The items of a plan, the weightiest first, however long they are. */
export function rankItems(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => b.point.weight - a.point.weight)
}
