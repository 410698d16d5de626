import { readFileSync } from 'node:fs'
import type { Article, Block, ListItem, Source } from '../../src/model/article.js'

/** One case of a fixture file: `=== name`, the article, a line `===>`, and what is read from it. */
export interface FixtureCase {
  readonly name: string
  readonly input: string
  readonly expected: string
}

/** Reads the cases of a file in `fixtures/`. */
export function readFixtures(file: string): FixtureCase[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
  return text
    .split(/^=== (?=\S)/m)
    .slice(1)
    .map((part) => {
      const [, name = '', input = '', expected = ''] = /^(.*)\n([\s\S]*?)^===>\n([\s\S]*)$/m.exec(part) ?? []
      return { name, input, expected: expected.trim() }
    })
}

/** Writes an article as the fixtures do: a line each, the line in the file first. */
export function describeArticle(article: Article): string {
  const { title, sections, author, role = '-', organisation = '-', date, profile = [], removed } = article
  const lines = [`title ${describe(title)}`]
  for (const { depth, heading, blocks } of sections) {
    if (heading !== undefined) lines.push(`h${depth} ${describe(heading)}`)
    lines.push(...blocks.flatMap(describeBlock))
  }
  if (author !== undefined) lines.push(`author ${author}, ${role}, ${organisation}`)
  if (date !== undefined) lines.push(`date ${date}`)
  lines.push(...profile.map((source) => `profile ${describe(source)}`))
  lines.push(...removed.map(({ source, rule }) => `removed by ${rule}: ${describe(source)}`))
  return lines.map((line) => line.trimEnd()).join('\n')
}

function describe({ line, text }: Source): string {
  return `${line}: ${text.replaceAll('\n', '⏎')}`
}

function describeBlock(block: Block): string[] {
  const head = `${block.kind} ${block.line}`
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [head, ...block.sentences.map((sentence) => `  ${describe(sentence)}`)]
    case 'list':
      return [`${head}${block.ordered ? ' ordered' : ''}`, ...block.items.flatMap((item) => describeItem(item, '  '))]
    case 'code':
      return [`${head} ${block.language}`, ...block.code.split('\n').map((line) => `  ${line}`)]
    case 'table':
      return [head, ...[block.head, ...block.rows].map((row) => `  ${row.join(' | ')}`)]
    case 'figure':
      return [`${head} ${block.src} "${block.alt}"${block.caption === undefined ? '' : ` (${block.caption})`}`]
    case 'math':
      return [head, ...block.tex.split('\n').map((line) => `  ${line}`)]
  }
}

function describeItem({ sentences, items }: ListItem, indent: string): string[] {
  const said = sentences.map(describe).join(' / ')
  return [`${indent}- ${said}`, ...items.flatMap((item) => describeItem(item, `${indent}  `))]
}
