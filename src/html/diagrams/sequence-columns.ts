import type { Sequence } from '../../mermaid/diagram.js'

/** Lengths in px. */
const leastBoxWidth = 80
const boxPadding = 14
const boxGap = 24
const labelPadding = 16

/** A self-message's loop, and the room up to its label. */
export const loopWidth = 38

/** Between a lifeline and the note beside it, and around a note's text. */
export const noteGap = 10
export const notePadding = 12

/** The width in px of the widest line of a text. */
export type TextWidth = (text: string) => number

/** Where the actors of a sequence diagram stand. */
export interface Columns {
  readonly boxWidths: readonly number[]
  /** The middles of the boxes; the first box begins at 0. */
  readonly centers: readonly number[]
}

/** What must have room from one lifeline to another, given by the places of their actors. */
interface Demand {
  readonly from: number
  readonly to: number
  readonly width: number
}

/** Sets actors so far apart that what stands between their lifelines has room. */
export function setColumns(sequence: Sequence, nameWidth: TextWidth, labelWidth: TextWidth): Columns {
  const boxWidths = sequence.actors.map(({ label }) => Math.max(leastBoxWidth, nameWidth(label) + 2 * boxPadding))
  const gaps = boxWidths.slice(1).map((width, place) => (boxWidths[place]! + width) / 2 + boxGap)
  // What stands between neighbours first: it may already part those who are further from each other.
  for (const { from, to, width } of demandsOf(sequence, labelWidth).toSorted(
    (a, b) => a.to - a.from - (b.to - b.from),
  )) {
    const spanned = gaps.slice(from, to)
    const lack = width - spanned.reduce((total, gap) => total + gap, 0)
    if (lack > 0) for (const place of spanned.keys()) gaps[from + place]! += lack / spanned.length
  }
  let center = (boxWidths[0] ?? 0) / 2
  return { boxWidths, centers: [center, ...gaps.map((gap) => (center += gap))] }
}

function demandsOf({ actors, steps }: Sequence, labelWidth: TextWidth): readonly Demand[] {
  const placeOf = (id: string | undefined): number => actors.findIndex((actor) => actor.id === id)
  return steps.flatMap((step): Demand[] => {
    if (step.kind === 'message') {
      const [from, to] = [placeOf(step.from), placeOf(step.to)]
      const width = labelWidth(step.label) + labelPadding
      if (from === to) return [{ from, to: from + 1, width: loopWidth + width }]
      return [{ from: Math.min(from, to), to: Math.max(from, to), width: width + labelPadding }]
    }
    if (step.kind === 'note' && step.position !== 'over') {
      const from = placeOf(step.actorIds[0]) - (step.position === 'left' ? 1 : 0)
      return from < 0 ? [] : [{ from, to: from + 1, width: labelWidth(step.text) + 2 * (notePadding + noteGap) }]
    }
    return []
  })
}
