import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCli } from './run-cli.js'

const place = { folder: '', temp: '' }
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'kamishibai-bad-'))
  place.temp = mkdtempSync(join(tmpdir(), 'kamishibai-temp-'))
})
afterEach(() => {
  expect(readdirSync(place.temp)).toEqual([])
  rmSync(place.folder, { recursive: true })
  rmSync(place.temp, { recursive: true })
})

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(place.folder, name), content)
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): ReturnType<typeof runCli> {
  return runCli(args, place.folder, '', { TMPDIR: place.temp, ...env })
}

/** What is in the folder, at any depth. */
function everything(): string[] {
  return readdirSync(place.folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

describe('an article that can not be used', () => {
  test.each<readonly [string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.md', '', /a\.md has no text/],
    ['only white space', 'a.md', ' \n\u3000\n', /a\.md has no text/],
    ['only a comment', 'a.md', '<!-- later -->\n', /a\.md has no text/],
    ['a binary file', 'a.md', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), /a\.md .*byte at offset 4/],
    [
      'invalid UTF-8',
      'a.md',
      Uint8Array.of(0x61, 0x0a, 0xff, 0x62),
      /a\.md is not valid UTF-8: the byte at offset 2 \(line 2\)/,
    ],
    ['Shift_JIS', 'a.md', Uint8Array.of(0x8d, 0x81, 0x8d, 0x60, 0x82, 0xd6), /a\.md is not valid UTF-8/],
    ['UTF-16', 'a.md', Uint8Array.of(0xff, 0xfe, 0x42, 0x30), /a\.md is written in UTF-16/],
    [
      'YAML that is none',
      'a.md',
      '---\ntitle: [\n---\n本文です。\n',
      /a\.md, line [23]: the front matter is not valid YAML/,
    ],
    [
      'TOML that is none',
      'a.md',
      '+++\ntitle =\n+++\n本文です。\n',
      /a\.md, line 2: the front matter is not valid TOML/,
    ],
    ['front matter without an end', 'a.md', '---\ntitle: a\n\n本文です。\n', /a\.md/],
    [
      'a length of time that is none',
      'a.md',
      '---\nminutes: soon\n---\n本文です。\n',
      /"soon" is not a length of time/,
    ],
    ['a theme that is none', 'a.md', '---\ntheme: gaiaa\n---\n本文です。\n', /no theme named "gaiaa"/],
    ['a language that is none', 'a.md', '---\nlang: xx\n---\n本文です。\n', /language "xx" is not known/],
  ])('%s is refused in one sentence, and nothing is written', async (_, name, content, message) => {
    write(name, content)
    const { code, stderr, stdout } = await run([name, '--to', 'html,md,pdf'])
    expect([code, stdout.toString()]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(everything()).toEqual([name])
  })
})

describe('names of files', () => {
  test.each([
    'with space.md',
    '日本語の記事.md',
    '🎉.md',
    `it's "quoted".md`,
    '-dash.md',
    'no-ending',
    'MiXeD.MD',
    `${'長'.repeat(80)}.md`,
  ])('%s is built like any other', async (name) => {
    write(name, '# 題\n\n本文です。\n')
    const { code } = await run(['--to', 'md,html', '--', name])
    expect(code).toBe(0)
    expect(everything().filter((file) => file.startsWith('output/'))).toHaveLength(2)
  })
})

describe('places that can not be written to', () => {
  test('a file where the folder should be is the fault of the environment', async () => {
    write('a.md', '# 題\n\n本文です。\n')
    write('output', 'in the way')
    const { code, stderr } = await run(['a.md'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/output\/a\.md could not be written/)
    expect(everything()).toEqual(['a.md', 'output'])
  })

  test('a folder where the file should be is named', async () => {
    write('a.md', '# 題\n\n本文です。\n')
    mkdirSync(join(place.folder, 'a.html'))
    const { code, stderr } = await run(['a.md', '-o', 'a.html'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/a\.html could not be written/)
    expect(everything()).toEqual(['a.html', 'a.md'])
  })

  test('a read-only folder of the article is no matter', async () => {
    mkdirSync(join(place.folder, 'posts'))
    write('posts/a.md', '# 題\n\n本文です。\n')
    chmodSync(join(place.folder, 'posts'), 0o555)
    const { code } = await run(['posts/a.md'])
    expect(code).toBe(0)
    chmodSync(join(place.folder, 'posts'), 0o755)
  })

  test('an article is never overwritten by its own deck', async () => {
    write('a.md', '# 題\n\n本文です。\n')
    const { code } = await run(['a.md', '-o', '.', '--to', 'md,html'])
    expect(code).toBe(2)
    expect(readFileSync(join(place.folder, 'a.md'), 'utf8')).toBe('# 題\n\n本文です。\n')
    expect(everything()).toEqual(['a.md'])
  })
})

describe('a browser that does not work', () => {
  beforeEach(() => write('a.md', '# 題\n\n本文です。\n'))

  test.each([
    ['is not there', '/nowhere/chrome', /\/nowhere\/chrome/],
    ['is a folder', '/', /\//],
    ['is a text', 'a.md', /a\.md/],
    ['ends at once', '/bin/false', /\/bin\/false/],
  ])('because it %s is named, and nothing is left', async (_, path, message) => {
    const { code, stderr } = await run(['a.md', '-o', 'a.pdf', '--browser', path])
    expect(code).toBe(3)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(everything()).toEqual(['a.md'])
  })

  test('is not needed for HTML', async () => {
    expect((await run(['a.md', '--browser', '/nowhere/chrome'])).code).toBe(0)
  })

  test('named by the environment counts as named', async () => {
    const { code, stderr } = await run(['a.md', '-o', 'a.pdf'], { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' })
    expect(code).toBe(3)
    expect(stderr).toMatch(/\/nowhere\/chrome/)
  })
})
