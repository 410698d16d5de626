import { makePage } from '../make-page.js'
import type { Library } from '../make-page.js'
import { mutate, throwDice } from './mutate.js'

/** An article that mutants are made from. */
export interface Seedling {
  readonly name: string
  readonly bytes: Buffer
}

/** What became of a mutant: a page, an error of our own, or a crash, told with what makes it happen again. */
export type Fate = 'page' | 'refused' | { readonly crash: string }

const minutes = [1, 5, 20]

/** Builds the mutant of an article that a number stands for, from its bytes to the page. */
export function fuzzArticle(library: Library, seedlings: readonly Seedling[], seed: number): Fate {
  const dice = throwDice(seed)
  const { name, bytes } = seedlings[dice(seedlings.length)]!
  const mutant = mutate(bytes, dice)
  const seconds = 60 * minutes[dice(minutes.length)]!
  try {
    const { html } = makePage(library, { name, bytes: mutant }, seconds)
    return html === undefined ? 'refused' : 'page'
  } catch (error) {
    return {
      crash: `${name}, seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    }
  }
}
