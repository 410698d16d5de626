import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseLayout, codeHeight, itemsHeight, measureWith, shortenToLine, tableHeight } from '../../src/deck/fit.js'
import { bulletsHeight } from '../../src/deck/kinds/bullets.js'
import { planDeck } from '../../src/deck/plan-deck.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Article, ArticleSection, Block } from '../../src/model/article.js'
import type { Deck, Slide } from '../../src/model/deck.js'
import { planOutline } from '../../src/outline/plan-outline.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const ja = languageOf('ja')
const themes = (['16:9', '4:3'] as const).map((size) => readTheme('kamishibai', size, nodeFiles))
const { metrics } = themes[0]!
const measure = measureWith(metrics, ja.phrases)

function articleOf(sections: readonly ArticleSection[], title = '財布を忘れた香港'): Article {
  return {
    title: { line: 1, text: title },
    language: 'ja',
    author: '山田',
    date: '2024-05-01',
    wishes: {},
    sections,
    removed: [],
  }
}

function planFor(article: Article, seconds: number, { metrics: used } = themes[0]!): Deck {
  return planDeck(article, planOutline(article, ja, { seconds }), ja, used)
}

/** Sections of paragraphs, their sentences numbered so that each is its own. */
const anyArticle = fc
  .array(
    fc.record({
      depth: fc.integer({ min: 1, max: 3 }),
      heading: fc.integer({ min: 1, max: 70 }),
      paragraphs: fc.array(fc.array(fc.integer({ min: 3, max: 220 }), { minLength: 1, maxLength: 6 }), {
        maxLength: 5,
      }),
    }),
    { maxLength: 9 },
  )
  .map((sections) => {
    const counter = { line: 0 }
    const sentence = (length: number): { line: number; text: string } => {
      counter.line++
      return { line: counter.line, text: `${counter.line}番目に${'学習を長く続けた'.repeat(30).slice(0, length)}。` }
    }
    return articleOf(
      sections.map(({ depth, heading, paragraphs }) => ({
        depth,
        heading: sentence(heading),
        blocks: paragraphs.map((lengths): Block => ({
          kind: 'paragraph',
          line: counter.line + 1,
          sentences: lengths.map(sentence),
        })),
      })),
    )
  })

function linesOf(slide: Slide): readonly string[] {
  if (slide.kind === 'bullets') {
    return slide.items.flatMap((item) => item.items ?? [item]).map(({ text }) => text)
  }
  if (slide.kind === 'closing') return slide.items.map(({ text }) => text)
  return slide.kind === 'statement' ? [slide.line.text] : []
}

