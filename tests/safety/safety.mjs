// `npm run eval:safety -- <folder…>`: builds a page of every snippet in published lists of hostile and awkward text, opens it in
// the browser with scripts on, and prints what crashed, computed for more than two seconds, ran, or asked for anything. Exits 1 if
// anything did. Known lists: CommonMark's spec.txt, the big list of naughty strings, DOMPurify's expectations, OWASP's sheets on XSS.
import { resolve } from 'node:path'
import { bundle, importBundled } from '../import-bundled.mjs'

const { checkSafety } = await importBundled(resolve(import.meta.dirname, 'safety.ts'))
const worker = await bundle(resolve(import.meta.dirname, 'build-worker.ts'))
const project = resolve(import.meta.dirname, '../..')
process.exitCode = (await checkSafety(process.argv.slice(2), project, worker)) ? 0 : 1
