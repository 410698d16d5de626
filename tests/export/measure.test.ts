import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter } from '../../src/export/launch.js'
import type { RenderedElement } from '../../src/model/rendered-slide.js'
import { testMachine } from './test-browser.js'
import { deckHtml, size } from './test-decks.js'
import type { DeckOptions } from './test-decks.js'
import { fontCss } from './test-font.js'

/** Text of 40 px in lines of 60 px, from (80, 60) on. */
const css = `${await fontCss()}
  section { width: 1280px; height: 720px; padding: 60px 80px; font-size: 40px; line-height: 60px; overflow: hidden }
  h1, h2, p, ul, blockquote, pre { margin: 0; font: inherit }`

let exporter: Exporter
beforeAll(async () => {
  exporter = await openBrowser({ machine: testMachine() })
})
afterAll(async () => {
  await exporter.close()
})

async function elementsOf(slide: string, options: DeckOptions = {}): Promise<readonly RenderedElement[]> {
  const [measured] = await exporter.measure(deckHtml([slide], { ...options, css: css + (options.css ?? '') }), size)
  return measured!.elements
}

const oneAtATime = '@media screen { svg[data-marpit-svg]:nth-of-type(n + 2) { display: none } }'

test('every slide is measured, also where the screen shows one', async () => {
  const slides = await exporter.measure(deckHtml(['# 甲', '# 乙', '# 丙'], { css, pageCss: oneAtATime }), size)
  expect(slides.map(({ number, width, height }) => [number, width, height])).toEqual([[1, 1280, 720], [2, 1280, 720], [3, 1280, 720]]) // prettier-ignore
  expect(slides.map(({ elements }) => elements.at(-1)?.text)).toEqual(['甲', '乙', '丙'])
})

test('text is measured block by block, in px of the slide', async () => {
  const elements = await elementsOf('# 題\n\n- 一つ\n- 二つの**強い**点\n  - 中')
  expect(elements.map(({ tag, text, lines }) => [tag, text, lines])).toEqual([
    ['section', '', 0],
    ['h1', '題', 1],
    ['li', '一つ', 1],
    ['li', '二つの強い点', 1],
    ['li', '中', 1],
  ])
  const [, title] = elements
  expect(title).toMatchObject({ fontSize: 40, overflow: 0 })
  expect(title?.box.left).toBe(80)
  expect(title?.box.right).toBeCloseTo(120, 0)
})

test('numbers are those of the slide when the window shows it at another size', async () => {
  const small = '@media print { svg[data-marpit-svg] { width: 640px !important; height: 360px !important } }'
  const [, title] = await elementsOf('# 題', { pageCss: small })
  expect(title).toMatchObject({ fontSize: 40, box: { left: 80 } })
})

describe('lines', () => {
  test.for([
    { name: 'of a short text', slide: '短い', lines: 1 },
    { name: 'of a text that wraps', slide: 'あ'.repeat(60), lines: 3 },
    { name: 'with a hard break', slide: '一行目<br>二行目', lines: 2 },
    { name: 'of phrases that do not break', slide: '<span>一行目の</span><wbr><span>続き</span>', lines: 1 },
    { name: 'with small and raised text', slide: '水は H<sub>2</sub>O で<sup>1)</sup><small>注</small>ある', lines: 1 },
    { name: 'with ruby', slide: '<ruby>漢字<rt>かんじ</rt></ruby>を読む', lines: 1 },
  ])('$name', async ({ slide, lines }) => {
    expect((await elementsOf(slide)).at(-1)).toMatchObject({ tag: 'p', lines })
  })

  test('of code', async () => {
    expect((await elementsOf('```\na\nb\n\nc\n```')).at(-1)).toMatchObject({ lines: 3 })
  })
})

describe('overflow', () => {
  test('is 0 when all fits', async () => {
    const elements = await elementsOf('# 題\n\n- 一つ\n- 二つ')
    expect(elements.every(({ overflow }) => overflow === 0)).toBe(true)
  })

  test('is what the last lines stick out of the slide by, and what the section hides', async () => {
    const elements = await elementsOf('# 題\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n8\n\n9\n\n10\n\n11')
    const [section] = elements
    expect(section).toMatchObject({ tag: 'section', overflow: 120 })
    expect(elements.at(-2)?.overflow).toBe(0)
    expect(elements.at(-1)?.overflow).toBeCloseTo(50, 0)
  })

  test('is what an ancestor cuts off', async () => {
    const elements = await elementsOf(`<blockquote>\n\n${'x'.repeat(30)}\n\n</blockquote>`, {
      css: 'blockquote { width: 200px; overflow: hidden }',
    })
    expect(elements.at(-1)).toMatchObject({ tag: 'p' })
    expect(elements.at(-1)?.overflow).toBeCloseTo(elements.at(-1)!.box.right - 280, 1)
  })

  test('is that of an image, too', async () => {
    const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="100" height="900"/%3E'
    const elements = await elementsOf(`<img alt="長い図" src='${picture}'>`, {
      css: 'img { max-height: none !important }',
    })
    expect(elements.at(-1)).toMatchObject({ tag: 'img', text: '長い図', lines: 0, box: { bottom: 960 }, overflow: 240 })
  })

  test('is none for a line height below the font’s own', async () => {
    const tight = 'h1 { line-height: 40px; height: 40px; overflow: hidden }'
    expect((await elementsOf('# 題名', { css: tight })).at(-1)).toMatchObject({ overflow: 0 })
  })
})

describe('text that nobody sees is left out', () => {
  test.for([
    { how: 'not displayed', style: 'display: none' },
    { how: 'invisible', style: 'visibility: hidden' },
    { how: 'transparent', style: 'opacity: 0' },
    { how: 'clipped', style: 'position: absolute; clip: rect(0, 0, 0, 0)' },
    { how: 'in a box of one px', style: 'position: absolute; width: 1px; height: 1px; overflow: hidden' },
    { how: 'cut out by a path', style: 'position: absolute; clip-path: inset(50%)' },
  ])('$how', async ({ style }) => {
    const elements = await elementsOf('# 題\n\n<p class="unseen">読み上げ用の<b>文</b></p>', {
      css: `.unseen { ${style} }`,
    })
    expect(elements.map(({ tag }) => tag)).toEqual(['section', 'h1'])
  })
})

test('the layers of a background image are not slides of their own', async () => {
  const elements = await elementsOf('![bg left](data:image/gif;base64,R0lGODlhAQABAAAAACw=)\n\n# 題')
  expect(elements.map(({ tag }) => tag)).toEqual(['section', 'h1'])
})

test('the size of text in a scaled part is the one that is seen', async () => {
  const elements = await elementsOf('<div class="half">\n\n半分\n\n</div>', {
    css: '.half { transform: scale(0.5); transform-origin: 0 0 }',
  })
  expect(elements.at(-1)).toMatchObject({ tag: 'p', fontSize: 20 })
})

test('the size of text that is scaled to fit is the one that is seen', async () => {
  const elements = await elementsOf('# <!-- fit --> 大きく', { script: true })
  // Three characters on 1120 px.
  expect(elements.at(-1)?.fontSize).toBeCloseTo(1120 / 3, -1)
})
