import { describe, expect, test } from 'vitest'
import { chooseItems } from '../../src/deck/choose-lines.js'
import type { SentencePoint } from '../../src/model/outline.js'
import { planOf, said, settingOf } from './kinds/plans.js'

const wide = `${'海沿いの工場の'.repeat(7)}話`

/** The lines of a slide that says these sentences. */
function linesOf(...sentences: readonly ReturnType<typeof said>[]): readonly string[] {
  return planOf(...sentences).items.map(({ line }) => line.text)
}

describe('the lines of a slide', () => {
  const short = [said('工場は海の近くにある'), said('港は工場の近くにある')]

  test('are at first those that are read easily', () => {
    expect(linesOf(...short, said(wide, { seconds: 5 }))).toEqual(short.map(({ lines }) => lines[0]!.text))
  })

  test('are joined by a wide one where two are few for what is said', () => {
    expect(linesOf(...short, said(wide, { seconds: 5 }), said('便利', { seconds: 1 }))).toContain(wide)
  })

  test.each([
    ['can do without the sentence before it', '結局は港の人たちが工場を建てた', true],
    ['still begins with what it goes on from', 'しかし港の人たちが工場を建てた', false],
    ['says hardly anything', '建てた', false],
  ])('are joined by one that %s: %s (%s)', (_, text, isShown) => {
    const fragment = said('最初の話の続き', { cues: ['fragment'] })
    const leaning = said(text, { cues: ['leaning'] })
    expect(linesOf(...short, fragment, said('便利', { seconds: 1 }), leaning).includes(text)).toBe(isShown)
  })

  test('show one sentence of each person who answers', () => {
    const answer = (text: string, person: number): SentencePoint => {
      return { ...said(text, { kind: 'list', block: 7 }), isQuoted: true, item: { path: [person] } }
    }
    const answers = [answer('窯の火がきれいだった', 1), answer('窯まで遠かった', 1), answer('朝の港が良かった', 2)]
    expect(linesOf(...answers)).toEqual(['窯の火がきれいだった', '朝の港が良かった'])
  })

  describe('of a short list that is announced', () => {
    const announcement = said('窯の決まりは次の五つ', { cues: ['announcing'] })
    const rule = (text: string, more: Partial<SentencePoint> = {}): SentencePoint => {
      return { ...said(text, { kind: 'list', block: 7, weight: 0.1 }), item: { path: [text.length] }, ...more }
    }
    const rules = ['薪を割る', '扉を閉める', '窯の火を守る', '灰を川に流さない', '夜は当番が窯を見る'].map((text) =>
      rule(text),
    )
    const texts = rules.map(({ lines }) => lines[0]!.text)

    test('are all of its items, before what weighs more', () => {
      expect(linesOf(announcement, ...rules, ...short)).toEqual(texts)
    })

    test('are an item as it was said where it is no line by itself', () => {
      const silent = rule('薪を割る', { lines: [] })
      expect(linesOf(announcement, silent, ...rules.slice(1))).toEqual(texts)
    })

    test('are the weightiest where one of its items cannot be shown', () => {
      const pointing = rule('薪を割る', { lines: [], cues: ['pointing'] })
      expect(linesOf(announcement, pointing, ...rules.slice(1), ...short)).toHaveLength(4)
      expect(linesOf(announcement, pointing, ...rules.slice(1), ...short)).toContain(short[0]!.lines[0]!.text)
    })
  })

  describe('where they are few', () => {
    const machine = said('工場の隣に風車がある')
    const following = (more: Partial<SentencePoint>): SentencePoint => ({
      ...said('これは港の人たちが建てたものです', { cues: ['leaning'], seconds: 30 }),
      lines: [],
      ...more,
    })
    const line = 'これは港の人たちが建てたもの'

    test('are joined by one that leans on the line above it', () => {
      expect(linesOf(machine, following({}))).toEqual([machine.lines[0]!.text, line])
    })

    test.each([
      ['less', 20, false],
      ['more', 40, true],
    ])('even three are, where %s is said than a slide should stand', (_, seconds, isJoined) => {
      const lines = linesOf(...short, machine, following({ seconds }))
      expect(lines.includes(line)).toBe(isJoined)
    })

    test.each([
      ['stands below no line', [following({})]],
      ['stands below another line', [machine, { ...said('便利', { cues: ['aside'] }), lines: [] }, following({})]],
      ['is none but with what comes next', [machine, following({ cues: ['leaning', 'announcing'] })]],
      ['is an item of a list', [machine, following({ block: { kind: 'list', line: 3 } })]],
      ['is what others say', [machine, following({ isQuoted: true })]],
    ])('are not joined by one that %s', (_, sentences) => {
      expect(linesOf(...sentences)).not.toContain(line)
    })
  })

  test('say nothing twice, unless these are items of a list', () => {
    const again = [said('工場は海の近くにある'), said('工場は海の近くにあるのだ')]
    expect(linesOf(...again)).toHaveLength(1)
    const items = again.map((point, place) => ({ ...point, item: { path: [place + 1] } }))
    expect(linesOf(...items)).toHaveLength(2)
  })

  test('are joined by what is only said where a single one is all that a slide would have', () => {
    const machine = said('工場の隣に風車がある')
    const text = `港の人たちは${'海沿いの工場の'.repeat(6)}隣に高い風車を建て`
    const silent = (more: Partial<SentencePoint> = {}): SentencePoint => ({
      ...said(text, { seconds: 30 }),
      sentence: { line: 1, text: `${text}ました。` },
      lines: [],
      ...more,
    })
    expect(linesOf(machine, silent())).toEqual(['工場の隣に風車がある', `${text}た`])
    expect(linesOf(...short, silent())).toHaveLength(2)
    expect(linesOf(machine, silent({ isQuoted: true }))).toHaveLength(1)
    expect(linesOf(machine, silent({ sentence: { line: 1, text: '港の人が建てました。' } }))).toHaveLength(1)
  })

  test('leave room for the clauses of a wide one', () => {
    const point = said(wide, { weight: 2 })
    const parts = ['海沿いの工場の話', '海沿いの港の話'].map((text) => ({ text, sources: [point.sentence] }))
    const others = ['北の店は開いていた', '南の店も開いていた', '西の店は休みだった'].map((text) => said(text))
    expect(linesOf({ ...point, parts }, ...others)).toHaveLength(3)
    expect(linesOf({ ...point, parts }, ...others)).toContain(wide)
  })

  test('say more where they are few for what is said', () => {
    const [full, half] = ['工場は港の近くにあり、海から遠い', '工場は港の近くにあり']
    const point = said(full)
    const lines = [half, full].map((text) => ({ text, sources: [point.sentence] }))
    const sentences = [{ ...point, seconds: 40, lines }]
    const items = chooseItems({ sentences, kind: 'bullets', title: '' }, settingOf())
    expect(items.map(({ line }) => line.text)).toEqual([full])
  })
})
