import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-loaded-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The files beside the command that it loads to build a deck. */
function loadedFor(slide: string): readonly string[] {
  const deck = join(folder, 'deck.md')
  writeFileSync(deck, `---\nmarp: true\ntheme: kamishibai\n---\n\n${slide}\n`)
  const script = `const fs = require('node:fs')
    const read = fs.readFileSync
    const files = []
    fs.readFileSync = (file, ...others) => (files.push(String(file)), read(file, ...others))
    process.argv = ['node', 'kamishibai', ${JSON.stringify(deck)}, '--to', 'html', '--out', ${JSON.stringify(folder)}, '--quiet']
    require(${JSON.stringify(resolve('dist/cli.cjs'))}).finished.then(() => console.log([...files, ...Object.keys(require.cache)].join('\\n')))`
  const files = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split('\n')
  const names = files.map((file) => basename(file)).filter((name) => /^(?:mermaid\.cjs|elk\.cjs\.gz)$/.test(name))
  return [...new Set(names)].toSorted()
}

test.each([
  ['text and code', '# 題\n\n```js\nlet mermaid\n```', []],
  ['a diagram that is not drawn', '```mermaid\npie\n```', []],
  ['a sequence diagram', '```mermaid\nsequenceDiagram\n  A->>B: 一\n```', ['mermaid.cjs']],
  ['a flowchart', '```mermaid\nflowchart LR\n  A --> B\n```', ['elk.cjs.gz', 'mermaid.cjs']],
])('a deck with %s loads what it needs and no more', (_, slide, expected) => {
  expect(loadedFor(slide)).toEqual(expected)
})
