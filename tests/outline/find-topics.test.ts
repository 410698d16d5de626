import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Article } from '../../src/model/article.js'
import type { Outline, Point, Topic } from '../../src/model/outline.js'
import { planOutline } from '../../src/outline/plan-outline.js'
import { readFixtures } from '../article/fixtures.js'
import { startClock } from '../computing-time.js'

function read(markdown: string): Article {
  return readArticle({ bytes: Buffer.from(markdown), name: 'article.md' })
}

function outlineOf(article: Article, seconds: number, rate?: number): Outline {
  return planOutline(article, languageOf(article.language), { seconds, ...(rate !== undefined && { rate }) })
}

function describeTopic({ title, role, points }: Topic): string {
  const [first] = points
  const start = first?.kind === 'sentence' ? first.sentence.text.slice(0, 10).trim() : first?.show.kind
  const headings = [...new Set(points.map((point) => point.title.text))]
  const own = headings.length === 1 && headings[0] === title.text ? [] : [headings.join(', ')]
  return [`${role ? `[${role}] ` : ''}${title.text}`, start, ...own].join(' | ')
}

describe('the topics', () => {
  test.each(readFixtures('../../outline/fixtures/topics.txt').map((given) => [given.name, given] as const))(
    '%s',
    (_, { input, expected }) => {
      const [, minutes, rate, markdown = ''] = /^(\d+) ?(\d*)\n([\s\S]*)$/.exec(input)!
      const { topics } = outlineOf(read(markdown), Number(minutes) * 60, Number(rate) || undefined)
      expect(topics.map(describeTopic).join('\n')).toBe(expected)
    },
  )

  test('of the sample talk are its four stories, and what leads up to them', () => {
    const article = read(readFileSync('content/stockmark-13b-paclic2023.md', 'utf8'))
    expect(outlineOf(article, 300).topics.map(({ title }) => title.text)).toEqual([
      'はじめに',
      '2人のユニットと13Bモデル',
      'checkpoint',
      '初めて現地で参加したPACLIC2023',
      '初めて現地で参加したPACLIC2023',
    ])
  })
})

/** Sections of paragraphs of numbered sentences, under headings of any depth, or none. */
const anyArticle = fc
  .array(
    fc.record({
      depth: fc.integer({ min: 0, max: 4 }),
      heading: fc.constantFrom('はじめに', 'まとめ', '苦労した点', '計測', 'おわりに', '環境'),
      paragraphs: fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      list: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((sections) => {
    const counter = { line: 0 }
    const opening = ['さて、', 'しかし、', '', 'その', '財布は']
    const sentence = (length: number): string => {
      counter.line++
      return `${opening[length % opening.length]}${counter.line}番目に${'学習を長く続けた'.repeat(12).slice(0, length)}。`
    }
    const texts = sections.map(({ depth, heading, paragraphs, list }) => {
      const blocks = paragraphs.map((lengths) => lengths.map(sentence).join(''))
      const items = list ? [`- ${sentence(12)}\n- ${sentence(7)}`, '```\nlet a = 1\n```'] : []
      return [...(depth > 0 ? [`${'#'.repeat(depth + 1)} ${heading}`] : []), ...blocks, ...items].join('\n\n')
    })
    return read(['# 題', ...texts].join('\n\n'))
  })

const anyLength = fc.integer({ min: 30, max: 1500 })

function keyOf(point: Point): string {
  return point.kind === 'sentence' ? point.sentence.text : `line ${point.show.line}`
}

function contentOf({ sections }: Article): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.sentences.map(({ text }) => text)
      if (block.kind === 'list') return block.items.flatMap(({ sentences }) => sentences.map(({ text }) => text))
      return [`line ${block.line}`]
    }),
  )
}

const runs = { numRuns: 40 }

describe('the topics of any article', () => {
  test('hold everything once, in the order of the author', () => {
    fc.assert(
      fc.property(anyArticle, anyLength, (article, seconds) => {
        const { topics } = outlineOf(article, seconds)
        expect(topics.flatMap(({ points }) => points.map(keyOf))).toEqual(contentOf(article))
      }),
      runs,
    )
  })

  test('share out the whole time, are not too many, and are told apart by their ids', () => {
    fc.assert(
      fc.property(anyArticle, anyLength, (article, seconds) => {
        const { topics } = outlineOf(article, seconds)
        fc.pre(topics.length > 0)
        expect(topics.reduce((sum, topic) => sum + topic.seconds, 0)).toBeCloseTo(seconds)
        const counted = topics.filter(({ role }) => role !== 'conclusion')
        expect(counted.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(seconds / 60)))
        expect(topics.length).toBeLessThanOrEqual(13)
        expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
      }),
      runs,
    )
  })

  test('are the same every time', () => {
    fc.assert(
      fc.property(anyArticle, anyLength, (article, seconds) => {
        expect(outlineOf(article, seconds)).toEqual(outlineOf(article, seconds))
      }),
      runs,
    )
  })

  test('have a title that stands in its source, or is our own', () => {
    fc.assert(
      fc.property(anyArticle, anyLength, (article, seconds) => {
        for (const { title } of outlineOf(article, seconds).topics) {
          if (title.sources.length === 0) expect(title.text).toBe('はじめに')
          else expect(title.sources[0]!.text).toContain(title.text)
        }
      }),
      runs,
    )
  })
})

const many = (count: number, text: (place: number) => string): string =>
  `# 題\n\n${Array.from({ length: count }, (_, place) => text(place)).join('\n\n')}\n`

describe('an odd article', () => {
  test.each([
    ['of one sentence is one topic', '# 題\n\n香港に着いた。\n', 1],
    ['of nothing that is spoken is one topic', '# 題\n\n…\n\n……\n', 1],
    ['of headings only has no topic', many(20, (place) => `## 見出し${place}`), 0],
    ['of code only is one topic', many(3, (place) => `\`\`\`js\nlet a${place} = 1\n\`\`\``), 1],
    ['of a list only is one topic', many(1, () => '- 一\n- 二\n- 三'), 1],
    ['of a dictionary has few topics', many(400, (place) => `**語${place}**: ${place}番目の意味をもつ。`), 4],
    ['of ninety headings has few topics', many(90, (place) => `## 節${place}\n\n${'要点を短く書く。'.repeat(5)}`), 5],
    ['of pictures only is one topic', many(3, (place) => `![図${place}](${place}.png)`), 1],
    ['of a terminal log is one topic', many(1, () => `\`\`\`\n${'$ npm test\nok\n'.repeat(300)}\`\`\``), 1],
    ['of one long paragraph is one topic', many(1, () => '長い段落の文が続く。'.repeat(300)), 1],
  ])('%s', (_, markdown, count) => {
    expect(outlineOf(read(markdown), 300).topics).toHaveLength(count)
  })

  test.each([
    ['one section', (place: number) => `${place}番目の段落では、財布の中身について話す。`],
    ['a section a sentence', (place: number) => `## 節${place}\n\n${place}番目の節は短い。`],
    ['a list', (place: number) => `- 項目${place}は、値${place * 7}を持つ。`],
    ['headings', (place: number) => `## 見出し${place}`],
  ])('of 120,000 characters in %s is planned in two seconds', (_, text) => {
    const markdown = many(8000, text).slice(0, 120_000)
    const article = read(markdown)
    const clock = startClock()
    outlineOf(article, 1200)
    expect(clock.read()).toBeLessThan(2000)
  })
})
