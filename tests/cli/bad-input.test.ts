import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canBeBound } from './run-cli.js'
import { article, expectRefusal, prepareTrials } from './trial.js'

const { folder, write, run, everything } = prepareTrials()

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
    [
      'Shift_JIS with a broken character',
      'a.md',
      Uint8Array.of(0x82, 0xd6, 0x82, 0xd6, 0x82, 0xd6, 0x0a, 0xff),
      /a\.md is not valid SHIFT_JIS: the byte at offset 7 \(line 2\)/,
    ],
    ['UTF-16 cut short', 'a.md', Uint8Array.of(0xff, 0xfe, 0x42, 0x30, 0x42), /a\.md is not valid UTF-16/],
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
    [
      'front matter without an end',
      'a.md',
      '---\ntitle: a\n\n本文です。\n',
      /a\.md, line 1: the \w+ front matter that begins here has no end/,
    ],
    [
      'TOML without an end',
      'a.md',
      '+++\ntitle = "a"\n\n本文です。\n',
      /a\.md, line 1: the \w+ front matter that begins here has no end/,
    ],
    [
      'a document of another program',
      'a.docx',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0),
      /a\.docx is no whole Word document/,
    ],
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /a\.png is not a text/],
    ['a deck in Shift_JIS', 'a.md', mixed('---\nmarp: true\n---\n\n# ', 0x8d, 0x81), /a\.md is not valid UTF-8/],
    ['a deck with a zero byte', 'a.md', mixed('---\nmarp: true\n---\n\n# ', 0x61, 0), /a\.md is not a text file/],
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
    expectRefusal(await run([name, '--to', 'html,md,pdf']), 2, message)
    expect(everything()).toEqual([name])
  })
})

describe('an outline that can not be used', () => {
  test.each<readonly [string, string, RegExp]>([
    ['is not there', '--outline none.json', /The outline none\.json does not exist\. .*--stage outline/],
    ['is no JSON', '--outline a.md', /The outline a\.md is no JSON/],
    ['lacks a part', '--outline outline.json', /In the outline outline\.json title must be an object/],
    ['is for several articles', 'b.md --outline outline.json', /--outline plans the talk of one article/],
  ])('because it %s is refused in one sentence, and nothing is written', async (_, args, message) => {
    write('a.md', article)
    write('b.md', article)
    write('outline.json', '{}')
    expectRefusal(await run(['a.md', ...args.split(' ')]), 2, message)
    expect(everything()).toEqual(['a.md', 'b.md', 'outline.json'])
  })
})

describe('an article in a place that can not be read', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['a command that there is not', ['biuld'], /biuld does not exist.* kamishibai --help lists the commands/],
    ['a path through a file', ['a.md/b.md'], /The article a\.md\/b\.md does not exist/],
    ['a link that leads nowhere', ['lost.md'], /The article lost\.md does not exist/],
    ['a link that leads to itself', ['loop.md'], /The article loop\.md could not be read \(ELOOP\)/],
    ['nothing on standard input', ['-'], /has no text/],
  ])('%s is refused in one sentence, and nothing is written', async (_, args, message) => {
    write('a.md', article)
    mkdirSync(join(folder(), 'posts'))
    symlinkSync('nowhere', join(folder(), 'lost.md'))
    symlinkSync('loop.md', join(folder(), 'loop.md'))
    const before = everything()
    expectRefusal(await run(args), 2, message)
    expect(everything()).toEqual(before)
  })

  test.skipIf(!canBeBound())('because it may not be read is refused', async () => {
    write('a.md', article)
    chmodSync(join(folder(), 'a.md'), 0)
    expectRefusal(await run(['a.md'], { isBound: true }), 2, /The article a\.md may not be read/)
    expect(everything()).toEqual(['a.md'])
  })
})

