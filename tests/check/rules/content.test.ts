import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/lang/registry.js'
import type { Line } from '../../../src/model/outline.js'
import { deckOf, findingsOf, messagesFor, slideWith, sourceOf } from '../decks.js'

describe('too much text', () => {
  const text = (length: number): string => 'あ'.repeat(length)
  test.each([
    { name: 'a page of text', elements: [{ lines: [text(201)] }], count: 1 },
    { name: 'many short texts', elements: [{ lines: [text(101)] }, { tag: 'li', lines: [text(100)] }], count: 1 },
    { name: 'some text', elements: [{ lines: [text(200)] }], count: 0 },
    { name: 'code', elements: [{ tag: 'pre', lines: [text(400)] }], count: 0 },
    { name: 'a table', elements: [{ tag: 'td', within: ['tr', 'table'], lines: [text(400)] }], count: 0 },
    { name: 'a footer', elements: [{ tag: 'footer', lines: [text(400)] }], count: 0 },
  ])('$name: $count', ({ elements, count }) => {
    expect(messagesFor('too-much-text', slideWith(elements))).toHaveLength(count)
  })

  test('is counted in words where the language speaks in words', () => {
    const slide = slideWith([{ lines: ['word '.repeat(100)] }])
    expect(messagesFor('too-much-text', slide, { language: languageOf('en') })).toEqual([
      'Slide 1: Its text takes 43 s to be read out; more than 40 s is too much to look at.',
    ])
  })
})

describe('too many bullets', () => {
  test.each([
    { name: 'eight items', items: Array.from({ length: 8 }, () => ({ tag: 'li' })), count: 1 },
    {
      name: 'eight items with paragraphs',
      items: Array.from({ length: 8 }, () => ({ within: ['li', 'ul'] })),
      count: 1,
    },
    { name: 'seven items', items: Array.from({ length: 7 }, () => ({ tag: 'li' })), count: 0 },
    {
      name: 'four dated items',
      items: Array.from({ length: 4 }, () => [{ tag: 'li' }, { tag: 'strong', within: ['li', 'ul'] }]).flat(),
      count: 0,
    },
    { name: 'eight paragraphs', items: Array.from({ length: 8 }, () => ({ tag: 'p' })), count: 0 },
  ])('$name: $count', ({ items, count }) => {
    expect(messagesFor('too-many-bullets', slideWith(items))).toHaveLength(count)
  })
})

describe('no notes', () => {
  const silent = slideWith([{}], { source: sourceOf('本文', { notes: [] }) })
  const said = slideWith([{}])
  const title = { ...silent, rendered: { ...silent.rendered, classes: ['title'] } }
  test.each([
    { name: 'one slide without', slides: [said, silent, said], messages: ['There are no notes to slide 2.'] },
    { name: 'some slides without', slides: [said, silent, silent], messages: ['There are no notes to slides 2–3.'] },
    { name: 'none with', slides: [silent, silent], messages: ['No slide has notes.'] },
    { name: 'all with', slides: [said, said], messages: [] },
    { name: 'a title', slides: [title, said], messages: [] },
    { name: 'a deck that is not understood', slides: [{ rendered: said.rendered }], messages: [] },
  ])('$name', ({ slides, messages }) => {
    expect(findingsOf('no-notes', deckOf(slides)).map(({ message }) => message)).toEqual(messages)
  })
})

describe('the time', () => {
  const planned = (seconds: number, note = '') =>
    slideWith([{}], { source: sourceOf('本文', { kamishibai: { seconds, lines: '1' }, notes: [note] }) })

  test.each([
    {
      name: 'more than it is',
      slides: [planned(40), planned(21)],
      seconds: 60,
      message: /takes 61 s, more than its 60 s/,
    },
    { name: 'much less', slides: [planned(40)], seconds: 60, message: /takes 40 s, much less than its 60 s/ },
    { name: 'all of it', slides: [planned(40), planned(20)], seconds: 60, message: undefined },
    { name: 'most of it', slides: [planned(50)], seconds: 60, message: undefined },
    { name: 'not known', slides: [planned(500)], seconds: undefined, message: undefined },
  ])('a talk takes: $name', ({ slides, seconds, message }) => {
    const found = findingsOf('off-budget', deckOf(slides, { seconds })).map((problem) => problem.message)
    expect(found).toEqual(message ? [expect.stringMatching(message)] : [])
  })

  test('of a slide without a plan is that of its notes', () => {
    const slide = slideWith([{}], { source: sourceOf('本文', { notes: ['あ'.repeat(300)] }) })
    expect(messagesFor('off-budget', slide, { seconds: 30 })).toEqual(['The talk takes 60 s, more than its 30 s.'])
    expect(messagesFor('off-budget', slide, { seconds: 30, rate: 600 })).toEqual([])
  })

  test.each([
    { name: 'longer than planned', slide: planned(20, 'あ'.repeat(150)), count: 1 },
    { name: 'a little longer', slide: planned(20, 'あ'.repeat(120)), count: 0 },
    { name: 'a little longer on a long slide', slide: planned(60, 'あ'.repeat(350)), count: 0 },
    { name: 'of a slide without a plan', slide: slideWith([{}]), count: 0 },
  ])('notes may be $name: $count', ({ slide, count }) => {
    expect(messagesFor('overlong-notes', slide)).toHaveLength(count)
  })
})

test('a link that leads nowhere is an error at its own line', () => {
  const links = [
    { href: 'kite.pdf', line: 12 },
    { href: 'lost.pdf', line: 13 },
  ]
  const deck = deckOf([slideWith([{}], { source: sourceOf('本文', { links }) })], {
    hasTarget: (href) => href === 'kite.pdf',
  })
  expect(findingsOf('broken-link', deck)).toMatchObject([
    { severity: 'error', place: { line: 13 }, message: expect.stringContaining('lost.pdf') },
  ])
})

describe('a line without source', () => {
  const from = (lines: string) => sourceOf('本文', { kamishibai: { seconds: 10, lines } })
  const label = slideWith([{ lines: ['まとめ'] }, { lines: ['ご清聴ありがとうございました'] }], { source: from('') })
  test.each([
    { name: 'on a slide from the article', slide: slideWith([{}], { source: from('3') }), count: 0 },
    { name: 'on a slide from nowhere', slide: slideWith([{}], { source: from('') }), count: 1 },
    { name: 'on a slide that was added', slide: slideWith([{}]), count: 1 },
    { name: 'of our own', slide: label, count: 0 },
    { name: 'on a slide that is not understood', slide: slideWith([{}], { source: undefined }), count: 0 },
  ])('$name: $count', ({ slide, count }) => {
    expect(messagesFor('unsourced-line', slide, { isOurs: true })).toHaveLength(count)
    expect(messagesFor('unsourced-line', slide)).toEqual([])
  })

  test('is found line by line while the article is known', () => {
    const known: Line = { text: '凧が揚がる', sources: [{ line: 3, text: '凧が揚がる。' }] }
    const lines = [known, { text: 'まず、', sources: [] }, { text: '誰も言わない', sources: [] }]
    const slide = slideWith([{}], { source: from('3'), lines })
    expect(messagesFor('unsourced-line', slide, { isOurs: true })).toEqual([expect.stringContaining('"誰も言わない"')])
  })
})