describe('a deck', () => {
  test('never takes more time than there is', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 30, max: 1200 }), (article, seconds) => {
        const { slides } = planFor(article, seconds)
        expect(slides.reduce((sum, slide) => sum + slide.seconds, 0)).toBeLessThanOrEqual(seconds)
      }),
    )
  })

  test('fills at least nine tenths of the time if the article is long enough', () => {
    const sentences = Array.from({ length: 200 }, (_, place) => ({
      line: place,
      text: `${place}番目に学習を長く続けた結果がようやく出た。`,
    }))
    const article = articleOf([
      {
        depth: 0,
        blocks: sentences.map((sentence) => ({ kind: 'paragraph', line: sentence.line, sentences: [sentence] })),
      },
    ])
    for (const seconds of [60, 180, 300, 600]) {
      const spoken = planFor(article, seconds).slides.reduce((sum, slide) => sum + slide.seconds, 0)
      expect(spoken).toBeGreaterThanOrEqual(0.9 * seconds)
    }
  })

  test('says each sentence once or lists it as unsaid, in the order of the article', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 30, max: 900 }), (article, seconds) => {
        const deck = planFor(article, seconds)
        const said = deck.slides.flatMap(({ notes }) => notes.flatMap(({ sources }) => sources.map(({ line }) => line)))
        expect(said).toEqual(said.toSorted((a, b) => a - b))
        const all = article.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => ('sentences' in block ? block.sentences : [])),
        )
        expect([...said, ...deck.unsaid.map(({ line }) => line)].toSorted((a, b) => a - b)).toEqual(
          all.map(({ line }) => line),
        )
      }),
    )
  })

  test('shows at most four lines a slide, each of them in the script of that slide', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 60, max: 600 }), (article, seconds) => {
        for (const slide of planFor(article, seconds).slides) {
          expect(linesOf(slide).length).toBeLessThanOrEqual(4)
          if (slide.kind !== 'bullets') continue
          const spoken = slide.notes.map(({ text }) => ja.slideLine(text))
          expect(spoken).toEqual(expect.arrayContaining([...linesOf(slide)]))
        }
      }),
    )
  })

  test('holds no slide that does not fit its theme', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom(...themes), (article, theme) => {
        for (const slide of planFor(article, 300, theme).slides) {
          if (slide.kind !== 'bullets' && slide.kind !== 'statement') continue
          const own = measureWith(theme.metrics, ja.phrases)
          const layout =
            slide.kind === 'bullets'
              ? chooseLayout('bullets', slide.title.text, bulletsHeight(slide.items, own), own)
              : chooseLayout('statement', slide.line.text, () => 0, own)
          expect(layout?.step).toBe(slide.step)
        }
      }),
    )
  })

  test('gives every slide an id of its own, the same in every build', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const ids = planFor(article, 600).slides.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(planFor(article, 600).slides.map(({ id }) => id)).toEqual(ids)
      }),
    )
  })

  test('has no text without a source but our own labels', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { opening, agenda, closing, thanks, order } = ja.labels
        const own = new Set([opening, agenda, closing, thanks, order.first, ...order.between, order.last])
        for (const { title, notes } of planFor(article, 300).slides)
          for (const { text, sources } of [title, ...notes]) expect(sources.length > 0 || own.has(text)).toBe(true)
      }),
    )
  })

  test('has no more slides than an audience can follow, one for 30 seconds and its frame', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 30, max: 599 }), (article, seconds) => {
        expect(planFor(article, seconds).slides.length).toBeLessThanOrEqual(2 + Math.max(1, Math.floor(seconds / 30)))
      }),
    )
  })

  test('names its sections on slides of their own only in long talks', () => {
    const chapter = (line: number): ArticleSection => ({ depth: 2, heading: { line, text: `${line}章` }, blocks: [] })
    const section = (line: number): ArticleSection => ({
      depth: 3,
      heading: { line, text: `${line}節` },
      blocks: [
        {
          kind: 'paragraph',
          line,
          sentences: Array.from({ length: 4 }, (_, place) => ({
            line: line + place,
            text: `${line + place}番目に学習を長く続けた結果がようやく出た。`,
          })),
        },
      ],
    })
    const article = articleOf(
      [100, 200, 300].flatMap((line) => [chapter(line), ...[10, 20, 30].map((more) => section(line + more))]),
    )
    const kinds = (seconds: number): number =>
      planFor(article, seconds).slides.filter(({ kind }) => kind === 'section').length
    expect([kinds(300), kinds(600)]).toEqual([0, 2])
  })

  test('cuts a title that no type holds at a phrase, with an ellipsis', () => {
    const title = '長い題名をもつ記事の話'.repeat(30)
    const [first] = planFor(articleOf([], title), 300).slides
    expect(first?.title.text).toMatch(/^長い題名をもつ.*…$/)
    expect(title.startsWith(first?.title.text.slice(0, -1) ?? ' ')).toBe(true)
  })

  test('of an article without a sentence is its title', () => {
    expect(planFor(articleOf([]), 300).slides.map(({ kind }) => kind)).toEqual(['title'])
  })
})

describe('a talk of several sections', () => {
  const section = (line: number, heading: string, ...texts: readonly string[]): ArticleSection => ({
    depth: 2,
    heading: { line, text: heading },
    blocks: [
      {
        kind: 'paragraph',
        line: line + 1,
        sentences: texts.map((text, place) => ({ line: line + 1 + place, text })),
      },
    ],
  })
  const matter = (of: string): readonly string[] =>
    ['始まり', '続き', '途中', '終わり'].map((part) => `${of}の${part}を客席に五秒ほどかけて詳しく話していく。`)
  const { slides } = planFor(
    articleOf([
      section(10, '山', ...matter('山')),
      section(20, '川', ...matter('川')),
      section(30, '海', ...matter('海'), '結局、財布は家で待っていた。', 'この記事が気に入ったら教えてください。'),
    ]),
    300,
  )

  test('opens its conclusion with a word of our own', () => {
    const opened = slides.flatMap(({ notes }) => notes.filter(({ sources }) => sources.length === 0))
    expect(opened.map(({ text }) => text)).toEqual(['最後に、'])
  })

  test('closes with what the author concludes', () => {
    expect(slides.at(-1)).toMatchObject({
      kind: 'closing',
      title: { text: 'まとめ' },
      items: [{ text: '財布は家で待っていた' }],
      notes: [{ text: '最後に、', sources: [] }, { text: '結局、財布は家で待っていた。' }],
    })
  })
})

