import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import type { Article, ArticleSection, Block } from '../../src/model/article.js'
import type { Outline } from '../../src/model/outline.js'
import { planOutline } from '../../src/outline/plan-outline.js'

const ja = languageOf('ja')

function section(depth: number, heading: string, ...blocks: readonly Block[]): ArticleSection {
  return { depth, ...(heading !== '' && { heading: { line: 1, text: heading } }), blocks }
}

function paragraph(...texts: readonly string[]): Block {
  return { kind: 'paragraph', line: 2, sentences: texts.map((text, place) => ({ line: 2 + place, text })) }
}

function outlineOf(sections: readonly ArticleSection[], seconds = 300): Outline {
  const article: Article = { title: { line: 1, text: '題' }, language: 'ja', wishes: {}, sections, removed: [] }
  return planOutline(article, ja, { seconds })
}

const long = paragraph(...Array.from({ length: 8 }, (_, place) => `${place}番目に学習を長く続けた結果がようやく出た。`))

describe('topics', () => {
  const titles = (...sections: readonly ArticleSection[]): string[] =>
    outlineOf(sections).topics.map(({ title }) => title.text)

  test('are the headings of the level that divides the article; deeper ones belong to them', () => {
    expect(titles(section(2, '甲', long), section(3, '甲の一', long), section(2, '乙', long))).toEqual(['甲', '乙'])
  })

  test('are the next level if the first has one heading only', () => {
    expect(titles(section(1, '全体', long), section(2, '甲', long), section(2, '乙', long))).toEqual([
      '全体',
      '甲',
      '乙',
    ])
  })

  test('begin with what stands before the first heading', () => {
    expect(titles(section(0, '', long), section(2, '甲', long))).toEqual(['はじめに', '甲'])
  })

  test('without anything to say are none', () => {
    expect(titles(section(2, '甲', long), section(2, '空'))).toEqual(['甲'])
  })

  test('keep the nearest heading of each sentence', () => {
    const { topics } = outlineOf([
      section(2, '甲', long),
      section(3, '甲の一', paragraph('細部だ。')),
      section(2, '乙', long),
    ])
    expect(topics[0]!.points.at(-1)?.title.text).toBe('甲の一')
  })

  test('know the headings above that of each sentence', () => {
    const { topics } = outlineOf([section(2, '甲', long), section(3, '甲の一', long), section(4, '細部', long)])
    const points = topics.flatMap((topic) => topic.points)
    const above = points.map((point) => [point.title.text, point.above?.map(({ text }) => text)] as const)
    expect([...new Map(above)]).toEqual([
      ['甲', undefined],
      ['甲の一', ['甲']],
      ['細部', ['甲の一', '甲']],
    ])
    expect(points.at(-1)!.above).toContain(points[0]!.title)
  })
})

describe('the time', () => {
  test('is shared out by how long it takes to say all, and none is lost', () => {
    const { topics } = outlineOf([section(2, '甲', long, long), section(2, '乙', long)])
    const [first, second] = topics.map(({ seconds }) => seconds) as [number, number]
    expect(first / second).toBeCloseTo(2)
    expect(first + second).toBeCloseTo(300)
  })

  test('to speak a sentence follows the rate', () => {
    const seconds = (rate?: number): number =>
      planOutline(
        {
          title: { line: 1, text: '題' },
          language: 'ja',
          wishes: {},
          sections: [section(2, '甲', paragraph('あ'.repeat(100)))],
          removed: [],
        },
        ja,
        { seconds: 60, ...(rate !== undefined && { rate }) },
      ).topics[0]!.points[0]!.seconds
    expect(seconds()).toBe(20)
    expect(seconds(600)).toBe(10)
  })
})

