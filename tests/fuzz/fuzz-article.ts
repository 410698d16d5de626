import { makePage } from '../make-page.js'
import type { Library } from '../make-page.js'
import { mutate, throwDice } from './mutate.js'

/** An article that mutants are made from. */
export interface Seedling {
  readonly name: string
  readonly bytes: Buffer
  /** Makes the file of its mutated text, where the text is packed. */
  readonly pack?: (mutant: Buffer) => Uint8Array
}

/** What became of a mutant: a page, an error of our own, or a crash, told with what makes it happen again. */
export type Fate = 'page' | 'refused' | { readonly crash: string }

const minutes = [1, 5, 20]

/** Builds the mutant of an article that a number stands for, from its bytes to the page. */
export async function fuzzArticle(library: Library, seedlings: readonly Seedling[], seed: number): Promise<Fate> {
  const dice = throwDice(seed)
  const { name, bytes, pack } = seedlings[dice(seedlings.length)]!
  const mutant = mutate(bytes, dice)
  const seconds = 60 * minutes[dice(minutes.length)]!
  try {
    const { html } = await makePage(library, { name, bytes: pack?.(mutant) ?? mutant }, seconds)
    return html === undefined ? 'refused' : 'page'
  } catch (error) {
    return {
      crash: `${name}, seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    }
  }
}
