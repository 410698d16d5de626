// `npm run eval:pages -- <folder…>`: what is kept of web pages beside what should be. A folder holds test pages as Mozilla's
// Readability has them, each in a folder with source.html and expected.html. Prints precision, recall and F1 of the text's
// words (characters for Japanese), a line a page from the worst, then the total; exits 1 below the limits.
//
//   --only <text>   only pages with the text in their name
//   --show          prints the words that are too much and too few, and what was read
import { resolve } from 'node:path'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: [resolve(import.meta.dirname, 'pages/compare-pages.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  external: ['*/dist/index.js'],
})
const code = Buffer.from(outputFiles[0].contents).toString('base64')
const { comparePages } = await import(`data:text/javascript;base64,${code}`)
process.exitCode = (await comparePages(process.argv.slice(2), resolve(import.meta.dirname, '../..'))) ? 0 : 1
