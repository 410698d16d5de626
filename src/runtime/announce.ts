import { makeElement } from './element.js'
import type { Stage } from './stage.js'
import { fill } from './words.js'

/** Says to a screen reader which slide is shown. */
export function addAnnouncement({ deck, panel, talk, words }: Stage): void {
  const live = makeElement('p', { id: 'live', class: 'for-ears', 'aria-live': 'polite' })
  panel.append(live)
  talk.onChange(({ place }, { before }) => {
    if (place !== before.place)
      live.textContent = `${fill(words.slide, place + 1, deck.slides.length)}: ${deck.titles[place]}`
  })
}
