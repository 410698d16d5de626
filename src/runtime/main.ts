import { openDeck } from './deck.js'
import { addAddress } from './address.js'
import { addKeys } from './keys.js'
import { addProgress } from './progress.js'

/** What a presented page can do, a file each. */
const features = [addProgress, addAddress, addKeys]

const deck = openDeck(document)
if (deck.slides.length > 0) {
  for (const add of features) add(deck)
  deck.show(deck.current())
}
