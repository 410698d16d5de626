// Measures the Japanese analyser, and compares its words with kuromoji's: node tests/bench/analyser.mjs [TEXT…]
// Without texts it reads our own articles. dist/ must be built.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import kuromoji from 'kuromoji'
import { bundle, importBundled } from '../import-bundled.mjs'
import { median } from './measure.mjs'
import { table } from './report.mjs'

const rounds = 7
const shownDifferences = 5

const analyser = 'src/lang/ja/analyser'
const analysing = pathToFileURL(await bundle(`${analyser}/analyse.ts`))

/** Opens the dictionary, which the first character does, and analyses a text. */
const coldRun = `
import { readFileSync } from 'node:fs'
import { analyse } from ${JSON.stringify(analysing)}
const lines = readFileSync(process.argv[1], 'utf8').split('\\n')
const start = performance.now()
analyse('。')
const opened = performance.now()
for (const line of lines) analyse(line)
console.log(JSON.stringify([opened - start, performance.now() - start, process.memoryUsage().rss / 1e6]))
`

await printMeasures(process.argv.length > 2 ? process.argv.slice(2) : ownArticles())

async function printMeasures(paths) {
  const { analyse } = await import(analysing)
  const { tokenise } = await importBundled(`${analyser}/tokenise.ts`)
  const lines = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  const rows = [
    ['texts', `${paths.length}, ${characters} characters`],
    ...measureCold(paths[0]),
    ['tokenise, characters a second', inMillions(measureSpeed(tokenise, lines, characters))],
    ['analyse, characters a second', inMillions(measureSpeed(analyse, lines, characters))],
    ...(await compareWithKuromoji(tokenise, lines)),
  ]
  console.log(
    [...table(['The analyser', `median of ${rounds} (fastest–slowest)`], rows), '', ...sectionTable()].join('\n'),
  )
}

function ownArticles() {
  return readdirSync('content')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `content/${name}`)
}

function measureCold(path) {
  const runs = Array.from({ length: rounds }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', coldRun, path], { timeout: 60_000 })),
  )
  return ['to open the dictionary, ms', `that and ${path}, ms`, 'memory after that, MB'].map((name, column) => [
    name,
    spread(runs.map((run) => run[column])),
  ])
}

function measureSpeed(read, lines, characters) {
  // The first passes warm V8 up.
  const passes = Array.from({ length: 3 + rounds }, () => {
    const start = performance.now()
    for (const line of lines) read(line)
    return (characters / (performance.now() - start)) * 1000
  })
  return passes.slice(-rounds)
}

async function compareWithKuromoji(tokenise, lines) {
  const builder = kuromoji.builder({ dicPath: 'node_modules/kuromoji/dict' })
  const tokenizer = await promisify(builder.build).call(builder)
  let tokens = 0
  const different = lines.filter((line) => {
    const theirs = tokenizer.tokenize(line)
    tokens += theirs.length
    return tokenise(line).map(written).join('\n') !== theirs.map(writtenByKuromoji).join('\n')
  })
  return [
    ['lines, and words that kuromoji finds in them', `${lines.length}, ${tokens}`],
    ['lines with other words', `${different.length}`],
    ...different.slice(0, shownDifferences).map((line) => ['', line.slice(0, 80)]),
  ]
}

function written({ surface, pos, posDetails, conjugationType, conjugationForm, lemma }) {
  return [surface, pos, ...posDetails, conjugationType, conjugationForm, lemma].filter(Boolean).join()
}

/** kuromoji writes * for what does not apply, and as the lemma of unknown words. */
function writtenByKuromoji(token) {
  const { surface_form: surface, pos, pos_detail_1: first, pos_detail_2: second, pos_detail_3: third } = token
  const { conjugated_type: type, conjugated_form: form, basic_form: lemma } = token
  const fields = [pos, first, second, third, type, form].filter((field) => field !== '*')
  return [surface, ...fields, lemma === '*' ? surface : lemma].join()
}

function sectionTable() {
  const file = readFileSync('dist/data/ipadic.bin')
  const headLength = file.readUInt32LE()
  const { sections } = JSON.parse(file.toString('utf8', 4, 4 + headLength))
  const names = Object.keys(sections)
  const ends = names.slice(1).map((name) => sections[name].at)
  const rows = names.map((name, index) => [name, (ends[index] ?? file.length - 4 - headLength) - sections[name].at])
  return table(
    ['ipadic.bin', 'bytes'],
    [['head', headLength], ...rows, ['all', file.length]].map((row) => row.map(String)),
  )
}

function inMillions(values) {
  return spread(
    values.map((value) => value / 1e6),
    ' M',
    2,
  )
}

function spread(values, unit = '', digits = 1) {
  const sorted = values.toSorted((a, b) => a - b)
  const [middle, least, most] = [median(sorted), sorted[0], sorted.at(-1)].map((value) => value.toFixed(digits))
  return `${middle}${unit} (${least}–${most})`
}
