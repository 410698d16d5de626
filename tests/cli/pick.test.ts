import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nodeFiles } from '../../src/cli/files.js'
import { wordPressExport } from '../article/feed/feed-file.js'
import type { Run } from './run-cli.js'
import { runHere } from './run-here.js'

const place = { folder: '' }
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'kamishibai-pick-'))
  writeFileSync(
    join(place.folder, 'blog.xml'),
    wordPressExport(
      { title: '凧の話', html: '<p>風が吹きます。</p>', slug: 'kite' },
      { title: '糸の話', html: '<p>糸を張ります。</p>', slug: '%e7%b3%b8' },
      { title: '下書きの話', html: '<p>空へ揚がります。</p>', status: 'draft' },
    ),
  )
  writeFileSync(join(place.folder, 'walk.md'), '# 港の話\n\n港まで歩きました。\n')
})
afterEach(() => rmSync(place.folder, { recursive: true }))

const run = async (...args: readonly string[]): Promise<Run> => runHere(args, place.folder)
const written = (): string[] => readdirSync(join(place.folder, 'output')).toSorted()

test.each([
  ['all that are published', [], ['kite.md', '糸.md']],
  ['one by its number', ['--pick', '2'], ['糸.md']],
  ['one by its slug', ['--pick', 'kite'], ['kite.md']],
  ['several by what their titles have in common', ['--pick', 'の話'], ['kite.md', '下書きの話.md', '糸.md']],
  ['each once', ['--pick', '1', '--pick', '凧'], ['kite.md']],
  ['a draft', ['--pick', '下書き'], ['下書きの話.md']],
])('an export becomes talks: %s', async (_, args, files) => {
  expect(await run('blog.xml', '--to', 'md', ...args)).toMatchObject({ code: 0 })
  expect(written()).toEqual(files)
})

test('an export in the format of Movable Type becomes talks, and no other text does', async () => {
  const post = (title: string): string =>
    `TITLE: ${title}\nSTATUS: Publish\n-----\nBODY:\n<p>${title}です。</p>\n-----\n--------\n`
  writeFileSync(join(place.folder, 'export.txt'), post('凧') + post('糸'))
  writeFileSync(join(place.folder, 'note.txt'), '港の話\n\n港まで歩きました。\n')
  expect(await run('export.txt', 'note.txt', '--to', 'md')).toMatchObject({ code: 0 })
  expect(written()).toEqual(['note.md', '凧.md', '糸.md'])
})

test('other articles are built beside those that are picked', async () => {
  expect(await run('walk.md', 'blog.xml', '--to', 'md', '--pick', '1')).toMatchObject({ code: 0 })
  expect(written()).toEqual(['kite.md', 'walk.md'])
})

test('an export that is broken keeps no other article from being built', async () => {
  writeFileSync(join(place.folder, 'broken.xml'), '<kites/>')
  expect(await run('broken.xml', 'walk.md', '--to', 'md')).toMatchObject({ code: 2 })
  expect(written()).toEqual(['walk.md'])
})

test('articles of one name are told apart by their numbers', async () => {
  const post = { title: '凧', html: '<p>風が吹きます。</p>' }
  writeFileSync(join(place.folder, 'blog.xml'), wordPressExport(post, post))
  expect(await run('blog.xml', '--to', 'md')).toMatchObject({ code: 0 })
  expect(written()).toEqual(['凧-1.md', '凧-2.md'])
})

test('an article of an export is picked from standard input', async () => {
  const input = readFileSync(join(place.folder, 'blog.xml'), 'utf8')
  expect(await runHere(['-', '--to', 'md', '--pick', '2'], place.folder, { input })).toMatchObject({ code: 0 })
  expect(written()).toEqual(['糸.md'])
})

test.each([[['-']], [['-', '-o', '-']], [['check', '-']]])(
  'kamishibai %j of an export says which articles there are',
  async (args) => {
    const input = readFileSync(join(place.folder, 'blog.xml'), 'utf8')
    const { code, stderr } = await runHere(args, place.folder, { input })
    expect(stderr).toMatch(/^error: standard input holds 3 articles, and one is to be named\. .*--pick: 1 凧の話/)
    expect(code).toBe(2)
  },
)

test('an export that is told as a whole is read once, however many articles it holds', async () => {
  const posts = Array.from({ length: 30 }, (_, number) => ({
    title: `凧${number}`,
    html: `<p>風が${number}回吹きます。</p>`,
  }))
  writeFileSync(join(place.folder, 'blog.xml'), wordPressExport(...posts))
  const reading = vi.spyOn(nodeFiles, 'read')
  expect(await run('blog.xml', '--to', 'md')).toMatchObject({ code: 0 })
  const times = reading.mock.calls.filter(([path]) => path.endsWith('blog.xml')).length
  reading.mockRestore()
  expect([times, written().length]).toEqual([1, 30])
})

test.each([
  [['blog.xml', '--json']],
  [['blog.xml', '--stage', 'article']],
  [['blog.xml', '-o', 'talk.html']],
  [['blog.xml', '-o', '-']],
  [['present', 'blog.xml', '--no-open']],
  [['check', 'blog.xml']],
  [['present', 'blog.xml', '--no-open', '--pick', '話']],
])('kamishibai %j says which articles there are', async (args) => {
  const { code, stderr } = await run(...args)
  expect(stderr).toMatch(
    /^error: blog\.xml holds 3 articles, and one is to be named\. .*--pick: 1 凧の話.* · 2 糸の話/m,
  )
  expect(code).toBe(2)
})

test.each([
  [['blog.xml', '--stage', 'markdown', '--pick', '2'], /# 糸の話/],
  [['blog.xml', '-o', '-', '--to', 'md', '--pick', '2'], /# 糸の話/],
])('kamishibai %j prints the one that is picked', async (args, expected) => {
  const { code, stdout } = await run(...args)
  expect([code, stdout.toString()]).toEqual([0, expect.stringMatching(expected)])
})

test.each([
  [['blog.xml', '--pick', '9'], /^error: blog\.xml holds no article that --pick "9" names\./],
  [['blog.xml', '--pick', ''], /^error: blog\.xml holds no article that --pick "" names\./],
  [['none.xml', '--pick', '1'], /^error: The article none\.xml does not exist\./],
  [['walk.md', '--pick', '1'], /^error: --pick is for a file that holds several articles/],
])('kamishibai %j is refused', async (args, message) => {
  expect(await run(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
})
