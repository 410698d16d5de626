import type * as index from '../../src/index.js'
import { nodeFiles } from '../node-files.js'
import { mutate, throwDice } from './mutate.js'

/** An article that mutants are made from. */
export interface Seedling {
  readonly name: string
  readonly bytes: Buffer
}

/** What became of a mutant: a page, an error of our own, or a crash, told with what makes it happen again. */
export type Fate = 'page' | 'refused' | { readonly crash: string }

type Library = Pick<typeof index, 'planTalk' | 'renderTalk' | 'DeckError'>

const folder = '/nowhere'
const minutes = [1, 5, 20]

/** Builds the mutant of an article that a number stands for, from its bytes to the page. */
export function fuzzArticle(
  { planTalk, renderTalk, DeckError }: Library,
  seedlings: readonly Seedling[],
  seed: number,
): Fate {
  const dice = throwDice(seed)
  const { name, bytes } = seedlings[dice(seedlings.length)]!
  const mutant = mutate(bytes, dice)
  const place = { shown: name, folder }
  const options = { seconds: 60 * minutes[dice(minutes.length)]! }
  try {
    const plan = planTalk({ bytes: mutant, name, ...place }, folder, options, nodeFiles)
    renderTalk({ ...plan, pictureFolders: [folder], ...place }, options, nodeFiles)
    return 'page'
  } catch (error) {
    if (error instanceof DeckError) return 'refused'
    return {
      crash: `${name}, seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    }
  }
}
