import { execFileSync, spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './cli/run-cli.js'
import { testMachine } from './export/test-browser.js'
import { give, startServer } from './fetch/test-server.js'

const documents = ['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => ({
  name,
  text: readFileSync(name, 'utf8'),
}))

/** What a document tells its readers to type: lines of `sh` blocks, and commands in the text. */
function commandsIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, lines]) => lines!.split('\n'))
  const spans = [
    ...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/`((?:kamishibai|npm|npx|marp|node dist\/cli\.cjs) [^`]+)`/g),
  ]
  return [...blocks, ...spans.map(([, command]) => command!)]
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .map((command) => command.trim())
    .filter((command) => command !== '')
}

const commands = [...new Set(documents.flatMap(({ text }) => commandsIn(text)))]
const isOurs = (command: string): boolean => /^(?:kamishibai|node dist\/cli\.cjs|marp) /.test(command)

const isOnWeb = (command: string): boolean => command.includes('https://example.com/post')

const isEndless = (command: string): boolean => /^kamishibai present|--watch/.test(command)

const root = mkdtempSync(join(tmpdir(), 'kamishibai-documents-'))
const bin = join(root, 'bin')

const printOutline = ['dist/cli.cjs', '--stage', 'outline']

/** A folder as the documents suppose it: an article and its outline, some posts, decks that were edited. */
function makeFolder(): string {
  const folder = mkdtempSync(join(root, 'folder-'))
  const article =
    '# 凧の話\n\n## 風\n\n風の強い日に凧を揚げました。糸が切れました。\n\n## 糸\n\n次は丈夫な糸にします。\n'
  for (const name of ['article.md', 'posts/trip.md', 'posts/kite.md']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), article)
  }
  writeFileSync(
    join(folder, 'outline.json'),
    execFileSync(process.execPath, [...printOutline, join(folder, 'article.md')]),
  )
  const slides = [{ id: 'a', title: '凧', planned: 30, spoken: 36 }]
  writeFileSync(join(folder, 'rehearsal.json'), JSON.stringify({ title: '凧の話', seconds: 300, slides }))
  mkdirSync(join(folder, 'output'))
  for (const name of ['output/article.md', 'slides.md'])
    writeFileSync(join(folder, name), '---\nmarp: true\ntheme: kamishibai\n---\n\n# 直したスライド\n')
  symlinkSync(resolve('dist'), join(folder, 'dist'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules/kamishibai'))
  return folder
}

beforeAll(() => {
  mkdirSync(bin)
  symlinkSync(resolve('dist/cli.cjs'), join(bin, 'kamishibai'))
  writeFileSync(join(bin, 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 })
  symlinkSync(resolve('node_modules/@marp-team/marp-cli/marp-cli.js'), join(bin, 'marp'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the documents', () => {
  test('tell how to use the command', () => {
    expect(commands.filter(isOurs).length).toBeGreaterThan(8)
  })

  function run(command: string): SpawnSyncReturns<string> {
    const { env } = testMachine()
    return spawnSync('bash', ['-ec', command], {
      cwd: makeFolder(),
      env: { ...env, PATH: `${bin}:${process.env['PATH']}` },
      encoding: 'utf8',
    })
  }

  test.each(commands.filter((command) => isOurs(command) && !isEndless(command) && !isOnWeb(command)))(
    'tell what works: %s',
    (command) => {
      expect(run(command)).toMatchObject({ status: 0 })
    },
  )

  test.each(commands.filter(isOnWeb))('tell what works on the web: %s', async (command) => {
    const server = await startServer({ '/post': give('# 凧の話\n\n風の強い日に凧を揚げました。\n') })
    const args = command.replace('https://example.com', server.origin).split(' ').slice(1)
    const { code } = await runCli(args, makeFolder())
    await server.close()
    expect(code).toBe(0)
  })

  test.each(commands.filter(isEndless))('tell what works until it is interrupted: %s', (command) => {
    const { status, stderr } = run(`timeout --preserve-status --signal=INT 4 ${command}`)
    expect([status, stderr]).toEqual([130, expect.stringMatching(/^(?:Presenting at|Watching for)/m)])
  })

  test.each(commands.filter((command) => command.startsWith('npx ')))('name a tool that takes it: %s', (command) => {
    const [, tool, ...args] = command.split(' ')
    const help = execFileSync(join('node_modules/.bin', tool!), [...args, '--help'], { encoding: 'utf8' })
    expect(help).toContain(args[0])
  })

  test.each(commands.filter((command) => /^node (?!dist)/.test(command)))('name a script of ours: %s', (command) => {
    expect(existsSync(command.split(' ')[1]!)).toBe(true)
  })

  test.each(commands.filter((command) => command.startsWith('npm ')))('name a script that there is: %s', (command) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const script = /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? ''
    expect([...Object.keys(scripts), 'ci', 'link']).toContain(script)
  })

  test('hold an example of the library that runs', () => {
    const example = /^```ts\n([^]*?)^```/m.exec(documents[0]!.text)?.[1] ?? ''
    const folder = makeFolder()
    writeFileSync(
      join(folder, 'example.mjs'),
      `${example}\nconsole.log(html.length, deck.slides.length, markdown.length)`,
    )
    const output = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(output).toMatch(/^\d{5,} \d+ \d{3,}\n$/)
  })

  test.each(documents.map(({ name, text }) => [name, text] as const))(
    '%s refers to files that there are',
    (_, text) => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!)
      const paths = [...text.matchAll(/`((?:src|tests|themes|content|docs|scripts)\/[\w./-]+)`/g)].map(
        ([, path]) => path!,
      )
      expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([])
    },
  )
})
