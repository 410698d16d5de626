import { describe, expect, test } from 'vitest'
import { makeText } from '../../../src/deck/kinds/text-kinds.js'
import type { SentencePoint } from '../../../src/model/outline.js'
import { planOf, said, settingOf } from './plans.js'

const short = said('財布は家にあった', { weight: 1.5 })
const light = said('空港は雨だった')
const long = `${'長い話をまだまだ続けて'.repeat(6)}終えた`

describe('the kind of a slide', () => {
  test('is bullets for lines that weigh alike', () => {
    expect(makeText(planOf({ ...short, weight: 1 }, light), settingOf('bullets'))).toMatchObject({
      kind: 'bullets',
      items: [{ text: '財布は家にあった' }, { text: '空港は雨だった' }],
    })
  })

  test.each([
    ['much weightier than the rest', { ...short, weight: 1.7 }, [], 'statement'],
    ['a little weightier', short, [], 'bullets'],
    ['a little weightier, behind a list', short, ['bullets'], 'statement'],
    ['hardly weightier, behind a list', { ...short, weight: 1.2 }, ['bullets'], 'bullets'],
    ['hardly weightier, behind two lists', { ...short, weight: 1.2 }, ['bullets', 'bullets'], 'statement'],
    ['a little weightier, behind a section', short, ['bullets', 'section'], 'bullets'],
    ['an item of an enumeration', { ...short, block: { kind: 'list', line: 1 } }, ['bullets'], 'bullets'],
    ['what happened on some day', { ...short, cues: ['date'] }, ['bullets'], 'bullets'],
    [
      'longer than a glance',
      said('財布は家にあったのに空港でずっと探し続けていたのだと後から聞いた話', { weight: 1.5 }),
      ['bullets'],
      'bullets',
    ],
    [
      'much longer',
      said(`財布は家にあったのに${'ずっと探し続け'.repeat(5)}ていた`, { weight: 1.5 }),
      ['bullets'],
      'bullets',
    ],
  ] as const)('where one line is %s: %s', (_, best, before, kind) => {
    expect(makeText(planOf(best, light), settingOf(...before))?.kind).toBe(kind)
  })

  test('is bullets for the clauses of a long line, as many as a slide holds', () => {
    const clauses = ['長い話をまだまだ続けて帰りが遅くなった', '駅の前の店はとうに閉まっていた']
    const point = said(clauses.join('が、まったく思いがけないことに、'))
    const divided = { ...point, parts: clauses.map((text) => ({ text, sources: [point.sentence] })) }
    expect(makeText(planOf(divided), settingOf())).toMatchObject({
      kind: 'bullets',
      items: clauses.map((text) => ({ text })),
    })
    const others = ['北の店は開いていた', '南の店も開いていた', '西の店は休みだった'].map((text) => said(text))
    expect(makeText(planOf(divided, ...others), settingOf())).toMatchObject({ items: { length: 4 } })
  })

  test('is bullets for the clauses of a short line where lines are few, but not for those of all that is said', () => {
    const clauses = ['港は晴れていた', '町は雨だった']
    const point = said(clauses[0]!)
    const divided = { ...point, parts: clauses.map((text) => ({ text, sources: [point.sentence] })) }
    expect(makeText(planOf(divided, light), settingOf())).toMatchObject({
      kind: 'bullets',
      items: [...clauses, '空港は雨だった'].map((text) => ({ text })),
    })
    expect(makeText(planOf(divided), settingOf())?.kind).toBe('statement')
  })

  test('is a statement for a single line', () => {
    expect(makeText(planOf(light), settingOf())).toMatchObject({ kind: 'statement', line: { text: '空港は雨だった' } })
    expect(makeText(planOf(said(long)), settingOf())?.kind).toBe('statement')
  })

  test('is a short claim rather than a long line for want of a second one', () => {
    const claim = said('財布は家にあった', { seconds: 1, weight: 0.9 })
    const plan = { ...planOf(said(long), claim), items: planOf(said(long)).items }
    expect(makeText(plan, settingOf())).toMatchObject({ kind: 'statement', line: { text: long } })
    const told = { ...plan, sentences: [said(long), { ...claim, seconds: 3 }] }
    expect(makeText(told, settingOf())).toMatchObject({ kind: 'statement', line: { text: '財布は家にあった' } })
  })

  test('is bullets for two long lines where there is no claim', () => {
    const lines = [said(long), said(`${'別の話もまだまだ続けて'.repeat(6)}終えた`)]
    const plan = { ...planOf(...lines), items: planOf(lines[0]!).items }
    expect(makeText(plan, settingOf())).toMatchObject({ kind: 'bullets', items: { length: 2 } })
  })

  test('is none where nothing fits', () => {
    expect(makeText(planOf(said('長い話'.repeat(300))), settingOf())).toBeUndefined()
  })
})

