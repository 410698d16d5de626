// `npm run layout -- <articles and folders of them>`: plans talks on the articles in every theme, both sizes and four lengths, lets a
// browser lay them out, and tells how often it makes the lines that were calculated, what is seen to be amiss, and how long the
// calculation takes. Exits 1 if anything is amiss.
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Beside what it looks up by name: the package's data and themes.
const outfile = resolve('dist/layout.mjs')
await build({
  entryPoints: [resolve(import.meta.dirname, 'report-layouts.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
})
try {
  const { reportLayouts } = await import(pathToFileURL(outfile).href)
  process.exitCode = (await reportLayouts(process.argv.slice(2))) ? 0 : 1
} finally {
  rmSync(outfile)
}
