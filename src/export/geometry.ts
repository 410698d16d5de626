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

/** Where glyphs of this size are: in the em square, in the middle of the taller box that a font's line spacing makes. */
export function emSquare(box: Box, fontSize: number): Box {
  const trim = Math.max(0, (box.bottom - box.top - fontSize) / 2)
  return { ...box, top: box.top + trim, bottom: box.bottom - trim }
}

/** The number of lines that these pieces of text stand on; those of one line overlap by half and more. */
export function countLines(boxes: readonly Box[]): number {
  let lines = 0
  let bottom = -Infinity
  for (const box of boxes.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const isNewLine = (box.top + box.bottom) / 2 > bottom
    if (isNewLine) lines += 1
    bottom = isNewLine ? box.bottom : Math.max(bottom, box.bottom)
  }
  return lines
}

/** To hundredths: finer differences are noise of the arithmetic. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
