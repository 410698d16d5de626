import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { nodeFiles } from '../../src/cli/files.js'
import { pictureFoldersOf } from '../../src/cli/picture-folders.js'
import { runHere } from './run-here.js'

const project = realpathSync(mkdtempSync(join(tmpdir(), 'kamishibai-project-')))
afterAll(() => rmSync(project, { recursive: true }))

const elsewhere = join(project, 'elsewhere')
const square = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'
for (const folder of ['content/pictures', 'output/parts', 'elsewhere']) {
  mkdirSync(join(project, folder), { recursive: true })
}
writeFileSync(join(project, 'content/kite.md'), '# 凧の話\n\n風が強い。\n\n![凧の形](pictures/kite.svg)\n')
writeFileSync(join(project, 'content/pictures/kite.svg'), square)
symlinkSync('/etc', join(project, 'link'))

/** What a deck in a folder may show that says it was made from an article, besides what lies beside it. */
function openedBy(article: string, folder = 'output', workingFolder = elsewhere): readonly string[] {
  const markdown = `---\nmarp: true\nkamishibai: {article: ${JSON.stringify(article)}}\n---\n\n# 凧の話\n`
  const [own, ...others] = pictureFoldersOf({ markdown, folder: join(project, folder) }, workingFolder, nodeFiles)
  expect(own).toBe(join(project, folder))
  return others
}

describe('a deck shows the pictures of its article', () => {
  test.each([
    ['named from the folder above its own', 'content/kite.md', 'output'],
    ['named from its own folder', '../content/kite.md', 'output'],
    ['named by its absolute path', join(project, 'content/kite.md'), 'output'],
    ['that lies beside it', 'kite.md', 'content'],
  ])('%s', (_, article, folder) => {
    expect(openedBy(article, folder)).toEqual([join(project, 'content')])
  })

  test('wherever the command runs', async () => {
    await runHere(['content/kite.md'], project)
    const built = await runHere(['../output/kite.md', '-o', '-'], elsewhere)
    expect([built.code, built.stderr]).toEqual([0, ''])
    expect(built.stdout.toString()).toContain('data:image/svg')
  })
})

describe('a deck can not reach what its reader did not mean', () => {
  test.each([
    ['an article that is not there', 'content/kites.md', 'output'],
    ['a folder', 'content', 'output'],
    ['a file of the machine', '/etc/passwd', 'output'],
    ['a file of the machine by steps up', '../../../../../../etc/passwd', 'output'],
    ['a file of the machine by a link', 'link/passwd', 'output'],
    ['an article more than a folder above', '../../content/kite.md', 'output/parts'],
    ['no path at all', 'content/kite.md\0', 'output'],
  ])('by naming %s', (_, article, folder) => {
    expect(openedBy(article, folder)).toEqual([])
  })

  test.each([
    ['the home folder', project],
    ['what is around the home folder', join(project, 'content')],
  ])('from %s', (_, home) => {
    vi.stubEnv('HOME', home)
    const opened = openedBy('content/kite.md')
    vi.unstubAllEnvs()
    expect(opened).toEqual([])
  })

  test.each(['kamishibai: true', 'kamishibai: {article: 5}', 'kamishibai: null', 'title: 凧'])('by %s', (line) => {
    const deck = { markdown: `---\nmarp: true\n${line}\n---\n`, folder: join(project, 'output') }
    expect(pictureFoldersOf(deck, elsewhere, nodeFiles)).toEqual([deck.folder])
  })
})

test('a deck in the folder that the command runs in shows all that lies there', () => {
  expect(openedBy('gone.md', 'output', project)).toEqual([project])
  expect(openedBy('gone.md', 'output', join(project, 'output'))).toEqual([join(project, 'output')])
})
