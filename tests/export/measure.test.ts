import { describe, expect, test } from 'vitest'
import type { RenderedElement, RenderedSlide } from '../../src/model/rendered-slide.js'
import { prepareExporter } from './prepare-exporter.js'
import { deckHtml, size } from './test-decks.js'
import type { DeckOptions } from './test-decks.js'
import { fontCss } from './test-font.js'

/** Text of 40 px in lines of 60 px, from (80, 60) on. */
const css = `${await fontCss()}
  section { width: 1280px; height: 720px; padding: 60px 80px; font-size: 40px; line-height: 60px; overflow: hidden }
  h1, h2, p, ul, blockquote, pre { margin: 0; font: inherit }`

const exporter = prepareExporter()

async function elementsOf(slide: string, options: DeckOptions = {}): Promise<readonly RenderedElement[]> {
  const [measured] = await exporter().measure(deckHtml([slide], { ...options, css: css + (options.css ?? '') }), size)
  return measured!.elements
}

const oneAtATime = '@media screen { svg[data-marpit-svg]:nth-of-type(n + 2) { display: none } }'

test('every slide is measured, also where the screen shows one', async () => {
  const slides = await exporter().measure(deckHtml(['# 甲', '# 乙', '# 丙'], { css, pageCss: oneAtATime }), size)
  expect(slides.map(({ number, width, height }) => [number, width, height])).toEqual([[1, 1280, 720], [2, 1280, 720], [3, 1280, 720]]) // prettier-ignore
  expect(slides.map(({ elements }) => elements.at(-1)?.text)).toEqual(['甲', '乙', '丙'])
})

