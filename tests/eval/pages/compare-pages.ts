import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as index from '../../../src/index.js'
import { articleText, pageText } from './page-texts.js'
import { differences, fields, listFixtures, readFixture } from './parser-fixtures.js'
import type { ParserFixture } from './parser-fixtures.js'
import { f1Of, overlapOf, precisionOf, recallOf, surplusOf, wordBag } from './word-bags.js'
import type { Overlap, WordBag } from './word-bags.js'

type Library = typeof index

interface ComparedPage {
  readonly name: string
  readonly kept: WordBag
  readonly wanted: WordBag
  readonly overlap: Overlap
  readonly text: string
  readonly ms: number
}

/** What the mean of all pages reaches at least. */
const leastMean = 0.93

/** Compares the pages of the folders that `args` name, and prints the figures. Whether they are good enough. */
export async function comparePages(args: readonly string[], project: string): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: '' }, show: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const library = (await import(pathToFileURL(join(project, 'dist/index.js')).href)) as Library
  for (const folder of positionals) compareFixtures(listFixtures(folder), values.only, library)
  const folders = positionals.flatMap(listPages).filter((folder) => folder.includes(values.only))
  if (folders.length === 0) return true
  const pages = folders
    .map((folder) => comparePage(folder, library))
    .toSorted((a, b) => f1Of(a.overlap) - f1Of(b.overlap))
  const lines = pages.map((page) => [row(page), ...(values.show ? details(page) : [])].join('\n'))
  const mean = pages.reduce((total, { overlap }) => total + f1Of(overlap), 0) / pages.length
  const all = pages.map(({ overlap }) => overlap).reduce(add, { shared: 0, kept: 0, wanted: 0 })
  console.log([...lines, '', row({ name: `all ${pages.length} together`, overlap: all, ms: 0 })].join('\n'))
  console.log(`mean F1 ${mean.toFixed(4)}, below 0.6: ${pages.filter(({ overlap }) => f1Of(overlap) < 0.6).length}`)
  return mean >= leastMean
}

/** Prints where title, author, date or opening of a page differ from what its test says, and how many don't. */
function compareFixtures(fixtures: readonly ParserFixture[], only: string, { readArticle }: Library): void {
  const wrong = fixtures
    .filter(({ name }) => name.includes(only))
    .flatMap((fixture) => {
      const { name, address, said } = fixture
      const article = readOrSay(name, () => readArticle({ bytes: readFixture(fixture), name: 'page.html', address }))
      const differing = article === undefined ? fields : differences(fixture, article, articleText(article))
      const got = { title: article?.title.text, author: article?.author, date: article?.date, opening: undefined }
      for (const field of differing) console.log(`${name} ${field}: ${got[field]} | ${said[field]}`)
      return differing
    })
  const right = fields.map((field) => {
    const of = fixtures.filter(({ said }) => said[field] !== undefined).length
    return `${field} ${of - wrong.filter((one) => one === field).length} of ${of}`
  })
  if (fixtures.length > 0) console.log(`${fixtures.length} pages: ${right.join(', ')}`)
}

function listPages(folder: string): string[] {
  if (existsSync(join(folder, 'expected.html'))) return [folder]
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((page) => existsSync(join(page, 'expected.html')))
}

function comparePage(folder: string, { readArticle }: Library): ComparedPage {
  const bytes = readFileSync(join(folder, 'source.html'))
  const started = performance.now()
  const name = folder.replace(/^.*\//, '')
  const article = readOrSay(name, () =>
    readArticle({ bytes, name: 'source.html', address: 'http://fakehost/test/page.html' }),
  )
  const text = article === undefined ? '' : articleText(article)
  const ms = performance.now() - started
  const kept = wordBag(text)
  const wanted = wordBag(pageText(readFileSync(join(folder, 'expected.html'), 'utf8')))
  return { name, kept, wanted, overlap: overlapOf(kept, wanted), text, ms }
}

function readOrSay(name: string, read: () => index.Article): index.Article | undefined {
  try {
    return read()
  } catch (error) {
    console.log(`${name}: ${String(error)}`)
    return undefined
  }
}

function row({ name, overlap, ms }: Pick<ComparedPage, 'name' | 'overlap' | 'ms'>): string {
  const figures = [precisionOf(overlap), recallOf(overlap), f1Of(overlap)].map((figure) => figure.toFixed(3))
  return `${figures.join('  ')}  ${ms.toFixed(0).padStart(5)} ms  ${name} (${overlap.wanted} words)`
}

function details({ kept, wanted, text }: ComparedPage): readonly string[] {
  const words = (bag: readonly string[]): string => bag.slice(0, 60).join(' ')
  return [`  too much: ${words(surplusOf(kept, wanted))}`, `  too few: ${words(surplusOf(wanted, kept))}`, text]
}

function add(one: Overlap, other: Overlap): Overlap {
  return { shared: one.shared + other.shared, kept: one.kept + other.kept, wanted: one.wanted + other.wanted }
}
