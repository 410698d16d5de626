import { makeElement } from './element.js'
import type { SharedPointer } from './messages.js'
import type { Stage } from './stage.js'

/** A point of the window or of a slide, in its px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Makes what shows the pointer on a slide: a spotlight, or the slide itself enlarged around it, and for the presenter a frame
 * around what is seen of it. The style sheet draws them.
 */
export function pointerDrawer({ deck, panel, talk }: Stage): (pointer: SharedPointer) => void {
  panel.append(makeElement('div', { id: 'light', 'aria-hidden': 'true' }))
  return (pointer) => {
    const { dataset, style } = document.documentElement
    dataset['pointer'] = pointer.mode
    const slide = deck.slides[talk.state().place]
    if (!slide || pointer.mode === 'none') return
    const { x, y } = boxPoint(slide, pointer)
    const { left, top } = slide.getBoundingClientRect()
    style.setProperty('--spot', `${x}px ${y}px`)
    style.setProperty('--x', `${left + x}px`)
    style.setProperty('--y', `${top + y}px`)
  }
}

/** A point of the window in a slide's own px. */
export function slidePoint(slide: SVGSVGElement, { x, y }: Point): Point {
  const point = new DOMPoint(x, y).matrixTransform(slide.getScreenCTM()?.inverse())
  return { x: point.x, y: point.y }
}

/** A point of a slide in the box that it is fitted into, in the middle, before that is enlarged. */
function boxPoint({ viewBox, clientWidth, clientHeight }: SVGSVGElement, { x, y }: Point): Point {
  const { width, height } = viewBox.baseVal
  const scale = Math.min(clientWidth / width, clientHeight / height)
  return { x: (clientWidth - width * scale) / 2 + x * scale, y: (clientHeight - height * scale) / 2 + y * scale }
}
