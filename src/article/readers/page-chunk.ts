import { createRequire } from 'node:module'
import type { pageChunk } from '../page/page-chunk.js'

const require = createRequire(import.meta.url)

/** Loads the readers of what is written in HTML, which take libraries that other formats do without. */
export function openPageChunk(): typeof pageChunk {
  return (require('#data/readers/page.cjs') as { readonly pageChunk: typeof pageChunk }).pageChunk
}
