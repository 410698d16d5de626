import type { Stage } from './stage.js'

/** How far a finger goes at least, in CSS px. */
const distance = 40

/** Which way a finger went, from the way in px: it must be clearly sideways. */
export function readSwipe(x: number, y: number): 'next' | 'previous' | undefined {
  if (Math.abs(x) < distance || Math.abs(x) < 1.5 * Math.abs(y)) return undefined
  return x < 0 ? 'next' : 'previous'
}

/** One finger turns the slides; two, or one on a page that is enlarged, are the browser's. */
export function addSwipe({ listen, run }: Stage): void {
  const start: { touch?: Touch | undefined } = {}
  listen(
    'touchstart',
    ({ touches }) => {
      start.touch = touches.length === 1 && (visualViewport?.scale ?? 1) <= 1 ? touches[0] : undefined
    },
    { passive: true },
  )
  listen(
    'touchend',
    ({ changedTouches: [end] }) => {
      const { touch } = start
      start.touch = undefined
      const turn = touch && end && readSwipe(end.clientX - touch.clientX, end.clientY - touch.clientY)
      if (turn) run(turn)
    },
    { passive: true },
  )
}
