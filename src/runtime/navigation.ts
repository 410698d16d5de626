import { moves } from './position.js'
import type { Stage } from './stage.js'

const names = Object.keys(moves) as (keyof typeof moves)[]

/** Going on and back; who goes on behind the end finishes. */
export function addNavigation({ deck, talk, on, run }: Stage): void {
  for (const name of names) {
    on(name, () => {
      const from = talk.state()
      const { place, step } = moves[name](from, deck.steps)
      if (place !== from.place || step !== from.step) talk.change({ place, step })
      else if (name === 'next') run('finish')
    })
  }
}
