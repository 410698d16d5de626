import type { NoiseRule } from '../noise.js'
import { englishAround } from './noise-around.js'
import { englishToReaders } from './noise-to-readers.js'

/** Noise in English, which also stands in articles of other languages. */
export const englishNoise: readonly NoiseRule[] = [...englishToReaders, ...englishAround]
