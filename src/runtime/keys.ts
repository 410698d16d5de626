import type { Deck } from './deck.js'

/** What a key does, given the slide that is shown and the number of slides. */
const moves: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  PageDown: (place) => place + 1,
  ' ': (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  PageUp: (place) => place - 1,
  'Shift+ ': (place) => place - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Keys turn the slides; what is pressed with Ctrl, Alt or Meta is the browser's. */
export function addKeys(deck: Deck): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const move = moves[event.shiftKey ? `Shift+${event.key}` : event.key]
    if (!move) return
    event.preventDefault()
    deck.show(move(deck.current(), deck.slides.length))
  })
}