describe('what is shown', () => {
  const show = (block: Block, kinds: readonly string[] = [block.kind]): Slide | undefined => {
    const blocks: Block[] = [{ kind: 'paragraph', line: 1, sentences: [{ line: 1, text: '図を見てほしい。' }] }, block]
    return planFor(articleOf([{ depth: 1, heading: { line: 0, text: '結果' }, blocks }]), 300).slides.find(({ kind }) =>
      kinds.includes(kind),
    )
  }

  test('is a picture with its caption', () => {
    expect(show({ kind: 'figure', line: 9, src: 'a.png', alt: '図', caption: '速さ' })).toMatchObject({
      images: [{ src: 'a.png', alt: '図', caption: { text: '速さ', sources: [{ line: 9, text: '速さ' }] } }],
    })
  })

  test.each([
    [12, 40, true],
    [13, 40, true],
    [3, 200, false],
  ])('is code of %d lines of %d characters: %s', (lines, length, shown) => {
    const code = Array.from({ length: lines }, () => 'x'.repeat(length)).join('\n')
    expect(show({ kind: 'code', line: 5, language: 'js', code }) !== undefined).toBe(shown)
  })

  test.each([
    ['a command', '$ make everything --with all the options that anybody could think of', false],
    ['two commands', '$ make walk.gif\n$ make run.gif', false],
    ['a function that does nothing', 'function add() {\n  // no op\n}', false],
    ['a short line', 'const a = 1', false],
    ['a line that tells something', 'const rows = table.map((row) => row.filter((cell) => cell !== undefined))', true],
    ['three lines', 'a = 1\nb = 2\nprint(a + b)', true],
    ['imports', 'import {\n  walk,\n  run,\n} from "maze"\nimport { exits } from "maze/exits"', false],
    [
      'imports of which something is said',
      'import "run" // must come first\nimport "walk" // and this second, or else',
      true,
    ],
    ['fields that are printed', 'print(f"A: {A.shape}")\nprint(f"B: {B.shape}")\nprint(f"AB: {(A @ B).shape}")', false],
    ['fields of which something is said', 'print(lamp.shape, lamp.size, lamp.power)  # (50, 10), 500 and 3', true],
    ['what is printed when called', 'print(walk(maze))\nprint(run(maze))\nprint(rest(maze))', true],
    ['a format', 'print(f"{width:>10}")\nprint(f"{height:<10}")\nprint(f"{depth:^10}")', true],
  ])('is code that is worth a slide, %s: %s', (_, code, shown) => {
    expect(show({ kind: 'code', line: 5, language: 'js', code }) !== undefined).toBe(shown)
  })

  test('is code under what the sentence before it says of it', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', line: 1, sentences: [{ line: 1, text: '名簿から名前を読み込む。' }] },
      { kind: 'code', line: 3, language: 'js', code: 'a = 1\nb = 2\nprint(a + b)' },
    ]
    const { slides } = planFor(articleOf([{ depth: 1, heading: { line: 0, text: '準備' }, blocks }]), 300)
    expect(slides.find(({ kind }) => kind === 'code')?.title.text).toBe('名簿から名前を読み込む')
  })

  const arrows = Array.from({ length: 30 }, (_, place) => `  a${place} --> a${place + 1}`).join('\n')
  test.each([
    ['a long diagram', 'mermaid', `flowchart LR\n${arrows}`, { kind: 'diagram', from: 5, to: 37 }],
    ['a diagram of a kind that is not drawn', 'mermaid', 'pie\n  "a" : 1\n  "b" : 2', { kind: 'code', from: 5, to: 9 }],
    ['a diagram with a statement that is not drawn', 'mermaid', 'graph LR\n  A --x B\n  B --x C', { kind: 'code' }],
    ['what is only written like one', 'text', 'graph LR\n  A --> B\n  B --> C', { kind: 'code' }],
  ])('is %s, whole', (_, language, code, slide) => {
    const shown = show({ kind: 'code', line: 5, language, code }, ['diagram', 'code'])
    expect(shown).toMatchObject({ ...slide, language, [slide.kind === 'diagram' ? 'source' : 'code']: code })
  })

  test.each([
    ['E = mc^2', true],
    ['\\begin{aligned} a &= \\frac{1}{2} \\\\ b &= 2 \\end{aligned}', true],
    ['\\frac{1}{2} \\\\'.repeat(9), false],
  ])('is a formula, %s: %s', (tex, shown) => {
    const slide = planFor(
      articleOf([{ depth: 1, heading: { line: 1, text: '式' }, blocks: [{ kind: 'math', line: 5, tex }] }]),
      60,
    )
    expect(slide.slides.some(({ kind }) => kind === 'formula')).toBe(shown)
  })

  test.each([
    [6, 4, true],
    [7, 4, false],
    [6, 5, false],
  ])('is a table of %d rows and %d columns, whole: %s', (rows, columns, isWhole) => {
    const row = Array.from({ length: columns }, () => '値')
    const table: Block = { kind: 'table', line: 5, head: row, rows: Array.from({ length: rows }, () => row) }
    const { head, rows: shown } = show(table) as Extract<Slide, { kind: 'table' }>
    expect([head, ...shown].length === rows + 1 && head.length === columns).toBe(isWhole)
    expect([shown.length, head.length]).toEqual([6, 4])
  })

  const walk = ['function walk(maze) {', '  const next = maze.exits[0]', '  return next.walk()', '}']
  const long = [
    'import { maze } from "maze"',
    '',
    ...walk,
    '',
    ...Array.from({ length: 9 }, (_, n) => `maze.add(${n})`),
  ]
  const block: Block = { kind: 'code', line: 5, language: 'js', code: long.join('\n') }

  test('is of longer code the part that is spoken of, with its place in the article', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', line: 1, sentences: [{ line: 1, text: 'walk は exits を返す。' }] },
      block,
    ]
    const { slides } = planFor(articleOf([{ depth: 1, heading: { line: 0, text: '結果' }, blocks }]), 300)
    expect(slides.find(({ kind }) => kind === 'code')).toMatchObject({ code: walk.join('\n'), from: 8, to: 11 })
  })

  test('is of code that stood there before the part that is new', () => {
    const rooms = Array.from({ length: 14 }, (_, n) => `maze.add(${n})`)
    const code = (line: number, lines: readonly string[]): Block => ({
      kind: 'code',
      line,
      language: 'js',
      code: lines.join('\n'),
    })
    const said = (line: number): Block => ({
      kind: 'paragraph',
      line,
      sentences: [{ line, text: '部屋は add で加える。' }],
    })
    const blocks = [said(1), code(5, rooms), said(30), code(35, [...rooms, 'maze.light()'])]
    const { slides } = planFor(articleOf([{ depth: 1, heading: { line: 0, text: '結果' }, blocks }]), 300)
    const shown = slides.flatMap((slide) => (slide.kind === 'code' ? [slide.code] : []))
    expect(shown.map((text) => text.includes('maze.light()'))).toEqual([false, true])
  })

  test('is no part of code of which nobody says anything', () => {
    const { slides } = planFor(articleOf([{ depth: 1, heading: { line: 0, text: '結果' }, blocks: [block] }]), 300)
    expect(slides.some(({ kind }) => kind === 'code')).toBe(false)
  })
})

