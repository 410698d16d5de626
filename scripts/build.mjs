// Builds dist/: the data that heavy development packages hold, the page's scripts, the bundled command and library,
// their types, and the licences of all that was bundled.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeCodecs } from './build-codecs.mjs'
import { writeDiagrams } from './build-diagrams.mjs'
import { writeFonts } from './build-fonts.mjs'
import { writeFormulas } from './build-formulas.mjs'
import { writeHighlighter } from './build-highlighter.mjs'
import { writeIpadic } from './build-ipadic.mjs'
import { writePhraseModel } from './build-phrase-model.mjs'
import { writeReaders } from './build-readers.mjs'
import { bundleCommand, withPackages } from './bundle-command.mjs'
import { bundleForNode } from './bundle-for-node.mjs'

const data = 'dist/data'

async function bundlePageScripts() {
  await build({
    entryPoints: { runtime: 'src/runtime/main.ts', live: 'src/runtime/live/main.ts', stage: 'src/runtime/stage.css' },
    outdir: data,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
  })
  mkdirSync(join(data, 'words'), { recursive: true })
  for (const name of readdirSync('src/runtime/words')) {
    const words = JSON.parse(readFileSync(join('src/runtime/words', name), 'utf8'))
    writeFileSync(join(data, 'words', name), JSON.stringify(words))
  }
  const marpScript = readFileSync('node_modules/@marp-team/marp-core/lib/browser-iife.iife.js', 'utf8')
  writeFileSync(join(data, 'marp-browser.js'), marpScript.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'))
}

/** What CommonJS packages inside an ES module expect to find. */
const commonJsBanner = [
  "import{createRequire as __createRequire}from'node:module'",
  'const require=__createRequire(import.meta.url)',
  'const __filename=import.meta.filename',
  'const __dirname=import.meta.dirname',
].join(';')

async function bundleLibrary() {
  return bundleForNode({
    ...withPackages,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    banner: { js: commonJsBanner },
  })
}

async function writeCommand() {
  const inputs = await bundleCommand({ outfile: 'dist/command.cjs' })
  copyFileSync('scripts/launcher.cjs', 'dist/cli.cjs')
  chmodSync('dist/cli.cjs', 0o755)
  return inputs
}

function writeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'kamishibai-build-'))
  rmSync('dist/command.cache', { force: true })
  const args = ['scripts/build-cache.cjs', 'content/stockmark-13b-paclic2023.md', folder, 'dist/command.cache']
  execFileSync(process.execPath, args, { stdio: 'inherit' })
  rmSync(folder, { recursive: true })
}

/** The folder of the package that a bundled file belongs to, `node_modules/a/node_modules/@b/c`. */
function packageFolder(file) {
  return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
}

const licenceFiles = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'LICENCE',
  'license',
  'license.md',
  'LICENSE-MIT.txt',
  'LICENSE-2.0.txt',
  'COPYING',
]
const noticeFiles = ['NOTICE', 'NOTICE.md']

/** The first of the files that a folder holds. */
function readFirst(folder, names) {
  const path = names.map((name) => join(folder, name)).find((candidate) => existsSync(candidate))
  return path === undefined ? undefined : readFileSync(path, 'utf8').trim()
}

function licenceText(folder) {
  const texts = [readFirst(folder, licenceFiles), readFirst(folder, noticeFiles)].filter(Boolean)
  return texts.join('\n\n') || 'The package holds no licence text of its own.'
}

/** What dist/data is made from without being bundled. */
const dataPackages = ['harfbuzzjs', 'budoux', 'kuromoji', 'highlight.js'].map((name) => join('node_modules', name))

function byName(a, b) {
  return a < b ? -1 : 1
}

/** What a licence asks to be said besides its text. */
const remarks = {
  elkjs: `dist/data/elk.cjs.gz is lib/elk.bundled.js of this package, packed and otherwise unchanged. It is available under the Eclipse Public License 2.0 only.
Its source code is available under the same licence at https://github.com/kieler/elkjs (the Java sources that it is made
from at https://github.com/eclipse-elk/elk), and as the package elkjs.`,
  '@jsquash/jpeg': `dist/data/pictures/jpeg-decoder.wasm and jpeg-encoder.wasm are MozJPEG (https://github.com/mozilla/mozjpeg, IJG and BSD-3-Clause).
This software is based in part on the work of the Independent JPEG Group.`,
}

function writeLicences(inputs) {
  const bundled = inputs.map(packageFolder).filter(Boolean)
  const folders = [...new Set([...bundled, ...dataPackages])].toSorted(byName)
  const notices = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return [`${name} ${version} (${license})`, remarks[name], `${licenceText(folder)}\n`].filter(Boolean).join('\n\n')
  })
  const head = 'kamishibai holds the following packages, in whole or in part. Font licences lie in data/fonts/.\n'
  writeFileSync(
    'dist/THIRD-PARTY-LICENSES.txt',
    [head, ...notices].join('\n----------------------------------------\n\n'),
  )
}

/** Whether a file is missing or older than what it is made from. */
function isOlder(made, sources) {
  if (!existsSync(made)) return true
  const files = sources.flatMap((source) =>
    statSync(source).isDirectory() ? [source, ...readdirSync(source).map((name) => join(source, name))] : [source],
  )
  return files.some((file) => statSync(file).mtimeMs > statSync(made).mtimeMs)
}

/** Removes what an earlier build made, so that nothing old is packed; the dictionary stays, as it takes seconds. */
function clear() {
  for (const folder of [data, 'dist']) {
    const names = existsSync(folder) ? readdirSync(folder) : []
    for (const name of names.filter((made) => !/^data$|ipadic/.test(made)))
      rmSync(join(folder, name), { recursive: true })
  }
}

function writeTypes() {
  const tsc = 'node_modules/typescript/bin/tsc'
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
}

clear()
mkdirSync(data, { recursive: true })
writePhraseModel(join(data, 'budoux-ja.json'))
if (isOlder(join(data, 'ipadic.bin'), ['scripts/build-ipadic.mjs', 'scripts/ipadic', 'node_modules/kuromoji'])) {
  await writeIpadic(data)
}
await writeHighlighter(join(data, 'highlight'))
copyFileSync('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm', join(data, 'harfbuzz-subset.wasm'))
await writeFonts(join(data, 'fonts'))
await bundlePageScripts()
const bundled = [
  ...(await writeFormulas(join(data, 'katex'))),
  ...(await writeDiagrams(data)),
  ...(await writeCodecs(join(data, 'pictures'))),
  ...(await writeReaders(join(data, 'readers'))),
]
writeLicences([...bundled, ...(await bundleLibrary()), ...(await writeCommand())])
writeTypes()
writeCache()
