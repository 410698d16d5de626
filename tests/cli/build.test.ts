import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Run } from './run-cli.js'
import { runHere } from './run-here.js'

const place = { folder: '' }
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'kamishibai-cli-'))
  write(
    'article.md',
    '---\ntitle: 財布の話\nauthor: 山田\ndate: 2024-05-01\n---\n\n財布を家に忘れました。香港で気づきました。\n\n## 帰り道\n\nバスには乗れました。\n',
  )
})
afterEach(() => rmSync(place.folder, { recursive: true }))

function write(name: string, text: string): void {
  writeFileSync(join(place.folder, name), text)
}

function read(name: string): string {
  return readFileSync(join(place.folder, name), 'utf8')
}

async function run(args: string, input = ''): Promise<Run> {
  return runHere(args.split(' '), place.folder, { input })
}

describe('an article', () => {
  test('is named with the line of its deck where something could not be drawn, or without one where that is not written', async () => {
    write('pie.md', '# 円\n\n## 割合\n\n割合を見ます。\n\n```mermaid\npie\n  "時計" : 7\n  "凧" : 5\n  "笛" : 3\n```\n')
    const line = (deck: string): number => deck.split('\n').indexOf('pie') + 1
    const { stderr } = await run('pie.md')
    expect(stderr).toContain(`warning: output/pie.md:${line(read('output/pie.md'))}: The Mermaid diagram`)
    expect((await run('pie.md --to html -o other')).stderr).toContain('warning: pie.md: The Mermaid diagram')
  })

  test.each(['pdf', 'png'])(
    'whose edited deck has a slide that is too full is exported to %s, with a warning',
    async (format) => {
      await run('article.md')
      write('output/article.md', `${read('output/article.md')}\n---\n\n# 題\n\n${'- 凧\n'.repeat(20)}`)
      const { code, stderr } = await run(`output/article.md --to ${format}`)
      expect(code).toBe(0)
      expect(stderr).toMatch(/^warning: output\/article\.md:\d+: Slide 4: "凧" sticks out of the slide, as do \d+ more/)
      expect((await run(`output/article.md -o - --to html`)).stderr).toBe('')
    },
  )

  test('whose edited deck has more amiss than a person wants to read is exported with a line for each kind', async () => {
    await run('article.md')
    const gif = 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAAAAAAALAAAAAACAAIAAAIChFEAOw=='
    const blurred = `\n---\n\n# 題\n\n![凧 w:200](${gif})\n`
    write('output/article.md', read('output/article.md') + blurred.repeat(6))
    const { code, stderr } = await run('output/article.md --to pdf')
    expect(code).toBe(0)
    const warnings = stderr.split('\n').filter((line) => line.startsWith('warning: '))
    expect(warnings).toEqual([
      ...[4, 5, 6].map((slide) =>
        expect.stringMatching(`output/article.md:\\d+: Slide ${slide}: The picture "凧" is shown`),
      ),
      'warning: output/article.md: 3 more of the same (enlarged-picture); kamishibai check tells them all.',
    ])
  })

  test('becomes HTML and Markdown in output/', async () => {
    const { code, stdout, stderr } = await run('article.md')
    expect([code, stdout.toString()]).toEqual([0, ''])
    expect(stderr).toMatch(
      /^The article fills .*\noutput\/article\.md, output\/article\.html: \d+ slides, 0:\d\d of 5:00\n$/,
    )
    expect(read('output/article.html')).toContain('<title>財布の話</title>')
    expect(read('output/article.md')).toMatch(/^---\nmarp: true\n/)
  })

  test.each([
    ['article.md -o talk.html', ['talk.html']],
    ['article.md -o talk.htm', ['talk.html']],
    ['article.md -o decks/talk.md', ['decks/talk.md']],
    ['article.md -o decks', ['decks/article.html', 'decks/article.md']],
    ['article.md --to md', ['output/article.md']],
    ['article.md --to pdf -o .', ['article.pdf']],
    ['article.md -o talk.png', ['talk-01.png', 'talk-02.png', 'talk-03.png']],
  ])('is written where it is asked for: %s', async (args, files) => {
    const { code } = await run(args)
    expect(code).toBe(0)
    const made = readdirSync(place.folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.\w+$/.test(name) && name !== 'article.md',
    )
    expect(made.toSorted()).toEqual(files)
  })

  test.each([
    ['--to html', '<!DOCTYPE html>'],
    ['--to md', '---\nmarp: true'],
    ['--to pdf', '%PDF-'],
    ['', '<!DOCTYPE html>'],
  ])('goes to standard output with -o - %s', async (to, start) => {
    const { code, stdout } = await run(`article.md -o - ${to}`.trim())
    expect(code).toBe(0)
    expect(stdout.toString('utf8', 0, start.length)).toBe(start)
    expect(existsSync(join(place.folder, 'output'))).toBe(false)
  })

  test('is planned from the outline that it printed and somebody edited', async () => {
    const { stdout } = await run('article.md --stage outline')
    write('outline.json', stdout.toString().replaceAll('財布を家に忘れました', '財布を家に置いてきました'))
    expect((await run('article.md --to md --outline outline.json')).code).toBe(0)
    expect(read('output/article.md')).toContain('財布を家に置いてきました')
  })

  test('comes from standard input', async () => {
    const { code } = await run('- --to md', '# 標準入力\n\n本文です。')
    expect(code).toBe(0)
    expect(read('output/talk.md')).toContain('# 標準入力')
  })

  test('named index.md has the name of its folder', async () => {
    mkdirSync(join(place.folder, 'trip'))
    write('trip/index.md', '# 旅\n\n行きました。')
    await run('trip/index.md --to md')
    expect(existsSync(join(place.folder, 'output/trip.md'))).toBe(true)
  })

  test.each([
    ['article', (json: { sections: unknown[] }) => json.sections.length === 2],
    ['outline', (json: { topics: unknown[] }) => json.topics.length === 2],
    ['deck', (json: { slides: { kind: string }[] }) => json.slides[0]?.kind === 'title'],
  ])('prints its stage %s as JSON', async (stage, holds) => {
    const { code, stdout } = await run(`article.md --stage ${stage}`)
    expect(code).toBe(0)
    expect(holds(JSON.parse(stdout.toString()) as never)).toBe(true)
    expect(existsSync(join(place.folder, 'output'))).toBe(false)
  })

  test('prints everything with --json', async () => {
    const { stdout } = await run('article.md --json')
    const printed = JSON.parse(stdout.toString()) as { files: string[]; deck: { seconds: number } }
    expect(Object.keys(printed)).toEqual(['article', 'outline', 'deck', 'told', 'files', 'problems', 'timings'])
    expect(printed).toMatchObject({
      files: ['output/article.md', 'output/article.html'],
      deck: { seconds: 300 },
      told: { share: 1, minutesForAll: 1 },
      problems: [],
    })
  })

  test('says how much of a long article is told', async () => {
    const days = Array.from({ length: 60 }, (_, day) => `${day}日目は山道を八時間ほど歩いて、夕方に次の宿へ着いた。`)
    write('long.md', `# 題\n\n${days.join('\n\n')}\n`)
    const { stderr } = await run('long.md')
    expect(stderr).toMatch(/^A talk of 5 minutes tells [78]\d % of the article; about \d minutes would tell all\.$/m)
    expect((await run('long.md --minutes 9')).stderr).not.toContain('tells')
  })

  test('of headings alone has nothing to tell, and the build says so', async () => {
    write('plan.md', '# 題\n\n## 一つ目\n\n## 二つ目\n')
    const { code, stderr } = await run('plan.md')
    expect([code, stderr.split('\n')[0]]).toEqual([
      0,
      'The article has too little text for a talk: there is nothing to tell but its title.',
    ])
  })

  test('is as long as asked, by the command line before the front matter', async () => {
    write('short.md', '---\nminutes: 3\n---\n\n# 題\n\n本文です。')
    const seconds = async (args: string): Promise<number> =>
      (JSON.parse((await run(args)).stdout.toString()) as { seconds: number }).seconds
    expect(await seconds('short.md --stage deck')).toBe(180)
    expect(await seconds('short.md --stage deck --minutes 1m30s')).toBe(90)
  })

  test('can have another title and author, and leave sections out', async () => {
    const { stdout } = await runHere(
      ['article.md', '--stage', 'deck', '--title', '別の題', '--author', '佐藤', '--skip', '帰り道'],
      place.folder,
    )
    expect(JSON.parse(stdout.toString())).toMatchObject({
      title: '別の題',
      author: '佐藤',
      sections: [{ title: '財布を家に忘れた' }],
    })
  })

  test('leaves script and plan out with --no-notes', async () => {
    await run('article.md --no-notes')
    expect(read('output/article.html')).not.toContain('香港で気づきました。')
    expect(read('output/article.md')).not.toMatch(/_kamishibai|article: |香港で気づきました。/)
    await run('article.md --no-notes')
    expect(readdirSync(join(place.folder, 'output')).toSorted()).toEqual(['article.html', 'article.md'])
  })

  test('says where a picture is missing', async () => {
    write('picture.md', '# 題\n\n本文です。図を見てください。\n\n![図](none.png)\n')
    const { code, stderr } = await run('picture.md')
    expect(code).toBe(0)
    expect(stderr).toContain('warning: picture.md:5: The picture none.png was not found.')
  })

  test('says nothing with --quiet', async () => {
    expect((await run('article.md -q')).stderr).toBe('')
  })
})

