import { pointerDrawer, slidePoint } from './draw-pointer.js'
import type { Point } from './draw-pointer.js'
import type { SharedPointer } from './messages.js'
import type { Stage } from './stage.js'

/** A spotlight and a zoom that follow the pointer, in all windows of the talk: the presenter points on his own screen. */
export function addPointer(stage: Stage): void {
  const { deck, link, listen, on, talk } = stage
  const draw = pointerDrawer(stage)
  const now: { pointer: SharedPointer; at: Point } = {
    pointer: { mode: 'none', x: 0, y: 0 },
    at: { x: innerWidth / 2, y: innerHeight / 2 },
  }

  function show(pointer: SharedPointer): void {
    now.pointer = pointer
    draw(pointer)
  }
  function point(mode: SharedPointer['mode']): void {
    const slide = deck.slides[talk.state().place]
    if (!slide) return
    show({ mode, ...slidePoint(slide, now.at) })
    link.send({ kind: 'pointer', pointer: now.pointer })
  }
  const toggle = (mode: SharedPointer['mode']): void => point(now.pointer.mode === mode ? 'none' : mode)

  on('spotlight', () => toggle('light'))
  on('zoom', () => toggle('zoom'))
  on('leave', () => {
    if (now.pointer.mode !== 'none') point('none')
  })
  listen('pointermove', ({ clientX, clientY }) => {
    now.at = { x: clientX, y: clientY }
    if (now.pointer.mode === 'light') point('light')
  })
  listen('click', (event) => {
    if (!event.altKey) return
    event.preventDefault()
    now.at = { x: event.clientX, y: event.clientY }
    toggle('zoom')
  })
  link.onMessage((message) => {
    if (message.kind === 'pointer') show(message.pointer)
  })
  talk.onChange(({ place }, { before }) => {
    if (place !== before.place && now.pointer.mode === 'zoom') show({ ...now.pointer, mode: 'none' })
  })
}
