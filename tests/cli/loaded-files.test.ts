import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { paragraph, wordFile } from '../article/word/word-file.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-loaded-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The files beside the command that it loads to build a deck. */
function loadedFor(source: string | Uint8Array, fileName: string): readonly string[] {
  const path = join(folder, fileName)
  writeFileSync(path, source)
  const script = `const fs = require('node:fs')
    const read = fs.readFileSync
    const files = []
    fs.readFileSync = (file, ...others) => (files.push(String(file)), read(file, ...others))
    process.argv = ['node', 'kamishibai', ${JSON.stringify(path)}, '--to', 'html', '--out', ${JSON.stringify(join(folder, 'output'))}, '--quiet']
    require(${JSON.stringify(resolve('dist/cli.cjs'))}).finished.then(() => console.log([...files, ...Object.keys(require.cache)].join('\\n')))`
  const files = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split('\n')
  const names = files
    .map((file) => basename(file))
    .filter((name) => /^(?:mermaid\.cjs|elk\.cjs\.gz|page\.cjs|word\.cjs)$/.test(name))
  return [...new Set(names)].toSorted()
}

test.each([
  ['text and code', '# 題\n\n```js\nlet mermaid\n```', []],
  ['a diagram that is not drawn', '```mermaid\npie\n```', []],
  ['a sequence diagram', '```mermaid\nsequenceDiagram\n  A->>B: 一\n```', ['mermaid.cjs']],
  ['a flowchart', '```mermaid\nflowchart LR\n  A --> B\n```', ['elk.cjs.gz', 'mermaid.cjs']],
])('a deck with %s loads what it needs and no more', (_, slide, expected) => {
  const deck = `---\nmarp: true\ntheme: kamishibai\n---\n\n${slide}\n`
  expect(loadedFor(deck, 'deck.md')).toEqual(expected)
})

test.each([
  ['Markdown', 'article.md', '# 凧\n\n風が吹きます。\n', []],
  ['HTML', 'article.html', '<!doctype html><title>凧</title><p>風が吹きます。</p>', ['page.cjs']],
  ['RSS', 'article.rss', '<rss><item><description>風が吹きます。</description></item></rss>', ['page.cjs']],
  ['Jupyter', 'article.ipynb', '{"cells": [{"cell_type": "markdown", "source": "風が吹きます。"}]}', []],
  ['Word', 'article.docx', wordFile({ body: paragraph('風が吹きます。') }), ['page.cjs', 'word.cjs']],
])('an article in %s loads what its format needs and no more', (_, name, text, expected) => {
  expect(loadedFor(text, name)).toEqual(expected)
})