describe('several articles', () => {
  test('are built one by one, and one that fails does not stop the others', async () => {
    write('empty.md', '')
    write('other.md', '# 題\n\n本文です。')
    const { code, stderr } = await run('article.md empty.md other.md --to md')
    expect(code).toBe(2)
    expect(readdirSync(join(place.folder, 'output')).toSorted()).toEqual(['article.md', 'other.md'])
    expect(stderr).toContain('[2/3] empty.md')
    expect(stderr).toMatch(/error: .*empty\.md.*\n/)
    expect(stderr).toContain('1 of 3 could not be built.')
  })
})

describe('a deck', () => {
  test('that has been edited is never overwritten, and the HTML shows it', async () => {
    await run('article.md')
    write('output/article.md', read('output/article.md').replace('# 財布の話', '# 手で直した題'))
    const edited = read('output/article.md')
    const { code, stderr } = await run('article.md --minutes 2')
    expect(code).toBe(0)
    expect(read('output/article.md')).toBe(edited)
    expect(read('output/article.html')).toContain('手で')
    expect(read('output/article.new.md')).toContain('# 財布の話')
    expect(stderr).toContain('output/article.md has been edited and was kept; the new plan is in output/article.new.md')
    await run('article.md --force')
    expect(read('output/article.md')).toContain('# 財布の話')
  })

  test('that was never ours is not overwritten either', async () => {
    mkdirSync(join(place.folder, 'output'))
    write('output/article.md', '# my notes\n')
    await run('article.md')
    expect(read('output/article.md')).toBe('# my notes\n')
  })

  test('becomes HTML and stays as it is', async () => {
    await run('article.md --to md')
    const deck = read('output/article.md')
    const { code, stderr } = await run('output/article.md')
    expect([code, stderr]).toEqual([0, 'output/article.html: 3 slides\n'])
    expect(read('output/article.md')).toBe(deck)
  })

  test('of any Marp user is rendered with its own theme', async () => {
    write('deck.md', '---\nmarp: true\ntheme: gaia\n---\n\n# One\n\n---\n\n# Two\n')
    const { code, stderr } = await run('deck.md')
    expect([code, stderr]).toEqual([0, 'output/deck.html: 2 slides\n'])
  })
})

