/** A rectangle in CSS px of the slide, its origin the slide's upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A piece of a slide as the browser laid it out. */
export interface RenderedElement {
  /** The tag name in lower case. */
  readonly tag: string
  /** The first characters of its text, to recognise it by. */
  readonly text: string
  readonly box: Box
  /** Computed font size in CSS px. */
  readonly fontSize: number
  /** The number of lines that its text takes; 0 where it has none of its own. */
  readonly lines: number
  /** By how many px its content sticks out of the slide, or of the nearest ancestor that clips it; 0 if it does not. */
  readonly overflow: number
}

export interface RenderedSlide {
  /** Counted from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly elements: readonly RenderedElement[]
}
