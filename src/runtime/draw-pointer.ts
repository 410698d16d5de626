import { makeElement } from './element.js'
import type { SharedPointer } from './messages.js'
import type { Stage } from './stage.js'

/** A point of the window or of a slide, in its px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How much larger a zoomed slide is. */
const factor = 2

/** Makes what shows the pointer on a slide: a spotlight, or the slide itself enlarged around it. */
export function pointerDrawer({ deck, panel, talk, views }: Stage): (pointer: SharedPointer) => void {
  const light = makeElement('div', { id: 'light', 'aria-hidden': 'true' })
  panel.append(light)
  return (pointer) => {
    for (const { style } of deck.slides) style.removeProperty('transform')
    document.documentElement.dataset['pointer'] = pointer.mode
    const slide = deck.slides[talk.state().place]
    if (!slide || pointer.mode === 'none') return
    const { x, y } = windowPoint(slide, pointer)
    if (pointer.mode === 'light') {
      light.style.setProperty('--x', `${x}px`)
      light.style.setProperty('--y', `${y}px`)
    } else if (views.whole() === 'audience') {
      const { left, top } = slide.getBoundingClientRect()
      slide.style.setProperty('transform', `scale(${factor})`)
      slide.style.setProperty('transform-origin', `${x - left}px ${y - top}px`)
    }
  }
}

/** A point of the window in a slide's own px. */
export function slidePoint(slide: SVGSVGElement, { x, y }: Point): Point {
  return plainPoint(new DOMPoint(x, y).matrixTransform(slide.getScreenCTM()?.inverse()))
}

function windowPoint(slide: SVGSVGElement, { x, y }: Point): Point {
  return plainPoint(new DOMPoint(x, y).matrixTransform(slide.getScreenCTM() ?? undefined))
}

function plainPoint({ x, y }: DOMPoint): Point {
  return { x, y }
}