describe('the same article twice', () => {
  test.each(['html', 'md', 'pdf', 'png'])('gives the same bytes in %s', async (format) => {
    await run(`article.md --to ${format} -o a`)
    await run(`article.md --to ${format} -o b`)
    const [a, b] = ['a', 'b'].map((folder) =>
      readdirSync(join(place.folder, folder)).map((name) => readFileSync(join(place.folder, folder, name))),
    )
    expect(a!.length).toBeGreaterThan(0)
    expect(a).toEqual(b)
  })
})

describe('wrong use', () => {
  test.each([
    ['article.md --bogus', /unknown option '--bogus'/],
    ['article.md --minuts 3', /Did you mean --minutes/],
    ['article.md --minutes soon', /"soon" is not a length of time/],
    ['article.md --minutes -5', /"-5" is not a length of time/],
    ['article.md --minutes 900', /Ask for half a minute up to three hours/],
    ['article.md --theme kamishibia', /no theme "kamishibia".* Did you mean kamishibai/],
    ['article.md --theme none.css', /none\.css could not be read/],
    ['article.md --to pfd', /no format "pfd".* Did you mean pdf/],
    ['article.md --lang jp', /no language "jp".* Did you mean ja/],
    ['article.md --size 3:2', /Allowed choices are 16:9, 4:3/],
    ['article.md --rate fast', /--rate fast is no speaking rate/],
    ['article.md --stage slides', /Allowed choices are article, outline, deck, markdown/],
    ['article.md -o talk.pdf --to html', /is a pdf file, but --to asks for html/],
    ['article.md other.md -o talk.html', /is one file, but there are 2 articles/],
    ['article.md -o - --to html,pdf', /Standard output takes one file/],
    ['article.md -o article.md', /would be written over the article/],
    ['article.md a/article.md', /article\.md and a\/article\.md would both be written as article/],
    ['none.md', /The article none\.md does not exist/],
    ['.', /The article \. is a folder/],
    ['article.md --skip none', /none/],
    ['theme kamishibia', /Did you mean kamishibai/],
    ['', /missing required argument/],
  ])('%s is refused in words, with exit code 2, and nothing is written', async (args, message) => {
    const { code, stderr, stdout } = await runHere(args === '' ? [] : args.split(' '), place.folder)
    expect([code, stdout.toString()]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(readdirSync(place.folder)).toEqual(['article.md'])
  })

  test('a folder that can not be made is the fault of the environment', async () => {
    const { code, stderr } = await run('article.md -o /proc/kamishibai')
    expect(code).toBe(3)
    expect(stderr).toMatch(/\/proc\/kamishibai\/article\.md could not be written/)
  })

  test('a browser that is not there is the fault of the environment', async () => {
    const { code, stderr } = await run('article.md -o talk.pdf --browser /nowhere/chrome')
    expect(code).toBe(3)
    expect(stderr).toMatch(/\/nowhere\/chrome/)
  })
})

describe('help', () => {
  test('shows how to do the common things', async () => {
    const { code, stdout } = await run('--help')
    expect(code).toBe(0)
    expect(stdout.toString()).toContain('kamishibai article.md -o talk.pdf')
  })

  test('of build lists its options', async () => {
    expect((await run('build --help')).stdout.toString()).toContain('--minutes')
  })

  test('lists the themes and prints one that Marp tools can read', async () => {
    expect((await run('theme')).stdout.toString()).toBe('kamishibai\nyose\nshimbun\n')
    expect((await run('theme kamishibai')).stdout.toString()).toContain('@theme kamishibai')
  })
})
