import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.js'
import type { Run } from './run-cli.js'
import { runHere } from './run-here.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const head = '---\nmarp: true\ntheme: kamishibai\n---\n\n'
const notes = '<!-- これを話します。 -->'

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

async function check(...args: readonly string[]): Promise<Run & { readonly lines: readonly string[] }> {
  const run = await runHere(['check', ...args], folder)
  return { ...run, lines: run.stdout.toString().split('\n').slice(0, -1) }
}

/** What `--json` printed. */
interface Checked {
  readonly file: string
  readonly problems: readonly Problem[]
}

function parse({ stdout }: Run): Checked {
  return JSON.parse(stdout.toString()) as Checked
}

describe('kamishibai check', () => {
  test('finds nothing in a deck that is in order, and ends with 0', async () => {
    const { code, lines, stderr } = await check(write('good.md', `${head}# 凧の話\n\n- 風が強い\n\n${notes}\n`))
    expect([code, stderr]).toEqual([0, ''])
    expect(lines).toEqual(['good.md: 1 slide, no errors, no warnings'])
  })

  test('tells an overflow with file, line and advice, and ends with 1', async () => {
    const items = Array.from({ length: 14 }, (_, place) => `- ${place + 1}番目の凧が揚がる`).join('\n')
    const { code, lines } = await check(write('long.md', `${head}# 題\n\n${notes}\n\n---\n\n# 凧の話\n\n${items}\n\n${notes}\n`))
    expect(code).toBe(1)
    expect(lines[1]).toMatch(/^error: long\.md:2\d: Slide 2: "\d+番目の凧が揚がる" sticks out of the slide, as do \d more, by up to \d+ px\. Say less.*\(overflow\)$/)
    expect(lines.at(-1)).toBe('long.md: 2 slides, 1 error, 1 warning')
  }) // prettier-ignore

  test('ends with 0 if there are only warnings, and keeps quiet of them if asked', async () => {
    const deck = write('silent.md', `${head}# 凧の話\n`)
    const told = await check(deck)
    expect([told.code, told.lines.length]).toEqual([0, 2])
    expect(told.lines[0]).toMatch(/^warning: silent\.md:6: No slide has notes\..*\(no-notes\)$/)
    const quiet = await check(deck, '--quiet')
    expect([quiet.code, quiet.lines]).toEqual([0, []])
  })

  test('prints JSON for programs: one deck as an object, several as an array', async () => {
    const deck = write(
      'link.md',
      `${head}# 凧の話\n\n[図](kite.pdf)\n[凧](link.md) [上](#1) [題](#凧の話) [外](https://example.com)\n\n${notes}\n`,
    )
    const one = await check(deck, '--json')
    expect(one.code).toBe(1)
    expect(parse(one)).toEqual({
      file: 'link.md',
      slides: 1,
      problems: [
        {
          rule: 'broken-link',
          severity: 'error',
          message: 'Slide 1: The link to kite.pdf leads nowhere.',
          place: { file: 'link.md', line: 8 },
          hint: 'Mend its address, or put the file there.',
        },
      ],
    })
    const { stdout } = await check(deck, deck, '--json')
    const two = JSON.parse(stdout.toString()) as readonly Checked[]
    expect(two.map(({ file }) => file)).toEqual(['link.md', 'link.md'])
  })

  test('plans the talk of an article as a build would, and names the lines of the article', async () => {
    const article = write(
      'kite.md',
      '# 凧の話\n\n## 風\n\n風の強い日に凧を揚げました。糸が切れました。\n\n## 糸\n\n次は丈夫な糸にします。\n',
    )
    const run = await check(article, '--json')
    expect(run.code).toBe(0)
    const { problems } = parse(run)
    expect(problems.map(({ rule, place }) => [rule, place?.file])).toContainEqual(['off-budget', 'kite.md'])
  })

  test('takes a picture that is not there for an error, at its line', async () => {
    const { code, lines } = await check(write('picture.md', `${head}# 凧の話\n\n![凧](kite.png)\n\n${notes}\n`))
    expect(code).toBe(1)
    expect(lines[0]).toMatch(/^error: picture\.md:8: The picture kite\.png was not found\..*\(image-missing\)$/)
  })

  test('goes on behind a file that can not be read, and ends with the worst code', async () => {
    const deck = write('good.md', `${head}# 凧の話\n\n${notes}\n`)
    const { code, stderr, lines } = await check('none.md', deck)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: The article none\.md does not exist/)])
    expect(lines).toHaveLength(1)
  })

  test('ends with 3 where there is no browser', async () => {
    const { code, stderr } = await check(write('good.md', `${head}# 題\n`), '--browser', join(folder, 'no-browser'))
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^error: .*no-browser/)])
  })

  test('ends with 2 for options that make no sense', async () => {
    expect((await check('good.md', '--minutes', 'many')).code).toBe(2)
    expect((await check('good.md', '--size', '1:1')).code).toBe(2)
    expect((await check()).code).toBe(2)
  })

  test.each(['default', 'gaia', 'uncover'])('measures decks in the theme %s', async (theme) => {
    const deck = write(
      `${theme}.md`,
      `---\nmarp: true\ntheme: ${theme}\n---\n\n${'本文です。\n\n'.repeat(30)}\n\n${notes}\n`,
    )
    const { problems } = parse(await check(deck, '--json'))
    expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['overflow'])
  })
})
