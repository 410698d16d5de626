import { makeElement } from './element.js'
import type { Stage } from './stage.js'

/** A bar along the lower edge shows how much of the talk is behind. */
export function addProgress({ deck, talk, panel }: Stage): void {
  const bar = makeElement('div', { id: 'progress', 'aria-hidden': 'true' })
  panel.append(bar)
  const show = (): void => {
    bar.style.transform = `scaleX(${(talk.state().place + 1) / deck.slides.length})`
  }
  show()
  talk.onChange(show)
}
