// `npm run gallery`: draws every kind of slide in every theme, short, typical and overlong, Japanese and English, and writes a
// sheet for each theme to docs/.
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Beside what it looks up by name: the package's data and themes.
const outfile = resolve('dist/gallery.mjs')
await build({
  entryPoints: [resolve(import.meta.dirname, 'sheets.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
})
try {
  const { writeSheets } = await import(pathToFileURL(outfile).href)
  await writeSheets(resolve('docs'))
} finally {
  rmSync(outfile)
}
