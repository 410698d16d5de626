import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../src/index.js'

/** A page of Postlight's parser, and what its test says is in it. */
export interface ParserFixture {
  readonly name: string
  readonly page: string
  readonly address: string
  readonly said: Readonly<Partial<Record<Field, string>>>
}

/** What is compared; `opening` is how the text begins. */
export const fields = ['title', 'author', 'date', 'opening'] as const
export type Field = (typeof fields)[number]

const resultNames: Readonly<Record<Field, string>> = {
  title: 'title',
  author: 'author',
  date: 'date_published',
  opening: 'first13',
}

/** A page as its site sent it: the parser's own tool keeps metadata in an attribute of another name. */
export function readFixture({ page }: ParserFixture): Uint8Array {
  return Buffer.from(readFileSync(page, 'latin1').replaceAll(/(<meta\b[^>]*?\s)value=/g, '$1content='), 'latin1')
}

/** The pages under a checkout of the parser that are still there; none for any other folder. */
export function listFixtures(folder: string): ParserFixture[] {
  const tests = join(folder, 'src/extractors/custom')
  if (!existsSync(tests)) return []
  const names = readdirSync(tests).filter((name) => existsSync(join(tests, name, 'index.test.js')))
  return names.flatMap((name) => readTest(name, readFileSync(join(tests, name, 'index.test.js'), 'utf8'), folder))
}

function readTest(name: string, test: string, folder: string): ParserFixture[] {
  const [, page = ''] = /['"]\.\/(fixtures\/[^'"]+\.html)['"]/.exec(test) ?? []
  const [, address = ''] = /url =\s*['"]([^'"]+)['"]/.exec(test) ?? []
  const path = join(folder, page)
  if (page === '' || !existsSync(path) || readFileSync(path).length < 1000) return []
  const said = fields.flatMap((field) => {
    const value = new RegExp(`equal\\(\\s*${resultNames[field]},\\s*(["'\`])([\\s\\S]*?)(?<!\\\\)\\1`).exec(test)?.[2]
    return value === undefined ? [] : [[field, value.replaceAll(/\\(.)/g, '$1')] as const]
  })
  return [{ name, page: path, address, said: Object.fromEntries(said) }]
}

/** The fields in which an article differs from what the test says; a day more or less is a matter of time zones. */
export function differences({ said }: ParserFixture, article: Article, text: string): readonly Field[] {
  const holds: Readonly<Record<Field, (value: string) => boolean>> = {
    title: (value) => bare(article.title.text) === bare(value),
    author: (value) =>
      bare(value).includes(bare(article.author ?? '-')) || bare(article.author ?? '').includes(bare(value)),
    date: (value) => Math.abs(Date.parse(article.date ?? '') - Date.parse(value)) <= 2 * 86_400_000,
    opening: (value) => bare(text).includes(bare(value)),
  }
  return fields.filter((field) => said[field] !== undefined && !holds[field](said[field]))
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