describe('fitting', () => {
  const [layout] = metrics.layouts.bullets
  const smallest = metrics.layouts.code.at(-1)!

  test('adds up lines, gaps and frames', () => {
    expect(itemsHeight(['一', '二'], measure)(layout!)).toBe(2 * layout!.body.lineHeight + layout!.body.gap)
    expect(codeHeight('a\nb')(smallest)).toBe(2 * smallest.body.lineHeight + smallest.body.frame)
    expect(tableHeight([['a'], ['b']], measure)(layout!)).toBe(2 * (layout!.body.lineHeight + layout!.body.gap))
  })

  test('takes code that is too wide for none', () => {
    expect(chooseLayout('code', '', codeHeight('x'.repeat(300)), measure)).toBeUndefined()
  })

  test('takes the largest type that holds the text', () => {
    const step = (text: string): string | undefined => chooseLayout('statement', text, () => 0, measure)?.step
    expect(step('短い。')).toBe('')
    expect(step('長い文'.repeat(30))).toBe('small')
    expect(step('長い文'.repeat(50))).toBe('smaller')
    expect(step('長い文'.repeat(200))).toBeUndefined()
  })

  test('shortens to whole phrases', () => {
    const style = { ...metrics.kicker, width: 200 }
    expect(shortenToLine('短い', style, ja.phrases)).toBe('短い')
    expect(shortenToLine('香港へ向けて出発した', style, ja.phrases)).toBe('香港へ向けて…')
  })
})
