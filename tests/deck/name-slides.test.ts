import { describe, expect, test } from 'vitest'
import { measureWith } from '../../src/deck/fit.js'
import { makeNamedSlides } from '../../src/deck/name-slides.js'
import { repeats } from '../../src/deck/repeats.js'
import type { SlidePlan } from '../../src/deck/slide-plan.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Slide } from '../../src/model/deck.js'
import type { Line, SentencePoint, Topic } from '../../src/model/outline.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'
import { heading, sentence } from './points.js'

const ja = languageOf('ja')
const measure = measureWith(readTheme('kamishibai', '16:9', nodeFiles).metrics, ja.phrases)

function saying(line: number, text: string, title = heading): SentencePoint {
  const source = { line, text }
  return { ...sentence(line, { title }), sentence: source, lines: [{ text: ja.lines(text)[0]!, sources: [source] }] }
}

function slidesOf(plans: readonly (readonly SentencePoint[])[], title: Line, before: readonly Slide[] = []) {
  const topic: Topic = { id: 'a', title, seconds: 60, points: plans.flat() }
  const slidePlans = plans.map((sentences): SlidePlan => ({ sentences }))
  return makeNamedSlides(slidePlans, topic, { measure, language: ja, seconds: 300, before })
}

const plain = [saying(1, 'あれこれと考えた一日でした。'), saying(2, 'いろいろと迷った一日でした。')]
const telling = [
  saying(3, '古い温室の暖房が夜中に壊れました。'),
  saying(4, '朝には苗の半分が枯れていたので、町の工房に修理を頼みました。'),
]
const more = saying(5, '工房の人は昼前に来て、三時間で部品を取り替えてくれました。')

