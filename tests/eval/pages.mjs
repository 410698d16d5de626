// `npm run eval:pages -- <folder…>`: what is kept of web pages beside what should be. A folder holds test pages as Mozilla's
// Readability has them, each in a folder with source.html and expected.html. Prints precision, recall and F1 of the text's
// words (characters for Japanese), a line a page from the worst, then the total; exits 1 below the limits.
//
//   --only <text>   only pages with the text in their name
//   --show          prints the words that are too much and too few, and what was read
import { resolve } from 'node:path'
import { importBundled } from '../import-bundled.mjs'

const { comparePages } = await importBundled(resolve(import.meta.dirname, 'pages/compare-pages.ts'))
process.exitCode = (await comparePages(process.argv.slice(2), resolve(import.meta.dirname, '../..'))) ? 0 : 1
