import { readTheme } from '../../src/theme/read-theme.js'
import { galleryDeck } from '../gallery/gallery-deck.js'
import { samplesEn } from '../gallery/samples-en.js'
import { samplesJa } from '../gallery/samples-ja.js'
import { startClock } from '../computing-time.js'
import { nodeFiles } from '../node-files.js'
import { percentile } from '../eval/lengths.js'

const runs = 15

/** The ms that it takes to find the largest type for 20 slides of all kinds, both languages, in a warm process. */
export function fittingTime(): number {
  const theme = readTheme('kamishibai', '16:9', nodeFiles)
  const times = Array.from({ length: runs }, () => {
    const clock = startClock()
    const decks = [samplesJa, samplesEn].map((samples) => galleryDeck(samples, theme))
    const slides = decks.reduce((sum, deck) => sum + deck.slides.length, 0)
    return (20 * clock.read()) / slides
  })
  return percentile(times, 0.5)
}
