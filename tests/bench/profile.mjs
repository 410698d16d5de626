import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCommand } from '../../scripts/bundle-command.mjs'
import { median } from './measure.mjs'
import { buildCommand } from './processes.mjs'
import { table } from './report.mjs'
import { environment, runProcess } from './run-process.mjs'

const project = resolve(import.meta.dirname, '../..')
const runs = 9
/** Groups that took less are left out. */
const leastMs = 1

/**
 * Prints where the time of one HTML build goes: by stage as the command's own `--json` tells it, and by source as V8's
 * sampling profiler sees it in the same code, bundled without minification so that lines can be traced back.
 * @param {import('./articles.mjs').Article} article
 * @param {string} folder Absolute path of the folder for what is made.
 * @returns {Promise<boolean>} Whether it could be measured.
 */
export async function printProfile(article, folder) {
  const stages = await measureStages(article, folder)
  const sources = await sampleSources(article, folder)
  console.log(figuresTable(`${article.label}: stage`, stages))
  console.log(`\n${figuresTable('Self time by source', sources)}`)
  return true
}

function figuresTable(title, figures) {
  const rows = figures.map(([name, ms]) => [name, ms.toFixed(1)])
  return table([title, 'ms'], rows).join('\n')
}

/** Medians of whole processes; what is left beside the stages is loading the code, reading the options and ending. */
async function measureStages(article, folder) {
  const env = environment(folder)
  const { args, output } = buildCommand(article.path, join(folder, 'profile.html'))
  const found = { node: [], whole: [], plan: [], render: [], write: [] }
  for (let run = 0; run < runs; run++) {
    found.node.push(timeNode())
    const { ms, failure } = await runProcess({ args, output }, { cwd: folder, env })
    if (failure) throw new Error(failure)
    found.whole.push(ms)
    const { timings } = JSON.parse(execFileSync(process.execPath, [...args, '--json', '--quiet'], { cwd: folder, env }))
    for (const stage of ['plan', 'render', 'write']) found[stage].push(timings[stage])
  }
  const { whole, node, plan, render, write } = mapValues(found, (times) => median(times.toSorted((a, b) => a - b)))
  return [
    ['the whole process', whole],
    ['Node alone', node],
    ['loading our code, options, ending', whole - node - plan - render - write],
    ['plan: article, outline, deck, Markdown', plan],
    ['render: HTML and fonts', render],
    ['write', write],
  ]
}

function timeNode() {
  const started = performance.now()
  execFileSync(process.execPath, ['--eval', '0'])
  return performance.now() - started
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

async function sampleSources(article, folder) {
  const program = await bundleReadably(join(folder, 'profile'))
  const [, ...args] = buildCommand(article.path, join(folder, 'profile.html')).args
  const profiling = ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`, '--cpu-prof-name=cpu.json']
  execFileSync(process.execPath, [...profiling, program, ...args], { cwd: folder, stdio: 'ignore' })
  const profile = JSON.parse(readFileSync(join(folder, 'cpu.json'), 'utf8'))
  const sourceOf = sourceFinder()
  const totals = new Map()
  for (const { callFrame, ms, line } of listTicks(profile)) {
    const source = sourceOf(callFrame, line)
    totals.set(source, (totals.get(source) ?? 0) + ms)
  }
  return [...totals].filter(([, ms]) => ms >= leastMs).toSorted(([, a], [, b]) => b - a)
}

/** As `scripts/build.mjs` does it, but for minification and V8's cache. `#data/…` is looked up beside the nearest package.json. */
async function bundleReadably(folder) {
  mkdirSync(join(folder, 'dist'), { recursive: true })
  copyFileSync(join(project, 'package.json'), join(folder, 'package.json'))
  for (const name of ['themes', 'node_modules', 'dist/data']) symlinkSync(join(project, name), join(folder, name))
  const outfile = join(folder, 'dist/command.cjs')
  await bundleCommand({ outfile, minify: false, sourcemap: true })
  return outfile
}

/** The profile's self times, a line of code at a time. */
function listTicks({ nodes, samples, timeDeltas }) {
  const times = new Map()
  for (const [place, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + timeDeltas[place] / 1000)
  return nodes.flatMap(({ id, callFrame, positionTicks = [] }) => {
    const ms = times.get(id) ?? 0
    const all = positionTicks.reduce((sum, { ticks }) => sum + ticks, 0)
    if (all === 0) return [{ callFrame, ms, line: callFrame.lineNumber + 1 }]
    return positionTicks.map(({ line, ticks }) => ({ callFrame, ms: (ms * ticks) / all, line }))
  })
}

/** Names the room or the package that a line of the bundle came from. */
function sourceFinder() {
  const maps = new Map()
  return ({ url, functionName }, line) => {
    if (!url.startsWith('file:')) return url.split('/').slice(0, 2).join('/') || functionName
    const file = fileURLToPath(url)
    if (!maps.has(file)) maps.set(file, new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))))
    const { originalSource } = maps.get(file).findEntry(line - 1, Number.MAX_SAFE_INTEGER)
    return originalSource ? groupOf(resolve(file, '..', originalSource)) : 'loading the bundle'
  }
}

function groupOf(path) {
  const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  const [top, room] = relative(project, path).split('/')
  // Some packages were bundled already, from sources that lie nowhere here.
  return name ?? (top === '..' ? 'other packages' : `${top}/${room}`)
}