describe('options that make no sense', () => {
  test.each<readonly [readonly string[], RegExp]>([
    [['--minutes', '0'], /Ask for half a minute up to three hours/],
    [['--minutes', '-0.5'], /"-0\.5" is not a length of time/],
    [['--minutes', '1e9'], /"1e9" is not a length of time/],
    [['--minutes', '9'.repeat(400)], /Ask for half a minute up to three hours/],
    [['--minutes', 'Infinity'], /"Infinity" is not a length of time/],
    [['--minutes', ''], /"" is not a length of time/],
    [['--minutes'], /argument missing/],
    [['--rate', '-300'], /--rate -300 is no speaking rate/],
    [['--timeout', '0'], /--timeout 0 is no time to wait/],
    [['--timeout', 'soon'], /--timeout soon is no time to wait/],
    [['--timeout', '1e9'], /--timeout 1e9 is no time to wait/],
    [['--to', ''], /There is no format ""/],
    [['--to', 'pdf,docx'], /There is no format "docx"/],
    [['--theme', './'], /The theme file .* could not be read/],
    [['--theme', 'a.md'], /There is no theme "a\.md"/],
    [['--theme', './a.md'], /a\.md is not a Marp theme: it has no/],
    [['--theme', 'nameless.css'], /nameless\.css is not a Marp theme: it has no/],
    [['--theme', 'binary.css'], /binary\.css could not be read as UTF-8 text/],
    [['--theme', 'broken.css'], /broken\.css is not valid CSS \(line 2:/],
  ])('%j is refused in words, and nothing is written', async (args, message) => {
    write('a.md', article)
    write('nameless.css', 'section { color: red }\n')
    write('binary.css', Uint8Array.of(0xff, 0, 0xfe))
    write('broken.css', '/* @theme broken */\nsection {\n')
    const before = everything()
    expectRefusal(await run(['a.md', ...args]), 2, message)
    expect(everything()).toEqual(before)
  })
})

describe('an article that would be written over', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a.md', ['-o', '.']],
    ['a.md', ['-o', '.', '--to', 'md', '--force']],
    ['posts/a.md', ['-o', 'here', '--force']],
    ['a.html', ['-o', '.', '--to', 'html']],
    ['a.html', ['-o', './a.html']],
  ])('%s stays as it is: %j', async (name, args) => {
    mkdirSync(join(folder(), 'posts'))
    symlinkSync('posts', join(folder(), 'here'))
    write(name, article)
    const before = everything()
    expectRefusal(await run([name, ...args]), 2, new RegExp(`would be written over the article ${name}`))
    expect(readFileSync(join(folder(), name), 'utf8')).toBe(article)
    expect(everything()).toEqual(before)
  })

  test('by HTML of its own name is refused for a deck too', async () => {
    write('deck.html', '---\nmarp: true\n---\n\n# One\n')
    expectRefusal(await run(['deck.html', '-o', '.']), 2, /would be written over the deck deck\.html/)
    expect(everything()).toEqual(['deck.html'])
  })

  test('by that of another article is refused, also where only some systems tell them apart', async () => {
    write('Trip.md', article)
    mkdirSync(join(folder(), 'posts'))
    write('posts/trip.md', article)
    const { code, stderr } = await run(['Trip.md', 'posts/trip.md'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('would both be written as trip')])
    expect(everything()).toEqual(['Trip.md', 'posts', 'posts/trip.md'])
  })
})

describe('names of files', () => {
  test.each([
    'with space.md',
    '日本語の記事.md',
    '🎉.md',
    `it's "quoted".md`,
    '$(echo) `x` \\ %41 #?.md',
    'two\nlines.md',
    '-dash.md',
    '--force',
    'no-ending',
    'ending in a dot.',
    'ending in a space.md ',
    'MiXeD.MD',
    '.md',
    'con.md',
    `${'長'.repeat(80)}.md`,
    `${'a'.repeat(250)}.md`,
  ])('%j is built like any other', async (name) => {
    write(name, article)
    const { code, stderr } = await run(['--to', 'md,html', '--', name])
    expect([code, stderr]).toEqual([0, expect.stringContaining('2 slides')])
    const made = everything().filter((file) => file.startsWith('output/'))
    expect(made).toEqual([expect.stringMatching(/\.html$/), expect.stringMatching(/\.md$/)])
  })

  test('as long as a name can be leave no room for an ending, which another name does', async () => {
    const name = `${'長'.repeat(84)}.md`
    expect(Buffer.byteLength(name)).toBe(255)
    write(name, article)
    expectRefusal(await run([name, '--to', 'html']), 3, /could not be written: the name is too long\. Choose another/)
    expect(everything()).toEqual(['output', name])
    expect((await run([name, '-o', 'short.html'])).code).toBe(0)
  })

  test('need -- before them when they begin with a dash, and the message says so', async () => {
    write('-dash.md', article)
    expectRefusal(await run(['-dash.md']), 2, /unknown option '-dash\.md'/)
    expect((await run(['./-dash.md'])).code).toBe(0)
  })
})

function mixed(text: string, ...bytes: readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.from(text), Uint8Array.from(bytes)])
}
