import type { NoiseRule } from '../noise.js'
import { japaneseAround } from './noise-around.js'
import { japaneseToReaders } from './noise-to-readers.js'

/** Noise in Japanese. */
export const japaneseNoise: readonly NoiseRule[] = [...japaneseToReaders, ...japaneseAround]
