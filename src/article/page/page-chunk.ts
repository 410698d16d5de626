import { readFragment } from './read-fragment.js'
import { readPage } from './read-page.js'

/** What is read with the libraries for pages: a chunk that is loaded when such a file comes. */
export const pageChunk = { readFragment, readPage } as const
