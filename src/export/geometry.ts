import type { Box } from '../model/rendered-slide.js'
import type { PageRect } from './page-dom.js'

/** All of a rectangle's edges. */
export function edgesOf({ left, top, width, height }: PageRect): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** The smallest rectangle around all of them (at least one). */
export function unionOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

/** By how much `inner` sticks out of `outer` on the worst side; 0 if it does not. */
export function beyond(inner: Box, outer: Box): number {
  return Math.max(
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
    0,
  )
}

/** The box seen from the upper left corner of `frame`, in units of `scale`, rounded to hundredths. */
export function boxWithin(box: Box, frame: PageRect, scale: number): Box {
  return {
    left: rounded((box.left - frame.left) / scale),
    top: rounded((box.top - frame.top) / scale),
    right: rounded((box.right - frame.left) / scale),
    bottom: rounded((box.bottom - frame.top) / scale),
  }
}

/** Where glyphs of this height are: in the middle of the taller box that a font's line spacing makes. */
export function inkBox(box: Box, height: number): Box {
  const trim = Math.max(0, (box.bottom - box.top - height) / 2)
  return { ...box, top: box.top + trim, bottom: box.bottom - trim }
}

/** Whether two rectangles have more than an edge in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** Pieces of text line by line, from top to bottom, in their own order within a line; those of one line overlap by half and more. */
export function groupLines<T extends { readonly box: Box }>(pieces: readonly T[]): readonly (readonly T[])[] {
  const lines: { bottom: number; readonly pieces: Set<T> }[] = []
  for (const piece of pieces.toSorted((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const line = lines.at(-1)
    const { bottom } = piece.box
    if (line && middleOf(piece.box) <= line.bottom) {
      line.pieces.add(piece)
      line.bottom = Math.max(line.bottom, bottom)
    } else lines.push({ bottom, pieces: new Set([piece]) })
  }
  return lines.map((line) => pieces.filter((piece) => line.pieces.has(piece)))
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

/** To hundredths: finer differences are noise of the arithmetic. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