test('text is measured block by block, in px of the slide', async () => {
  const elements = await elementsOf('# 題\n\n- 一つ\n- 二つの**強い**点\n  - 中')
  expect(elements.map(({ tag, text, lines }) => [tag, text, lines.length])).toEqual([
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
    { name: 'of a short text', slide: '短い', lines: ['短い'] },
    { name: 'of a text that wraps', slide: 'あ'.repeat(60), lines: ['あ'.repeat(28), 'あ'.repeat(28), 'あ'.repeat(4)] },
    { name: 'of words', slide: 'word '.repeat(20), lines: ['word '.repeat(10), 'word '.repeat(10).trim()] },
    { name: 'with a hard break', slide: '一行目<br>二行目', lines: ['一行目\n', '二行目'] },
    {
      name: 'of phrases that do not break',
      slide: '<span>一行目の</span><wbr><span>続き</span>',
      lines: ['一行目の続き'],
    },
    {
      name: 'with emphasis that wraps',
      slide: `${'あ'.repeat(26)}**いうえお**か`,
      lines: [`${'あ'.repeat(26)}いう`, 'えおか'],
    },
    {
      name: 'with small and raised text',
      slide: '水は H<sub>2</sub>O で<sup>1)</sup><small>注</small>ある',
      lines: ['水は H2O で1)注ある'],
    },
    {
      name: 'with a space between two that are apart',
      slide: `<span>${'あ'.repeat(20)}</span> <span style="white-space: nowrap">${'い'.repeat(20)}</span>`,
      lines: [`${'あ'.repeat(20)} `, 'い'.repeat(20)],
    },
    {
      name: 'with words behind a space between two that are apart',
      slide: `<span style="white-space: nowrap">${'あ'.repeat(20)}</span> ${'w'.repeat(20)} a b`,
      lines: [`${'あ'.repeat(20)} `, `${'w'.repeat(20)} a b`],
    },
    { name: 'with a space between two words of mark-up', slide: '**a** *b*', lines: ['a b'] },
    { name: 'with ruby', slide: '<ruby>漢字<rt>かんじ</rt></ruby>を読む', lines: ['漢字を読む'] },
  ])('$name', async ({ slide, lines }) => {
    expect((await elementsOf(slide)).at(-1)).toMatchObject({ tag: 'p', lines })
  })

  test('of code', async () => {
    expect((await elementsOf('```\na\n b\n\nc\n```')).at(-1)).toMatchObject({ lines: ['a\n', ' b\n\n', 'c\n'] })
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
    expect(elements.at(-1)).toMatchObject({
      tag: 'img',
      text: '長い図',
      lines: [],
      box: { bottom: 960 },
      overflow: 240,
    })
  })

  test('of the own box is what sticks out of it, or of a box around it that can be seen', async () => {
    const spills = async (slide: string, rules: string): Promise<unknown> =>
      (await elementsOf(slide, { css: rules })).map(({ tag, spill }) => [tag, Math.round(spill)])
    const two = '<p>一行目<br>二行目</p>'
    expect(await spills(two, 'p { height: 60px }')).toEqual([['section', 0], ['p', 50]]) // prettier-ignore
    const card = `<div class="card">${two}</div>`
    expect(await spills(card, '.card { height: 60px }')).toEqual([['section', 0], ['p', 0]]) // prettier-ignore
    expect(await spills(card, '.card { height: 60px; background: #eee }')).toEqual([['section', 0], ['p', 50]]) // prettier-ignore
    expect(await spills(card, '.card { height: 50px; border: 5px solid }')).toEqual([['section', 0], ['p', 55]]) // prettier-ignore
    const badge = '.card { background: #eee } p { position: absolute; top: 300px }'
    expect(await spills(card, badge)).toEqual([['section', 0], ['p', 0]]) // prettier-ignore
  })

  test('is none for a line height below the font’s own', async () => {
    const tight = 'h1 { line-height: 34px; height: 34px; overflow: hidden }'
    expect((await elementsOf('# 題名', { css: tight })).at(-1)).toMatchObject({ overflow: 0, spill: 0 })
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

describe('colours', () => {
  const coloursIn = async (slide: string, rules: string): Promise<unknown> =>
    (await elementsOf(slide, { css: `section { color: #111; background: #fff } ${rules}` })).at(-1)?.colours
  const pair = (text: string, background: string): unknown => ({ text, background })

  test.for([
    { name: 'of text and slide', rules: '', colours: [pair('#111111', '#ffffff')] },
    { name: 'of the box around', rules: 'div { background: #123456 }', colours: [pair('#111111', '#123456')] },
    { name: 'shining through', rules: 'div { background: rgb(0 0 0 / 50%) }', colours: [pair('#111111', '#808080')] },
    { name: 'of faint text', rules: 'p { color: rgb(0 0 0 / 50%) }', colours: [pair('#808080', '#ffffff')] },
    { name: 'of a faint box', rules: 'div { opacity: 0.5; color: #000 }', colours: [pair('#808080', '#ffffff')] },
    {
      name: 'in a list of all',
      rules: 'b { color: #f00 }',
      colours: [pair('#111111', '#ffffff'), pair('#ff0000', '#ffffff')],
    },
    { name: 'not on a gradient', rules: 'div { background: linear-gradient(#000, #fff) }', colours: [] },
    {
      name: 'not on a picture of the slide',
      rules: 'section { background: url(data:image/gif;base64,AA) }',
      colours: [],
    },
    { name: 'not in a colour space of its own', rules: 'p { color: oklch(50% 0.1 200) }', colours: [] },
    { name: 'not before something else', rules: 'i { position: absolute; inset: 0; background: #000 }', colours: [] },
    { name: 'not where nothing is behind', rules: 'section { background: none }', colours: [] },
  ])('$name', async ({ rules, colours }) => {
    expect(await coloursIn('<div><i></i>\n\n本文と<b>強調</b>\n\n</div>', rules)).toEqual(colours)
  })

  test('beside a picture are those of the slide', async () => {
    const picture = '(data:image/gif;base64,R0lGODlhAQABAAAAACw=)'
    expect(await coloursIn(`![bg left]${picture}\n\n本文`, '')).toEqual([pair('#111111', '#ffffff')])
    expect(await coloursIn(`![bg]${picture}\n\n本文`, '')).toEqual([])
  })
})

describe('a picture of pixels is shown', () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64').toString('base64')
  test.for([
    { how: 'enlarged', rules: 'img { width: 300px; height: 200px }', enlargement: 300 },
    { how: 'within a box', rules: 'img { width: 300px; height: 200px; object-fit: contain }', enlargement: 200 },
    { how: 'in a box that is larger', rules: 'img { width: 300px; height: 200px; object-fit: none }', enlargement: 1 },
    { how: 'no larger than it is', rules: 'img { width: 30px; height: 20px; object-fit: scale-down }', enlargement: 1 },
  ])('$how', async ({ rules, enlargement }) => {
    expect((await elementsOf(`![図](data:image/gif;base64,${gif})`, { css: rules })).at(-1)).toMatchObject({
      enlargement,
    })
  })

  test.for([
    { how: 'over the whole slide', words: 'bg', enlargement: 1280 },
    { how: 'whole', words: 'bg contain', enlargement: 720 },
    { how: 'in its own size', words: 'bg auto', enlargement: 1 },
    { how: 'in a part of the slide', words: 'bg left:25%', enlargement: 720 },
    { how: 'in a share of its place', words: 'bg 50%', enlargement: 640 },
    { how: 'in a width', words: 'bg w:300px', enlargement: 300 },
    { how: 'in a height', words: 'bg h:200px', enlargement: 200 },
  ])('behind the text $how', async ({ words, enlargement }) => {
    const elements = await elementsOf(`![${words} 凧](data:image/gif;base64,${gif})\n\n# 題`)
    expect(elements.map(({ tag }) => tag)).toEqual(['section', 'h1', 'figure'])
    expect(elements.at(-1)).toMatchObject({ text: '凧', lines: [], enlargement })
  })

  test('but one of shapes has no pixels', async () => {
    const svg = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/%3E'
    expect((await elementsOf(`<img src='${svg}'>`)).at(-1)).not.toHaveProperty('enlargement')
  })
})

test('a slide tells its classes, and a text the blocks that it stands in', async () => {
  const html = deckHtml(['<!-- _class: figure wide -->\n\n- 一つ\n  > 引用'], { css })
  const [slide] = await exporter().measure(html, size)
  expect(slide?.classes).toEqual(['figure', 'wide'])
  expect(slide?.elements.at(-1)).toMatchObject({ tag: 'p', within: ['blockquote', 'li', 'ul'] })
})

test.for([
  { name: 'a slide that is fuller than it can show', slide: '本文\n\n'.repeat(20), onlyCrowded: true, numbers: [1, 2] },
  { name: 'nothing of a slide that shows all', slide: '本文', onlyCrowded: true, numbers: undefined },
  { name: 'any slide, if that is wished', slide: '本文', onlyCrowded: false, numbers: [1, 2] },
])('an export tells of $name', async ({ slide, onlyCrowded, numbers }) => {
  const html = deckHtml(['# 題', slide], { css })
  const told: unknown[] = []
  const onMeasured = (slides: readonly RenderedSlide[]): void => void told.push(slides.map(({ number }) => number))
  const inspection = { onlyCrowded, onMeasured }
  await exporter().pdf(html, { title: '題', language: 'ja' }, { inspection })
  await exporter().png(html, size, 1, inspection)
  expect(told).toEqual(numbers ? [numbers, numbers] : [])
})
