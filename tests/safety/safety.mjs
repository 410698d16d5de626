// `npm run eval:safety -- <folder…>`: builds a page of every snippet in published lists of hostile and awkward text, opens it in
// the browser with scripts on, and prints what crashed, computed for more than two seconds, ran, or asked for anything. Exits 1 if
// anything did. Known lists: CommonMark's spec.txt, the big list of naughty strings, DOMPurify's expectations, OWASP's sheets on XSS.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const project = resolve(import.meta.dirname, '../..')
const { outputFiles } = await build({
  entryPoints: ['safety', 'build-worker'].map((name) => resolve(import.meta.dirname, `${name}.ts`)),
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
})
// Packages are found from the project's own folder.
const folder = mkdtempSync(join(project, 'node_modules/.safety-'))
for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents)
try {
  const { checkSafety } = await import(pathToFileURL(join(folder, 'safety.mjs')).href)
  process.exitCode = (await checkSafety(process.argv.slice(2), project, join(folder, 'build-worker.mjs'))) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
