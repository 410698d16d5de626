import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/lang/registry.js'
import type { RenderedElement } from '../../../src/model/rendered-slide.js'
import { deckOf, findingsOf, messagesFor, slideWith } from '../decks.js'

/** A rule, an element that it finds, and one much the same that it doesn't. */
interface Row {
  readonly rule: string
  readonly of: string
  readonly found: Partial<RenderedElement>
  readonly says: RegExp
  readonly not: Partial<RenderedElement>
}

const out = { box: { left: 80, top: 700, right: 400, bottom: 760 } }
const wraps = ['あいうえおかきく', 'け。']
const pair = (text: string, background: string): Pick<RenderedElement, 'colours'> => ({
  colours: [{ text, background }],
})
const table = { within: ['td', 'tr', 'tbody', 'table'] }

const rows: readonly Row[] = [
  { rule: 'overflow', of: 'the slide', found: { ...out, overflow: 40.4 }, says: /"本文" sticks out of the slide, by up to 40 px/, not: { ...out, overflow: 1 } },
  { rule: 'overflow', of: 'a box that hides the rest', found: { overflow: 5 }, says: /cut off by the box/, not: { tag: 'section', lines: [], overflow: 5 } },
  { rule: 'overflow', of: 'a picture', found: { tag: 'img', lines: [], overflow: 9 }, says: /A picture is cut off/, not: { tag: 'img', lines: [] } },
  { rule: 'overflow', of: 'text right on the slide', found: { tag: 'section', overflow: 5 }, says: /cut off/, not: { tag: 'section' } },
  { rule: 'spill', of: 'the own box', found: { spill: 12 }, says: /"本文" sticks out of its own box, by up to 12 px/, not: { spill: 0.9 } },
  { rule: 'spill', of: 'what overflows anyway', found: { spill: 12, overflow: 0.5 }, says: /12 px/, not: { spill: 12, overflow: 12 } },
  { rule: 'small-text', of: 'sentences', found: { fontSize: 31 }, says: /Text on slide 1 is set in 31 px \("本文"\), less than 32 px/, not: { fontSize: 31.6 } },
  { rule: 'small-text', of: 'tables', found: { ...table, fontSize: 25 }, says: /less than 26 px/, not: { ...table, fontSize: 26 } },
  { rule: 'small-text', of: 'captions', found: { tag: 'figcaption', fontSize: 25 }, says: /less than 26 px/, not: { tag: 'figcaption', fontSize: 26 } },
  { rule: 'small-text', of: 'code', found: { tag: 'pre', fontSize: 21 }, says: /less than 22 px/, not: { tag: 'pre', fontSize: 22 } },
  { rule: 'small-text', of: 'footers', found: { tag: 'footer', fontSize: 17 }, says: /less than 18 px/, not: { tag: 'footer', fontSize: 18 } },
  { rule: 'lone-character', of: 'text', found: { lines: wraps }, says: /last line of "あいうえおかきくけ。" is a single/, not: { lines: ['あいうえおかき', 'くけ。'] } },
  { rule: 'lone-character', of: 'what wraps by itself', found: { lines: wraps }, says: /single/, not: { lines: ['あいうえおかきく\n', 'け。'] } },
  { rule: 'lone-character', of: 'text and not code', found: { lines: wraps }, says: /single/, not: { lines: ['f(() => {', '}'], tag: 'pre' } },
  { rule: 'broken-phrase', of: 'headings', found: { tag: 'h2', lines: ['香港へ向', 'けて出発'] }, says: /"香港へ向けて出発" breaks within "向けて"/, not: { tag: 'h2', lines: ['香港へ', '向けて出発'] } },
  { rule: 'broken-phrase', of: 'headings only', found: { tag: 'h1', lines: ['香港へ向', 'けて出発'] }, says: /breaks/, not: { lines: ['香港へ向', 'けて出発'] } },
  { rule: 'broken-phrase', of: 'what wraps by itself', found: { tag: 'h1', lines: ['香港へ向', 'けて出発'] }, says: /breaks/, not: { tag: 'h1', lines: ['香港へ向\n', 'けて出発'] } },
  { rule: 'broken-phrase', of: 'what no space parts', found: { tag: 'h1', lines: ['Reac', 't を使う'] }, says: /breaks/, not: { tag: 'h1', lines: ['React ', 'を使う'] } },
  { rule: 'enlarged-picture', of: 'pictures', found: { tag: 'img', enlargement: 2.04, text: '凧' }, says: /The picture "凧" is shown 2\.0 times as large/, not: { tag: 'img', enlargement: 1.04 } },
  { rule: 'low-contrast', of: 'large text', found: pair('#999999', '#ffffff'), says: /Text on slide 1 is #999999 on #ffffff \("本文"\), a contrast of 2\.8:1, less than 3:1/, not: pair('#949494', '#ffffff') },
  { rule: 'low-contrast', of: 'smaller text', found: { fontSize: 23, ...pair('#777777', '#ffffff') }, says: /4\.4:1, less than 4\.5:1/, not: { fontSize: 23, ...pair('#767676', '#ffffff') } },
  { rule: 'low-contrast', of: 'bold text', found: { fontSize: 18, fontWeight: 700, ...pair('#888888', '#ffffff') }, says: /less than 4\.5/, not: { fontSize: 19, fontWeight: 700, ...pair('#888888', '#ffffff') } },
  { rule: 'low-contrast', of: 'light text on dark', found: pair('#505050', '#000000'), says: /2\.6:1/, not: pair('#ffffff', '#000000') },
  { rule: 'missing-alt', of: 'pictures', found: { tag: 'img', lines: [], text: '' }, says: /A picture has no alternative text/, not: { tag: 'img', lines: [], text: '凧' } },
] // prettier-ignore

test.each(rows)('$rule of $of', ({ rule, found, says, not }) => {
  expect(messagesFor(rule, slideWith([found]))).toEqual([expect.stringMatching(says)])
  expect(messagesFor(rule, slideWith([not]))).toEqual([])
})

test.each([
  ['overflow', { overflow: 9 }, /, as do 2 more, by up to 9 px/],
  ['spill', { spill: 9 }, /, as do 2 more, by up to 9 px/],
  ['lone-character', { lines: wraps }, /single character, as are 2 more/],
  ['enlarged-picture', { tag: 'img', enlargement: 3 }, /its pixels, as are 2 more/],
  ['missing-alt', { tag: 'img', lines: [], text: '' }, /3 pictures have no/],
])('%s is told once for a slide', (rule, found, says) => {
  expect(messagesFor(rule, slideWith([found, found, found]))).toEqual([expect.stringMatching(says)])
})

describe('what the theme is to blame for is told once for a deck', () => {
  const slide = (fontSize: number) => slideWith([{ fontSize, ...pair('#bbbbbb', '#ffffff') }])
  const deck = deckOf([slide(20), slide(40), slide(28), slide(20), slide(20)])

  test('small text size by size', () => {
    expect(findingsOf('small-text', deck).map(({ message }) => message)).toEqual([
      'Text on slides 1 and 4–5 is set in 20 px ("本文"), less than 32 px.',
      'Text on slide 3 is set in 28 px ("本文"), less than 32 px.',
    ])
  })

  test('low contrast pair of colours by pair of colours', () => {
    expect(findingsOf('low-contrast', deck).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Text on slides 1 and 4–5 is #bbbbbb on #ffffff .* 1\.9:1, less than 4\.5:1/),
      expect.stringMatching(/^Text on slides 2–3 is .* less than 3:1/),
    ])
  })
})

