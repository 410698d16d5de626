import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Deck, Slide } from '../../src/index.js'
import { planTalk } from '../../src/pipeline.js'
import { nodeFiles } from '../node-files.js'
import { sentencesOf } from './article-texts.js'
import { tellFacts } from './facts.js'
import { recheckDeck } from './recheck-deck.js'
import { listVisible } from './visible.js'

const name = 'flaky-tests.md'
const folder = resolve('content')
const source = { bytes: readFileSync(resolve(folder, name)), name, shown: name, folder }
const { article, deck } = planTalk(source, folder, { seconds: 300 }, nodeFiles)
const labels = new Set(['Introduction', 'To sum up', 'Thank you', 'First:', 'Next:', 'Then:', 'Finally:'])

/** The deck with its first bullets slide changed. */
function withBullets(change: (slide: Slide & { readonly kind: 'bullets' }) => Slide): Deck {
  const place = deck.slides.findIndex(({ kind }) => kind === 'bullets')
  return {
    ...deck,
    slides: deck.slides.map((slide, index) => (index === place && slide.kind === 'bullets' ? change(slide) : slide)),
  }
}

describe('a deck is held against its article', () => {
  test('a planned deck says what its article says', () => {
    expect(recheckDeck(article, deck, labels)).toEqual([])
  })

  test('a line that its source does not bear out is found with slide, line and source', () => {
    const changed = withBullets((slide) => {
      const [first, ...others] = slide.items
      return { ...slide, items: [{ ...first!, text: 'Zorvia restarted 999 servers' }, ...others] }
    })
    const found = recheckDeck(article, changed, labels)
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['number', 'word']))
    expect(found[0]).toMatchObject({ slide: expect.stringMatching(/^bullets-/), line: 'Zorvia restarted 999 servers' })
    expect(found[0]!.source).not.toBe('')
  })

  test('a source that is not in the article is found', () => {
    const line = { text: 'Made up', sources: [{ line: 7, text: 'Made up.' }] }
    const changed = withBullets((slide) => ({ ...slide, items: [...slide.items, line] }))
    expect(recheckDeck(article, changed, labels)).toMatchObject([{ kind: 'source', line: 'Made up' }])
  })

  test('a line without a source must be a label', () => {
    const changed = withBullets((slide) => ({ ...slide, title: { text: 'Overview', sources: [] } }))
    expect(recheckDeck(article, changed, labels)).toMatchObject([{ kind: 'source', line: 'Overview' }])
    expect(recheckDeck(article, changed, new Set([...labels, 'Overview']))).toEqual([])
  })

  test('a sentence left without an account is found', () => {
    const [lost, ...unsaid] = deck.unsaid
    const found = recheckDeck(article, { ...deck, unsaid }, labels)
    expect(found).toMatchObject([{ kind: 'account', source: lost!.text }])
  })

  test('a cell that no table has is found', () => {
    const [{ id, section, title, seconds, notes, step }] = deck.slides as [Slide]
    const base = { id, section, title, seconds, notes, step }
    const slide: Slide = { ...base, kind: 'table', head: ['Zorvia'], rows: [] }
    const found = recheckDeck(article, { ...deck, slides: [...deck.slides, slide] }, labels)
    expect(found).toMatchObject([{ kind: 'source', line: 'Zorvia' }])
  })
})

