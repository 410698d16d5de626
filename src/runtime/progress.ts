import type { Deck } from './deck.js'

/** A bar along the lower edge shows how much of the talk is behind. */
export function addProgress(deck: Deck): void {
  const bar = document.createElement('div')
  bar.id = 'progress'
  bar.setAttribute('aria-hidden', 'true')
  document.body.append(bar)
  deck.onShow((place) => {
    bar.style.transform = `scaleX(${(place + 1) / deck.slides.length})`
  })
}
