import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Outline } from '../../src/model/outline.js'
import type { DeckError } from '../../src/model/problem.js'
import { planOutline } from '../../src/outline/plan-outline.js'
import { readOutline } from '../../src/outline/read-outline.js'
import { reuseOutline } from '../../src/outline/reuse-outline.js'

const sentence = { line: 3, text: '財布を忘れた。' }
const title = { text: '財布', sources: [sentence] }
const point = {
  kind: 'sentence',
  weight: 1,
  seconds: 2,
  title,
  sentence,
  block: { kind: 'paragraph', line: 3 },
  cues: [],
  lines: [{ text: '財布', sources: [sentence] }],
}
const show = { kind: 'show', weight: 1, seconds: 10, title }
const topic = { id: 'topic-1', title, seconds: 60, points: [point] }
const outline = { title, language: 'ja', seconds: 60, topics: [topic] }

function reasonOf(value: unknown): string {
  try {
    readOutline(typeof value === 'string' ? value : JSON.stringify(value), 'edited.json')
    return ''
  } catch (error) {
    expect(error).toMatchObject({ code: 'usage' })
    return (error as DeckError).message
  }
}

describe('an edited outline', () => {
  test.each([
    ['is no JSON', '# 題', 'The outline edited.json is no JSON.'],
    ['lacks a colon', '{\n  "topics" []\n}', 'The outline edited.json is no JSON from line 2 on.'],
    [
      'has a row of a kind that is not known',
      { ...outline, topics: [{ ...topic, points: [{ ...point, item: { path: [1], chain: 'red' } }] }] },
      'In the outline edited.json topics[0].points[0].item.chain must be numbered or dated.',
    ],
    [
      'has words that are quoted or not',
      { ...outline, topics: [{ ...topic, points: [{ ...point, isQuoted: 'yes' }] }] },
      'In the outline edited.json topics[0].points[0].isQuoted must be true or false.',
    ],
    ['is a list', [], 'In the outline edited.json the whole must be an object.'],
    ['has no topics', { ...outline, topics: undefined }, 'In the outline edited.json topics must be a list.'],
    [
      'has a topic without a title',
      { ...outline, topics: [topic, { ...topic, id: 'b', title: undefined }] },
      'In the outline edited.json topics[1].title must be an object.',
    ],
    [
      'has time below zero',
      { ...outline, topics: [{ ...topic, seconds: -1 }] },
      'In the outline edited.json topics[0].seconds must be a number, 0 or more.',
    ],
    [
      'has endless time',
      JSON.stringify(outline).replace('"seconds":60', '"seconds":1e999'),
      'In the outline edited.json seconds must be a number, 0 or more.',
    ],
    [
      'has a role that is none',
      { ...outline, topics: [{ ...topic, role: 'middle' }] },
      'In the outline edited.json topics[0].role must be introduction or conclusion or appendix.',
    ],
    [
      'has a point of an unknown kind',
      { ...outline, topics: [{ ...topic, points: [{ ...point, kind: 'idea' }] }] },
      'In the outline edited.json topics[0].points[0].kind must be sentence or show.',
    ],
    [
      'has a line without its source',
      { ...outline, topics: [{ ...topic, points: [{ ...point, lines: [{ text: '財布' }] }] }] },
      'In the outline edited.json topics[0].points[0].lines[0].sources must be a list.',
    ],
    [
      'shows what can not be shown',
      { ...outline, topics: [{ ...topic, points: [{ ...show, show: { kind: 'film', line: 3 } }] }] },
      'In the outline edited.json topics[0].points[0].show.kind must be figure or code or math or diagram or table.',
    ],
    [
      'shows a table with a cell that is none',
      {
        ...outline,
        topics: [{ ...topic, points: [{ ...show, show: { kind: 'table', line: 3, head: ['a'], rows: [[1]] } }] }],
      },
      'In the outline edited.json topics[0].points[0].show.rows[0][0] must be a text.',
    ],
    [
      'has two topics of one id',
      { ...outline, topics: [topic, topic] },
      'In the outline edited.json topics[1].id must differ from topics[0].id.',
    ],
    ['is in no language', { ...outline, language: 'xx' }, /language "xx" is not known/],
  ])('that %s is refused', (_, value, reason) => {
    expect(reasonOf(value)).toMatch(reason)
  })

  test('may have fields that nobody knows', () => {
    expect(reasonOf({ ...outline, note: 'mine', topics: [{ ...topic, colour: 'red' }] })).toBe('')
  })
})

describe('an outline', () => {
  const name = 'flaky-tests.md'
  const article = readArticle({ bytes: readFileSync(`content/${name}`), name })
  const planned = planOutline(article, languageOf('en'), { seconds: 300 })
  const printed = readOutline(JSON.stringify(planned, undefined, 2), 'outline.json')

  test('is read as it was printed', () => {
    expect(printed).toEqual(planned)
  })

  test('has one object for equal sources and titles, as it was planned', () => {
    const titles = ({ topics }: Outline): number =>
      new Set(topics.flatMap(({ points }) => points.map((one) => one.title))).size
    expect(titles(printed)).toBe(
      new Set(planned.topics.flatMap(({ points }) => points.map((one) => one.title.text))).size,
    )
  })

  test('is reused as it is', () => {
    expect(reuseOutline(printed, article, {})).toEqual(planned)
  })

  test('is stretched to the time that is asked for, its topics keeping their shares', () => {
    const { seconds, topics } = reuseOutline(printed, article, { seconds: 150 })
    expect(seconds).toBe(150)
    for (const [place, { seconds: share }] of topics.entries()) {
      expect(share).toBeCloseTo(planned.topics[place]!.seconds / 2)
    }
  })

  test('fills its time again where topics were taken out', () => {
    const { topics } = reuseOutline({ ...printed, topics: printed.topics.slice(1) }, article, {})
    expect(topics.reduce((sum, one) => sum + one.seconds, 0)).toBeCloseTo(300)
  })

  test('without any time has none to share out', () => {
    const idle = printed.topics.map((one) => ({ ...one, seconds: 0 }))
    expect(reuseOutline({ ...printed, topics: idle }, article, {}).topics.every(({ seconds }) => seconds === 0)).toBe(
      true,
    )
  })

  test('takes the title that is asked for', () => {
    expect(reuseOutline(printed, article, { title: article.title.text }).title.sources).toEqual([article.title])
  })
})