describe('code on a slide', () => {
  const [{ id, section, title, seconds, step }] = deck.slides as [Slide]
  const block: Block = { kind: 'code', line: 90, language: 'js', code: 'function f() {\n    a()\n    b()\n    c()\n}' }
  const withCode = { ...article, sections: [...article.sections, { depth: 1, blocks: [block] }] }
  test.each([
    ['lines of it in their order, with a mark for a gap', '    a()\n    // …\n    c()', []],
    ['lines of it without their indentation', 'a()\nb()', []],
    ['lines in another order', 'b()\na()', ['source']],
    ['a line that is not there', 'a()\nd()', ['source']],
  ])('is looked up, %s', (_, code, kinds) => {
    const slide: Slide = {
      id,
      section,
      title,
      seconds,
      notes: [],
      step,
      kind: 'code',
      language: 'js',
      code,
      from: 1,
      to: 2,
    }
    const found = recheckDeck(withCode, { ...deck, slides: [...deck.slides, slide] }, labels)
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('what a closing slide says', () => {
  const [{ notes: first }, ...others] = deck.slides.slice(1) as [Slide, ...Slide[]]
  const closing = deck.slides.at(-1)!
  const accountOf = (notes: Slide['notes']): readonly string[] =>
    recheckDeck(article, { ...deck, slides: [...deck.slides, { ...closing, id: 'again', notes }] }, labels)
      .filter(({ kind }) => kind === 'account')
      .map(({ slide }) => slide)
  const said = first.filter(({ sources }) => sources.length > 0).slice(0, 1)

  test('may have been said before', () => {
    expect(said).toHaveLength(1)
    expect(accountOf(said)).toEqual([])
  })

  test('may not be said by other slides once more', () => {
    const slides = [...deck.slides, { ...others[0]!, id: 'again', notes: said }]
    const found = recheckDeck(article, { ...deck, slides }, labels)
    expect(found.map(({ slide }) => slide)).toContain('again')
  })
})

test('the number of a step is that of its item', () => {
  const items = ['Wash it.', 'Cut it.'].map((text, place) => ({ sentences: [{ line: place + 1, text }], items: [] }))
  const list = { kind: 'list' as const, line: 1, ordered: true, items }
  const numbered = { ...article, sections: [{ depth: 1, blocks: [list] }] }
  const [{ id, section, title, seconds, notes, step }] = deck.slides as [Slide]
  const base = { id, section, title, seconds, notes, step }
  const stepOf = (when: string): Slide => {
    const line = { text: 'Cut it', sources: items[1]!.sentences }
    return { ...base, kind: 'timeline', steps: [{ when, line }] }
  }
  const found = (when: string): readonly string[] =>
    recheckDeck(numbered, { ...deck, slides: [stepOf(when)] }, labels)
      .filter(({ kind }) => kind === 'number')
      .map(({ line }) => line)
  expect([found('2'), found('1')]).toEqual([[], ['1']])
})

describe('what stands beside a line is held against its source', () => {
  const [{ id, section, title, seconds, notes, step }] = deck.slides as [Slide]
  const base = { id, section, title, seconds, notes, step }
  const said = sentencesOf(article).find(({ text }) => text.includes('58 of the 100 runs'))!
  const line = { text: said.text, sources: [said] }
  const recheck = (slide: Slide): readonly string[] =>
    recheckDeck(article, { ...deck, slides: [slide] }, labels)
      .filter(({ kind }) => kind !== 'account')
      .map((failure) => failure.line)

  test.each([
    ['58', 'of the 100 runs', []],
    ['59', 'of the 100 runs', ['59', '59 of the 100 runs']],
    ['58', 'of all runs', ['of all runs']],
    ['100', 'of the 58 runs', ['of the 58 runs', '100 of the 58 runs']],
  ])('the number %s %s', (value, unit, faults) => {
    expect([...new Set(recheck({ ...base, kind: 'number', value, unit, line }))]).toEqual(faults)
  })

  test('the date of a step and the name under a quotation', () => {
    expect(recheck({ ...base, kind: 'timeline', steps: [{ when: 'On 2 March', line }] })).toEqual(['On 2 March'])
    expect(recheck({ ...base, kind: 'timeline', steps: [{ when: 'On the morning of 1 February', line }] })).toEqual([])
    expect(recheck({ ...base, kind: 'quote', line, by: 'Zorvia' })).toEqual(['Zorvia'])
  })
})

test('what a slide shows is found in kinds of slides that are not known yet', () => {
  const line = { text: 'Half of all runs failed', sources: [{ line: 3, text: 'Half of all runs failed.' }] }
  const title = { text: 'Runs', sources: [{ line: 1, text: 'Runs' }] }
  const slide = { ...deck.slides[0]!, id: 'x', title, kind: 'gauge', value: '50', unit: '%', line } as unknown as Slide
  const visible = listVisible({ ...deck, slides: [slide] })
  expect(visible.map(({ field, text }) => `${field}: ${text}`).toSorted()).toEqual([
    'line: Half of all runs failed',
    'title: Runs',
    'unit: %',
    'value: 50',
  ])
  expect(visible.find(({ field }) => field === 'value')!.sources).toEqual(line.sources)
})

test('a fact is told where all its keys stand, numbers whole', () => {
  const text = listVisible(deck).find(({ field }) => field === 'items')
  const shown = text!.text.split(' ')[0]!
  const facts = [
    { fact: 'shown', keys: [shown] },
    { fact: 'in pieces', keys: [shown, 'Zorvia'] },
  ]
  expect(tellFacts(facts, deck)).toEqual([
    { fact: 'shown', told: 'on slides', missing: [] },
    { fact: 'in pieces', told: 'not told', missing: ['Zorvia'] },
  ])
  const years = { ...deck, slides: [{ ...deck.slides[0]!, title: { text: 'In 2024, 0.5 %', sources: [] } }] }
  const numbers = [
    { fact: 'a year', keys: ['2024'] },
    { fact: 'its end', keys: ['24'] },
    { fact: 'a fraction', keys: ['0.5'] },
    { fact: 'its end', keys: ['5'] },
  ]
  expect(tellFacts(numbers, years).map(({ told }) => told)).toEqual(['on slides', 'not told', 'on slides', 'not told'])
})
