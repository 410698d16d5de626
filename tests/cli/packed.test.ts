import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testMachine } from '../export/test-browser.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-packed-'))
const installed = join(folder, 'node_modules/kamishibai')

// As npm lays it out: the package's files, and of the packages here only the one that it depends on.
beforeAll(() => {
  const { files, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    files: readonly string[]
    dependencies: Readonly<Record<string, string>>
  }
  mkdirSync(installed, { recursive: true })
  for (const name of [...files, 'package.json']) cpSync(name, join(installed, name), { recursive: true })
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'article.md'), '# 題\n\n本文です。\n\n```js\nlet a = "😀"\n```\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

function runNode(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: testMachine().env, stdio: 'pipe' })
}

test('the packed command builds every format without the packages it was made from', () => {
  runNode(join(installed, 'dist/cli.cjs'), 'article.md', '--to', 'html,md,pdf,png')
  const made = readdirSync(join(folder, 'output'))
  expect(made).toEqual(expect.arrayContaining(['article.html', 'article.md', 'article.pdf', 'article-01.png']))
})

// Half of it is fonts; what makes photos smaller takes 0.7 MB, so that pages with photos are smaller by more than that.
test('the package holds at most 28 MB, the browser apart', () => {
  const entries = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  const files = entries.map((entry) => statSync(join(installed, entry))).filter((stats) => stats.isFile())
  expect(files.reduce((total, { size }) => total + size, 0)).toBeLessThanOrEqual(28_000_000)
})

test('the packed library can be imported by its name', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { readFileSync, realpathSync } from 'node:fs'
    import { planTalk, renderTalk } from 'kamishibai'
    const files = { read: (path) => readFileSync(path), realPath: (path) => realpathSync(path) }
    const source = { bytes: files.read('article.md'), name: 'article.md', shown: 'article.md', folder: process.cwd() }
    const { deck, markdown } = planTalk(source, process.cwd(), { seconds: 300 }, files)
    const { html } = renderTalk({ markdown, shown: 'a.md', folder: process.cwd(), pictureFolders: [] }, {}, files)
    console.log(deck.slides.length, html.startsWith('<!DOCTYPE html>'))`,
  )
  expect(runNode('use.mjs')).toMatch(/^[2-9] true\n$/)
})

test('the types of the library stand by themselves', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { planTalk, type Deck, type TalkPlan } from 'kamishibai'
    export const deckOf = (plan: TalkPlan): Deck => plan.deck
    export const plan: typeof planTalk = planTalk`,
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  expect(runNode(resolve('node_modules/typescript/bin/tsc'), ...options, 'use.ts')).toBe('')
})

test('the packed command without any browser says where it looked for one, and still makes HTML', () => {
  rmSync(join(folder, 'node_modules/@sparticuz/chromium'))
  const env = { ...testMachine().env, PATH: '', PUPPETEER_CACHE_DIR: join(folder, 'none') }
  const args = [join(installed, 'dist/cli.cjs'), 'article.md', '-q', '-o', 'alone', '--to', 'html,pdf']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  expect([status, stderr.split('\n')]).toEqual([
    3,
    [
      'error: No browser was found to export with. Looked at:',
      '  the packaged headless shell: the package @sparticuz/chromium is not installed',
      `  puppeteer's cache: no browser for linux ${process.arch} in ${join(folder, 'none')}`,
      '  Chrome, Chromium, Edge: not installed in the usual places',
      expect.stringMatching(/^Install .*, or name one with --browser <path>; kamishibai doctor tells how\.$/),
      '',
    ],
  ])
  expect(readdirSync(join(folder, 'alone'))).toEqual(['article.html'])
})
