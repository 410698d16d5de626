import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeMarkdown } from '../../src/marp/write-markdown.js'
import { planTalk } from '../../src/pipeline.js'
import { nodeFiles } from '../node-files.js'
import { japaneseDeck } from './decks.js'
import { marps, sectionsOf, visibleText } from './visible-text.js'

const marpCli = createRequire(import.meta.url)
  .resolve('@marp-team/marp-cli/package.json')
  .replace('package.json', 'marp-cli.js')

// Away from the project, so that marp-cli takes its own marp-core and not ours.
const folder = mkdtempSync(join(tmpdir(), 'kamishibai-marp-'))
afterAll(() => rmSync(folder, { recursive: true }))

function runMarpCli(...args: readonly string[]): string {
  return execFileSync(process.execPath, [marpCli, '--no-stdin', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

function planSample(name: string): string {
  const content = resolve('content')
  const source = { name, shown: name, folder: content, bytes: nodeFiles.read(join(content, name)) }
  return planTalk(source, folder, { seconds: 300 }, nodeFiles).markdown
}

test('marp-cli is of the version that its users have, with marp-core 4', () => {
  expect(runMarpCli('--version')).toMatch(/marp-cli v4\.5\.\d+ \(w\/ @marp-team\/marp-core v4\./)
})

describe.each([
  [
    'a deck of every kind',
    writeMarkdown(japaneseDeck, { theme: 'kamishibai', size: '16:9', notes: true, article: 'a.md' }),
  ],
  ['the Japanese sample', planSample('stockmark-13b-paclic2023.md')],
  ['the English sample', planSample('flaky-tests.md')],
])('%s', (_, markdown) => {
  const texts = marps.map(({ create }) => sectionsOf(create().render(markdown).html).map(visibleText))

  test('shows the same slides in every marp-core', () => {
    expect(texts[0]!.length).toBeGreaterThan(5)
    for (const other of texts) expect(other).toEqual(texts[0])
  })

  test('shows the same slides in marp-cli', () => {
    writeFileSync(join(folder, 'deck.md'), markdown)
    runMarpCli('deck.md', '--theme-set', resolve('themes'), '-o', 'deck.html')
    const html = readFileSync(join(folder, 'deck.html'), 'utf8')
    expect(sectionsOf(html).map(visibleText)).toEqual(texts[0])
    expect(html).toContain('--text-family')
  })
})