test('sizes are those of a slide 720 px high', () => {
  const { rendered } = slideWith([{ fontSize: 40 }])
  const large = { rendered: { ...rendered, width: 1920, height: 1080 } }
  expect(messagesFor('small-text', large)).toEqual([expect.stringMatching(/27 px/)])
})

test('a caption is what stands beside the picture of a figure', () => {
  const { rendered } = slideWith([{ fontSize: 28 }])
  expect(messagesFor('small-text', { rendered })).toHaveLength(1)
  expect(messagesFor('small-text', { rendered: { ...rendered, classes: ['figure'] } })).toEqual([])
})

test('of two elements the second is told in the singular', () => {
  expect(messagesFor('overflow', slideWith([{ overflow: 9 }, { overflow: 9 }]))[0]).toMatch(/, as does 1 more,/)
})

test('an English heading may break between words and nowhere else', () => {
  const heading = (...lines: string[]) => slideWith([{ tag: 'h1', lines }])
  const language = languageOf('en')
  expect(messagesFor('broken-phrase', heading('Kites above ', 'the sea'), { language })).toEqual([])
  expect(messagesFor('broken-phrase', heading('Kites abo', 've the sea'), { language })).toEqual([
    expect.stringMatching(/within "above"/),
  ])
})

test('a browser that shows another number of slides is an error', () => {
  expect(findingsOf('unmeasured-slide', deckOf([slideWith([])], { slideCount: 3 }))).toEqual([
    expect.objectContaining({ severity: 'error', message: 'The browser showed 1 slides of a deck of 3.' }),
  ])
  expect(messagesFor('unmeasured-slide', slideWith([]))).toEqual([])
})
