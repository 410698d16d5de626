/** A rectangle in CSS px of the slide, its origin the slide's upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Text on a flat background, both as `#rrggbb`; what shines through is mixed in. */
export interface TextColours {
  readonly text: string
  readonly background: string
}

/** A piece of a slide as the browser laid it out. */
export interface RenderedElement {
  /** The tag name in lower case. */
  readonly tag: string
  /** The tag names of what is around it within the slide, the innermost first. */
  readonly within: readonly string[]
  /** The first characters of its text, to recognise it by. */
  readonly text: string
  readonly box: Box
  /** Computed font size in CSS px. */
  readonly fontSize: number
  /** 100 to 900. */
  readonly fontWeight: number
  /** The text of each of its lines; one that the author ended ends with a line break. Empty where it has no text of its own. */
  readonly lines: readonly string[]
  /** By how many px its content sticks out of the slide, or of the nearest ancestor that clips it; 0 if it does not. */
  readonly overflow: number
  /** By how many px its content sticks out of its own box, or of a box around it that can be seen; 0 if it does not. */
  readonly spill: number
  /** The colours of its text where they are known: not on a picture or a gradient. Each pair once. */
  readonly colours: readonly TextColours[]
  /** The px of the slide for each pixel of a picture that is made of pixels. */
  readonly enlargement?: number
}

export interface RenderedSlide {
  /** Counted from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** The classes that the deck gives it. */
  readonly classes: readonly string[]
  readonly elements: readonly RenderedElement[]
}
