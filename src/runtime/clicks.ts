import type { Stage } from './stage.js'

/** What a click belongs to rather than to the slides. */
const ownClicks =
  'a[href], button, input, select, textarea, summary, label, audio, video, iframe, dialog, [contenteditable]'

/** The left part of the window goes back. */
const backZone = 0.25

/** How long a click on text waits for a second one, which selects a word, in ms. */
const doubleClick = 300

/** A click goes on, at the left edge it goes back; links, and text that somebody selects, are left alone. */
export function addClicks({ listen, run }: Stage): void {
  const waiting = { timer: 0, x: 0, y: 0 }
  listen('pointerdown', ({ clientX, clientY }) => {
    Object.assign(waiting, { x: clientX, y: clientY })
  })
  listen('click', (event) => {
    clearTimeout(waiting.timer)
    const { clientX, clientY, detail } = event
    const isDrag = Math.hypot(clientX - waiting.x, clientY - waiting.y) > 5
    if (detail !== 1 || isDrag || isOwned(event) || !getSelection()?.isCollapsed) return
    const turn = (): void => run(clientX < innerWidth * backZone ? 'previous' : 'next')
    if (isOnText(clientX, clientY)) waiting.timer = setTimeout(turn, doubleClick)
    else turn()
  })
}

function isOwned({ target, button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: MouseEvent): boolean {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return true
  return target instanceof Element && target.closest(ownClicks) !== null
}

/** Whether there is a character at a point of the window. */
function isOnText(x: number, y: number): boolean {
  const place = document.elementFromPoint(x, y)
  if (!place) return false
  return [...place.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return false
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].some(({ left, right, top, bottom }) => {
      return x >= left && x <= right && y >= top && y <= bottom
    })
  })
}
