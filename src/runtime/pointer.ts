import { makeElement } from './element.js'
import type { SharedPointer } from './messages.js'
import type { Stage } from './stage.js'

/** How much larger a zoomed slide is. */
const factor = 2

/** A spotlight and a zoom that follow the pointer, in all windows of the talk: the presenter points on his own screen. */
export function addPointer({ deck, link, listen, on, panel, talk, views }: Stage): void {
  const now: { pointer: SharedPointer } = { pointer: { mode: 'none', x: 0, y: 0 } }
  const light = makeElement('div', { id: 'light', 'aria-hidden': 'true' })
  panel.append(light)
  const slide = (): SVGSVGElement | undefined => deck.slides[talk.state().place]

  function show(pointer: SharedPointer): void {
    unzoom()
    now.pointer = pointer
    const shown = slide()
    document.documentElement.dataset['pointer'] = pointer.mode
    const spot = shown && windowPoint(shown, pointer)
    if (spot && pointer.mode === 'light') {
      light.style.setProperty('--x', `${spot.x}px`)
      light.style.setProperty('--y', `${spot.y}px`)
    }
    if (spot && pointer.mode === 'zoom' && views.whole() === 'audience') {
      const { left, top } = shown.getBoundingClientRect()
      shown.style.setProperty('transform', `scale(${factor})`)
      shown.style.setProperty('transform-origin', `${spot.x - left}px ${spot.y - top}px`)
    }
  }
  function unzoom(): void {
    for (const each of deck.slides) {
      each.style.removeProperty('transform')
      each.style.removeProperty('transform-origin')
    }
  }
  function point(pointer: SharedPointer): void {
    show(pointer)
    link.send({ kind: 'pointer', pointer })
  }
  function spotAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): {
    x: number
    y: number
  } {
    const shown = slide()
    return (shown && slidePoint(shown, clientX, clientY)) ?? now.pointer
  }
  const last = { clientX: innerWidth / 2, clientY: innerHeight / 2 }
  const toggle = (mode: 'light' | 'zoom'): void =>
    point({ mode: now.pointer.mode === mode ? 'none' : mode, ...spotAt(last) })

  on('spotlight', () => toggle('light'))
  on('zoom', () => toggle('zoom'))
  on('leave', () => {
    if (now.pointer.mode !== 'none') point({ ...now.pointer, mode: 'none' })
  })
  listen('pointermove', (event) => {
    Object.assign(last, { clientX: event.clientX, clientY: event.clientY })
    if (now.pointer.mode === 'light') point({ mode: 'light', ...spotAt(event) })
  })
  listen('click', (event) => {
    if (!event.altKey) return
    event.preventDefault()
    Object.assign(last, { clientX: event.clientX, clientY: event.clientY })
    toggle('zoom')
  })
  link.onMessage((message) => {
    if (message.kind === 'pointer') show(message.pointer)
  })
  talk.onChange(({ place }, { before }) => {
    if (place !== before.place && now.pointer.mode === 'zoom') show({ ...now.pointer, mode: 'none' })
  })
}

/** A point of the window in the slide's own px. */
function slidePoint(slide: SVGSVGElement, x: number, y: number): { x: number; y: number } | undefined {
  const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(slide.getScreenCTM()?.inverse())
  return { x: left, y: top }
}

/** And back. */
function windowPoint(slide: SVGSVGElement, { x, y }: SharedPointer): { x: number; y: number } {
  return new DOMPoint(x, y).matrixTransform(slide.getScreenCTM() ?? undefined)
}
