// `npm run fuzz -- [count] [first seed]`: builds so many articles with accidents (10,000 unless said) and tells what crashed,
// or computed for more than five seconds. The same seed makes the same article. Exits 1 if anything did.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importBundled } from '../import-bundled.mjs'

const longest = 5000

const project = resolve(import.meta.dirname, '../..')
const { fuzzArticle } = await importBundled(resolve(import.meta.dirname, 'fuzz-article.ts'))
const { readSeedlings } = await importBundled(resolve(import.meta.dirname, 'seedlings.ts'))
const library = await import(pathToFileURL(resolve(project, 'dist/index.js')).href)

const [count = 10_000, first = 0] = process.argv.slice(2).map(Number)
const seedlings = readSeedlings(project)
const fates = { page: 0, refused: 0, troubles: 0 }
for (let seed = first; seed < first + count; seed += 1) {
  const start = process.cpuUsage()
  const fate = await fuzzArticle(library, seedlings, seed)
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  const trouble = fate.crash ?? (ms > longest ? `seed ${seed} computed for ${Math.round(ms)} ms` : undefined)
  if (trouble !== undefined) console.log(trouble)
  fates[trouble === undefined ? fate : 'troubles'] += 1
}
console.log(`${count} articles: ${fates.page} pages, ${fates.refused} refused, ${fates.troubles} troubles`)
process.exitCode = fates.troubles === 0 ? 0 : 1