describe('the slides of a topic', () => {
  test('keep the heading once; the next one is named by a headline, which is no bullet beside it', () => {
    const [first, second] = slidesOf([plain, [...telling, more]], heading)
    expect(first!.title).toBe(heading)
    expect(second!.title).toEqual({ text: '古い温室の暖房が夜中に壊れた', sources: [telling[0]!.sentence] })
    expect(second).toMatchObject({ kind: 'bullets', items: [telling[1]!.lines[0], more.lines[0]] })
  })

  test('share the heading where no sentence makes a headline', () => {
    expect(slidesOf([plain, plain], heading).map(({ title }) => title)).toEqual([heading, heading])
  })

  test('keep their ids', () => {
    const [, named] = slidesOf([plain, [...telling, more]], heading)
    const [alone] = slidesOf([[...telling, more]], heading)
    expect(named!.id).toBe(alone!.id)
  })

  test('are not named by a headline of a sentence that another slide tells', () => {
    const title: Line = { text: '今朝の話', sources: [plain[0]!.sentence] }
    const own = (points: readonly SentencePoint[]): readonly SentencePoint[] =>
      points.map((point) => ({ ...point, title }))
    const [first, second] = slidesOf([own(plain), own([...telling, more])], title)
    expect(first!.title).toBe(title)
    expect(second!.title.sources).toEqual([telling[0]!.sentence])
  })

  test('are named where a word of our own stood', () => {
    const label: Line = { text: 'はじめに', sources: [] }
    const points = [...telling, more].map((point) => ({ ...point, title: label }))
    expect(slidesOf([points], label)[0]!.title.sources).toEqual([telling[0]!.sentence])
  })

  test.each(['FROSTGUARD', 'FGX'])('are named by what recurs in their lines: %s', (name) => {
    const named = [
      saying(6, `${name}は町の工房が去年作った小さな装置です。`),
      saying(7, `今夜も温室の隅で静かに${name}が動きます。`),
    ]
    const topic: Topic = { id: 'a', title: heading, seconds: 60, points: named }
    const language = { ...ja, headlines: () => [] }
    const before = slidesOf([plain], heading)
    const [slide] = makeNamedSlides([{ sentences: named }], topic, { measure, language, seconds: 300, before })
    expect(slide!.title).toEqual({ text: name, sources: [named[0]!.sentence] })
  })

  test('are named by what their first line is about rather than by all of a long headline', () => {
    const first = saying(6, '最初の失敗は、建てた翌日、9/1の夕方に起きました。')
    const [, slide] = slidesOf([plain, [{ ...first, weight: 2 }, ...plain]], heading)
    expect(slide!.title).toEqual({ text: '最初の失敗', sources: [first.sentence] })
  })

  test('stand under the heading where they hold nothing of the name that was found for their topic', () => {
    const found: Line = { text: '古い温室', sources: [telling[0]!.sentence] }
    const again = saying(8, '古い温室は去年の春に建て直しました。')
    const all = [...telling, ...plain, again]
    const topic: Topic = { id: 'a', title: found, heading, seconds: 60, points: all }
    const plans = [telling, plain].map((points) => ({ sentences: points.map((point) => ({ ...point, title: found })) }))
    const slides = makeNamedSlides(plans, topic, { measure, language: ja, seconds: 300, before: [] })
    expect(slides.map(({ title }) => title)).toEqual([found, heading])
  })

  test('stand under the heading again rather than under a headline of what they do not tell', () => {
    const found: Line = { text: '暖房が夜中に壊れた', sources: [telling[0]!.sentence] }
    const topic: Topic = { id: 'a', title: found, heading, seconds: 60, points: [...telling, ...plain] }
    const plans = [plain, telling, plain].map((points) => ({
      sentences: points.map((point) => ({ ...point, title: found })),
    }))
    const slides = makeNamedSlides(plans, topic, { measure, language: ja, seconds: 300, before: [] })
    expect(slides.map(({ title }) => title)).toEqual([heading, found, heading])
  })

  test('show below a headline what goes on from its sentence', () => {
    const next: SentencePoint = {
      ...sentence(4, { cues: ['leaning'], text: 'これで苗の半分が枯れてしまいました。' }),
      lines: [],
    }
    const [, second] = slidesOf([plain, [telling[0]!, next, more]], heading)
    expect(second!.title.sources).toEqual([telling[0]!.sentence])
    expect(second).toMatchObject({ items: [{ text: 'これで苗の半分が枯れた' }, more.lines[0]] })
  })

  test('with code are named by the sentence before it or behind it', () => {
    const show = {
      line: 8,
      language: 'js',
      code: 'const heater = open(4)\nheater.set(18)\nheater.keep(18, night)\nlog(heater.state)',
    }
    const sentences = [...telling, saying(7, '温室の暖房を入れ直しました。'), saying(9, 'これで一晩もちます。')]
    const plan = { show: { ...more, kind: 'show' as const, show: { kind: 'code' as const, ...show } }, sentences }
    const topic: Topic = { id: 'a', title: heading, seconds: 60, points: sentences }
    const before = slidesOf([plain], heading)
    const [slide] = makeNamedSlides([plan], topic, { measure, language: ja, seconds: 300, before })
    expect(slide).toMatchObject({ kind: 'code', title: { text: '温室の暖房を入れ直した' } })
  })

  test('have no bullet that only says their title again, though it be a clause of a longer sentence', () => {
    const long = saying(
      3,
      '古い温室の暖房が夜中に壊れたので、朝には町の工房に修理を頼んで、昼には新しい部品が届きました。',
    )
    const [source] = long.lines[0]!.sources
    const parts = ['古い温室の暖房が夜中に壊れた', '昼には新しい部品が届いた'].map((text) => ({
      text,
      sources: [source!],
    }))
    const [, second] = slidesOf([plain, [{ ...long, parts }, more]], heading)
    const lines = second?.kind === 'bullets' ? second.items.map(({ text }) => text) : []
    expect(lines).not.toContain(second!.title.text)
    expect(lines.length).toBeGreaterThan(1)
  })

  test('are not named by what a line of another paragraph stands before', () => {
    const [, second] = slidesOf([plain, [more, ...telling]], heading)
    const [, inOne] = slidesOf([plain, [more, ...telling].map((point) => ({ ...point, block: more.block }))], heading)
    expect(second!.title.sources).toEqual([more.sentence])
    expect(inOne!.title.sources).toEqual([telling[0]!.sentence])
  })

  test('are named by what happened on some day only where its paragraph goes on', () => {
    const dated = { ...telling[0]!, cues: ['date'] as const }
    const [, apart] = slidesOf([plain, [dated, telling[1]!, more]], heading)
    const block = dated.block
    const [, together] = slidesOf([plain, [dated, { ...telling[1]!, block }, more]], heading)
    expect(apart!.title.sources).not.toEqual([dated.sentence])
    expect(together!.title.sources).toEqual([dated.sentence])
  })

  test('take no title that stood before them', () => {
    const before = slidesOf([plain], heading)
    expect(slidesOf([[...telling, more]], heading, before)[0]!.title.text).not.toBe(heading.text)
  })
})

test.each([
  ['苗が枯れた', '苗が枯れた', true],
  ['昨夜（金）、苗が枯れた', '昨夜、苗が枯れた', true],
  ['昨夜のうちに苗が枯れた', '苗が枯れた', false],
  ['苗が無事だった', '苗が枯れた', false],
  ['In May we sold the kiln', 'We sold the kiln', true],
])('whether "%s" only repeats the title "%s": %s', (line, title, expected) => {
  expect(repeats(line, title)).toBe(expected)
})