describe('points', () => {
  const pointsOf = (...blocks: readonly Block[]): Outline['topics'][number]['points'] =>
    outlineOf([section(2, '甲', ...blocks)]).topics[0]!.points

  test('weigh more the earlier they stand in their paragraph, and with a quantity', () => {
    const [first, second, third] = pointsOf(paragraph('海を見た。', '山を見た。', '川を3時間見た。')).map(
      ({ weight }) => weight,
    ) as [number, number, number]
    expect(first).toBeGreaterThan(second)
    expect(third).toBeGreaterThan(second)
  })

  test('become a line without the full stop, from their own sentence', () => {
    expect(pointsOf(paragraph('財布を忘れた。'))[0]).toMatchObject({
      lines: [{ text: '財布を忘れた', sources: [{ line: 2, text: '財布を忘れた。' }] }],
    })
  })

  test('of a list are its items, nested ones too', () => {
    const list: Block = {
      kind: 'list',
      line: 5,
      ordered: false,
      items: [
        { sentences: [{ line: 5, text: '一' }], items: [{ sentences: [{ line: 6, text: '一の一' }], items: [] }] },
      ],
    }
    expect(pointsOf(list)).toMatchObject([{ sentence: { text: '一' } }, { sentence: { text: '一の一' } }])
  })

  test('are also what can be shown', () => {
    const figure: Block = { kind: 'figure', line: 5, src: 'a.png', alt: '図' }
    expect(pointsOf(paragraph('図を見る。'), figure)).toMatchObject([
      { kind: 'sentence' },
      { kind: 'show', show: { src: 'a.png' } },
    ])
  })
})

test('the same article gives the same ids, and two topics never share one', () => {
  const outline = outlineOf([section(2, '甲', long), { depth: 2, heading: { line: 9, text: '甲' }, blocks: [long] }])
  expect(new Set(outline.topics.map(({ id }) => id)).size).toBe(2)
  expect(outlineOf([section(2, '甲', long), { depth: 2, heading: { line: 9, text: '甲' }, blocks: [long] }])).toEqual(
    outline,
  )
})

test('a topic in which no sentence can be understood by itself keeps the words of all but their endings', () => {
  const { topics } = outlineOf([section(2, '甲', paragraph('これは静かな朝でした。', 'それも長く続いた。'))])
  const lines = topics[0]!.points.flatMap((point) => (point.kind === 'sentence' ? point.lines : []))
  expect(lines.map(({ text }) => text)).toEqual(['これは静かな朝だった', 'それも長く続いた'])
})

describe('other people’s words', () => {
  const linesOf = (...blocks: readonly Block[]): readonly unknown[] =>
    outlineOf([section(2, '甲', long, ...blocks)]).topics[0]!.points.flatMap((point) =>
      point.kind === 'sentence' && point.isQuoted ? point.lines.map(({ text }) => text) : [],
    )
  const list: Block = {
    kind: 'list',
    line: 40,
    ordered: false,
    items: ['とても楽しかったです。', 'また来ます'].map((text, place) => ({
      sentences: [{ line: 40 + place, text }],
      items: [],
    })),
  }

  test('are shown as they said them, in quotation marks', () => {
    const announcement: Block = {
      ...paragraph(),
      kind: 'paragraph',
      sentences: [{ line: 39, text: '参加者の声です。' }],
    }
    expect(linesOf(announcement, list)).toEqual(['「とても楽しかったです。」', '「また来ます」'])
    expect(linesOf(list)).toEqual([])
  })

  test('are those of a block quotation, but not the name below it', () => {
    const sentences = ['窯は正直だ。', '「冷えた窯は待てばよい。」', '— 先代の店主'].map((text, place) => ({
      line: 50 + place,
      text,
    }))
    expect(linesOf({ kind: 'quote', line: 50, sentences })).toEqual(['「窯は正直だ。」', '「冷えた窯は待てばよい。」'])
  })

  test('are read out and not shown where they are long', () => {
    const sentences = [{ line: 50, text: `${'窯はどれも正直で、'.repeat(10)}冷めるまで待つ。` }]
    expect(linesOf({ kind: 'quote', line: 50, sentences })).toEqual([])
  })

  test('are not shown where they go on from a sentence before', () => {
    const sentences = ['窯は正直だ。', 'そして朝は静かだ。'].map((text, place) => ({ line: 50 + place, text }))
    expect(linesOf({ kind: 'quote', line: 50, sentences })).toEqual(['「窯は正直だ。」'])
  })

  test('are in the marks of their own script', () => {
    const sentences = [{ line: 50, text: 'Each kiln has a name.' }]
    expect(linesOf({ kind: 'quote', line: 50, sentences })).toEqual(['“Each kiln has a name.”'])
  })

  test('have marks each, where one pair stands around several sentences', () => {
    const sentences = ['「窯は正直だ。', '待てばよい。」'].map((text, place) => ({ line: 50 + place, text }))
    expect(linesOf({ kind: 'quote', line: 50, sentences })).toEqual(['「窯は正直だ。」', '「待てばよい。」'])
  })
})
