import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { buildCommand } from './processes.mjs'
import { environment, runProcess } from './run-process.mjs'

/** The formats that are compared. */
export const formats = ['html', 'md', 'pdf', 'png']

/**
 * Builds every article twice in all formats and compares what was written.
 * @param {readonly import('./articles.mjs').Article[]} articles
 * @param {{ folder: string, say: (message: string) => void }} options
 * @returns {Promise<ReadonlyMap<string, string>>} By the name of the article: what differs, '' if nothing does.
 */
export async function compareBuilds(articles, { folder, say }) {
  say('building everything twice')
  const found = new Map()
  for (const article of articles) {
    const builds = []
    for (const time of ['once', 'twice']) builds.push(await buildAll(article, join(folder, article.name, time), folder))
    found.set(article.name, describeDifferences(...builds))
  }
  return found
}

/** The bytes of every file that one build wrote. */
async function buildAll(article, out, folder) {
  const { args } = buildCommand(article.path, out)
  const command = {
    args: [...args, '--to', formats.join(',')],
    output: join(out, `${basename(article.path, '.md')}.html`),
  }
  const { failure } = await runProcess(command, { cwd: folder, env: environment(folder) })
  if (failure) return { failure, files: new Map() }
  const names = readdirSync(out).toSorted()
  return { failure: undefined, files: new Map(names.map((name) => [name, readFileSync(join(out, name))])) }
}

function describeDifferences(first, second) {
  const failure = first.failure ?? second.failure
  if (failure) return failure
  const missing = formats.filter((format) => ![...first.files.keys()].some((name) => extname(name) === `.${format}`))
  if (missing.length > 0) return `no ${missing.join(', ')} was written`
  const names = new Set([...first.files.keys(), ...second.files.keys()])
  return [...names].filter((name) => !isSame(first.files.get(name), second.files.get(name))).join(', ')
}

function isSame(one, other) {
  return one !== undefined && other !== undefined && one.equals(other)
}