describe('lines from under several headings', () => {
  const headings = ['見出し', '行き', '帰り'].map((text) => ({ text, sources: [] }))
  const under = (place: number, text: string, weight = 1): SentencePoint => ({
    ...said(text, { weight }),
    title: headings[place]!,
  })
  const itemsOf = (...sentences: readonly SentencePoint[]): unknown => makeText(planOf(...sentences), settingOf())

  test('stand below these, but for the one that is the title', () => {
    expect(itemsOf(under(0, '船で渡った'), under(1, '朝は晴れていた'), under(2, '夜は雨だった'))).toMatchObject({
      items: [
        { text: '船で渡った' },
        { text: '行き', items: [{ text: '朝は晴れていた' }] },
        { text: '帰り', items: [{ text: '夜は雨だった' }] },
      ],
    })
  })

  test('stand below two of the same name once', () => {
    const [ship, again, home] = ['船', '船', '家'].map((text) => ({ text, sources: [] }))
    const points = [
      { ...said('朝は晴れていた'), title: ship! },
      { ...said('夜は雨だった'), title: again! },
      { ...said('港は静かだった'), title: home! },
    ]
    expect(itemsOf(...points)).toMatchObject({
      items: [{ text: '船', items: [{ text: '朝は晴れていた' }, { text: '夜は雨だった' }] }, { text: '家' }],
    })
  })

  test('stand without one that says what they say', () => {
    const [ship, road] = ['行きの船', '帰り道'].map((text) => ({ text, sources: [] }))
    const points = [
      { ...said('行きの船'), title: ship! },
      { ...said('帰りは雨だった'), title: road! },
      { ...said('帰り道'), title: road! },
    ]
    expect(itemsOf(...points)).toMatchObject({
      items: [{ text: '行きの船' }, { text: '帰り道', items: [{ text: '帰りは雨だった' }] }],
    })
  })

  const texts = ['船で渡った', '朝は晴れていた', '夜は雨だった', '港は静かだった']

  test('are fewer by the lightest where all of them and their headings are too many', () => {
    const points = texts.map((text, place) => ({ ...said(text), title: { text: `見出し${place}`, sources: [] } }))
    expect(itemsOf({ ...points[0]!, weight: 0.9 }, ...points.slice(1))).toMatchObject({
      items: [1, 2, 3].map((place) => ({ text: `見出し${place}`, items: [{ text: texts[place] }] })),
    })
  })

  test('are fewer by another one where the lightest is all that the title stands for', () => {
    const [title, ...others] = ['見出し', '行き', '帰り', '夜'].map((text) => ({ text, sources: [] }))
    const points = [
      { ...said(texts[0]!, { weight: 0.8 }), title: title! },
      ...others.map((heading, place) => ({ ...said(texts[place + 1]!, { weight: 0.9 + place }), title: heading })),
    ]
    expect(itemsOf(...points)).toMatchObject({
      items: [{ text: texts[0] }, ...[2, 3].map((place) => ({ items: [{ text: texts[place] }] }))],
    })
  })

  test('stand by themselves where their headings leave no room for them', () => {
    const title = { text: '長い見出し'.repeat(40), sources: [] }
    const points = texts.map((text, place) => ({ ...said(text), ...(place > 1 && { title }) }))
    expect(itemsOf(...points)).toMatchObject({ items: texts.map((text) => ({ text })) })
  })
})

describe('a list that the author announces', () => {
  const announcement = said('使った物は次の通り:', { cues: ['announcing'] })
  const list = ['小さな鍋とやかん', '古い包丁', '長い竹の箸とざる'].map((text) =>
    said(text, { kind: 'list', block: 7 }),
  )

  test('stands below its announcement, before what comes next', () => {
    expect(makeText(planOf(announcement, list[0]!, list[1]!, light), settingOf())).toMatchObject({
      items: [
        { text: '使った物は次の通り:', items: [{ text: '小さな鍋とやかん' }, { text: '古い包丁' }] },
        { text: '空港は雨だった' },
      ],
    })
  })

  const silent = { ...announcement, lines: [] }
  const asSaid = { ...silent, sentence: { line: 1, text: '使った物は次の通りです：' } }

  test('stands below it though that is all of the slide, and though it is no line by itself', () => {
    expect(makeText(planOf(asSaid, ...list), settingOf())).toMatchObject({
      items: [{ text: '使った物は次の通り', items: list.map((point) => ({ text: point.lines[0]!.text })) }],
    })
  })

  test('stands below all of what announces it, not below what that says besides', () => {
    const sentence = { line: 1, text: '台所は狭く、使った物は次の通りです：' }
    const besides = { ...silent, sentence, lines: [{ text: '台所は狭い', sources: [sentence] }] }
    expect(makeText(planOf(besides, ...list), settingOf())).toMatchObject({
      items: [{ text: '台所は狭く、使った物は次の通り' }],
    })
  })

  test('stands below its own announcement beside another one', () => {
    const other = said('買った物は次の通り', { cues: ['announcing'] })
    const bought = ['米と味噌', '塩と砂糖'].map((text) => said(text, { kind: 'list', block: 8 }))
    const body = makeText(planOf(announcement, list[0]!, list[1]!, other, ...bought), settingOf())
    expect(body).toMatchObject({
      items: [
        { text: '使った物は次の通り:', items: [{}, {}] },
        { text: '買った物は次の通り', items: [{}, {}] },
      ],
    })
  })

  test.each([
    ['without an announcement', [said('使った物がある'), ...list.slice(0, 2)]],
    ['whose announcement leans on what is not there', [{ ...announcement, cues: ['announcing', 'leaning'] }, ...list]],
    ['of which only one item is shown', [announcement, list[0]!, light]],
    ['whose announcement goes on from something else', [{ ...silent, cues: ['announcing', 'connective'] }, ...list]],
    [
      'whose announcement is long',
      [said(`使った物は${'とても'.repeat(20)}次の通り`, { cues: ['announcing'] }), ...list],
    ],
  ] as const)('stays flat %s', (_, sentences) => {
    const body = makeText(planOf(...sentences), settingOf())
    expect(body?.kind).toBe('bullets')
    expect(body?.kind === 'bullets' && body.items.every((item) => item.items === undefined)).toBe(true)
  })
})
