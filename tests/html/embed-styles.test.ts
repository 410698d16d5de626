import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embedAddresses, embedStyles } from '../../src/html/embed-styles.js'
import type { Problem } from '../../src/model/problem.js'
import { nodeFiles } from '../node-files.js'
import { startClock } from '../computing-time.js'

const root = mkdtempSync(join(tmpdir(), 'kamishibai-styles-'))
const folder = join(root, 'talk')
const gif = Buffer.from('GIF89a')
const woff2 = Buffer.from('wOF2 and so on')
const picture = `url("data:image/gif;base64,${gif.toString('base64')}")`

beforeAll(() => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'a (1).gif'), gif)
  writeFileSync(join(folder, 'dot.gif'), gif)
  writeFileSync(join(folder, 'face.woff2'), woff2)
  writeFileSync(join(folder, 'notes.txt'), 'text')
  writeFileSync(join(root, 'secret.gif'), gif)
})
afterAll(() => rmSync(root, { recursive: true }))

function embed(css: string, written = css): { readonly css: string; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const folders = { file: 'deck.md', base: folder, allowed: [folder] }
  return { css: embedStyles(css, written, folders, nodeFiles, problems), problems }
}

describe('what a style names is put into it', () => {
  test.each([
    ['in double quotes', 'url("dot.gif")'],
    ['in single quotes', "url('dot.gif')"],
    ['without quotes', 'url( dot.gif )'],
    ['percent-encoded', 'url("a%20(1).gif")'],
    ['with brackets in its name', 'url("a (1).gif")'],
    ['with a query and a fragment', 'url(dot.gif?v=2#x)'],
  ])('a picture %s', (_, address) => {
    expect(embed(`section{background:${address} left}`)).toEqual({
      css: `section{background:${picture} left}`,
      problems: [],
    })
  })

  test('a font', () => {
    const { css, problems } = embed('@font-face{font-family:a;src:local("a"),url(face.woff2) format("woff2")}')
    const source = `url("data:font/woff2;base64,${woff2.toString('base64')}")`
    expect(css).toBe(`@font-face{font-family:a;src:local("a"),${source} format("woff2")}`)
    expect(problems).toEqual([])
  })
})

describe('what holds its data or is no address stays as it is', () => {
  test.each([
    `section{background:url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"></svg>')}`,
    'section{background:url("data:image/gif;base64,R0lG")}',
    'section{filter:url(#shade)}',
    '/* url(gone.gif) and @import "gone.css"; */',
    'section{content:curl(x)}',
  ])('%s', (css) => {
    expect(embed(css)).toEqual({ css, problems: [] })
  })
})

describe('what cannot be embedded is left out, with a problem', () => {
  test.each([
    ['missing', 'gone.gif', 'image-missing', 'The file gone.gif was not found.'],
    ['outside', '../secret.gif', 'image-outside', /lies outside/],
    ['of no known format', 'notes.txt', 'image-format', /is of no known format/],
    ['on the network', 'https://example.org/a.gif', 'image-remote', /is on the network/],
    ['on the network, whatever its scheme', '//example.org/a.gif', 'image-remote', /is on the network/],
  ])('a file that is %s', (_, address, rule, message) => {
    const { css, problems } = embed(`h1{background:url("${address}")}h2{background:url("${address}")}`)
    expect(css).toBe('h1{background:none}h2{background:none}')
    expect(problems).toEqual([expect.objectContaining({ rule, message: expect.stringMatching(message) })])
  })

  test.each([
    ['@import "https://example.org/a.css";', 'https://example.org/a.css'],
    [
      "@import url('https://example.org/css2?family=A:wght@400;700&display=swap');",
      'https://example.org/css2?family=A:wght@400;700&display=swap',
    ],
    ['@import url(own.css) screen;', 'own.css'],
  ])('%s', (rule, address) => {
    const { css, problems } = embed(`${rule}h1{color:red}`)
    expect(css).toBe('h1{color:red}')
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'style-import', message: expect.stringContaining(address) }),
    ])
  })
})

test("a style sheet that nobody wrote down, as Marp's own themes name them, is left out without a word", () => {
  expect(embed('@import "https://example.org/a.css";h1{color:red}', '# 題')).toEqual({
    css: 'h1{color:red}',
    problems: [],
  })
})

test.each(['url( ', 'url("', "url('", '@import url(', 'url(a'])(
  '%s without an end takes no longer the more there are',
  (text) => {
    const css = text.repeat(50_000)
    const clock = startClock()
    embed(css, '')
    expect(clock.read()).toBeLessThan(1000)
  },
)

test('the addresses of our own theme all hold their data', () => {
  const css = readFileSync(new URL('../../themes/kamishibai.css', import.meta.url), 'utf8')
  expect(embedAddresses(css, () => undefined)).toBe(css)
})
