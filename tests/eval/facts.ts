import type { Deck } from '../../src/index.js'
import type { Fact } from './corpus.js'
import { listVisible } from './visible.js'

/** A fact, and where the talk tells it. */
export interface ToldFact {
  readonly fact: string
  readonly told: 'on slides' | 'with the script' | 'not told'
  /** The keys that stand nowhere in the talk. */
  readonly missing: readonly string[]
}

/** Looks every fact up in a deck: on its slides, then on its slides and in its script together. */
export function tellFacts(facts: readonly Fact[], deck: Deck): readonly ToldFact[] {
  const shown = listVisible(deck)
    .map(({ text }) => text)
    .join('\n')
  const spoken = deck.slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('\n')
  return facts.map(({ fact, keys }) => {
    const missing = keys.filter((key) => !stands(key, `${shown}\n${spoken}`))
    if (missing.length > 0) return { fact, told: 'not told', missing }
    return { fact, told: keys.every((key) => stands(key, shown)) ? 'on slides' : 'with the script', missing }
  })
}

/** Whether a key stands in a text; 24 does not stand in 2024. */
function stands(key: string, text: string): boolean {
  const pieces = [
    /^\d/.test(key) ? String.raw`(?<!\d)(?<!\d[.,])` : '',
    key.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
    /\d$/.test(key) ? String.raw`(?!\d)(?![.,]\d)` : '',
  ]
  return new RegExp(pieces.join('')).test(text)
}
