import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/marp/one-line.js'
import { isMarpDeck, readMarkdown } from '../../src/marp/read-markdown.js'
import { writeMarkdown } from '../../src/marp/write-markdown.js'
import { anyDeck, japaneseDeck } from './decks.js'
import { marps } from './visible-text.js'

const options = { theme: 'kamishibai', size: '16:9', notes: true, article: 'article.md' } as const
const written = writeMarkdown(japaneseDeck, options)

test('a deck of every kind is written so that a person can go on with it', async () => {
  await expect(written).toMatchFileSnapshot('fixtures/deck.md')
})

describe('the front matter', () => {
  test('names the size only if it is not the usual one', () => {
    expect(written).not.toContain('size:')
    expect(writeMarkdown(japaneseDeck, { ...options, size: '4:3' })).toContain('size: 4:3')
  })

  test.each(['a: b', '"quoted"', "it's", '# no comment', '- item', 'back\\slash', '---', 'true', '12', 'ü: {x}'])(
    'holds a title of %s',
    (title) => {
      expect(readMarkdown(writeMarkdown({ ...japaneseDeck, title, author: title }, options)).frontMatter).toMatchObject(
        { title, author: title },
      )
    },
  )
})

test('without notes there is no script, no plan and no source', () => {
  const shared = writeMarkdown(japaneseDeck, { ...options, notes: false })
  expect(shared).not.toMatch(/_kamishibai|台本|article|lines:/)
  expect(readMarkdown(shared)).toMatchObject({ edited: false })
})

test.each([
  ['香港', false],
  ['香港と上海', false],
  ['旅の話', true],
])('under the section 香港 a slide with the title %s has its name above the title: %s', (text, isAbove) => {
  const slide = japaneseDeck.slides.find(({ kind }) => kind === 'bullets')!
  const sections = [{ id: slide.section, title: '香港', seconds: 60 }]
  const deck = { ...japaneseDeck, sections, slides: [{ ...slide, title: { ...slide.title, text } }] }
  expect(writeMarkdown(deck, options).includes('_header: 香港')).toBe(isAbove)
})

test("a slide's own heading stands above it instead of the section's name", () => {
  const slide = japaneseDeck.slides.find(({ kind }) => kind === 'statement')!
  const sections = [{ id: slide.section, title: '香港', seconds: 60 }]
  const markdown = writeMarkdown(
    { ...japaneseDeck, sections, slides: [{ ...slide, heading: { text: '夜の港', sources: [] } }] },
    options,
  )
  expect(markdown).toContain('_header: 夜の港')
  expect(markdown).not.toContain('香港')
})

test('the section has its name above no line that says the same', () => {
  const slide = japaneseDeck.slides.find((each) => each.kind === 'statement')!
  const sections = [{ id: slide.section, title: slide.line.text, seconds: 60 }]
  expect(writeMarkdown({ ...japaneseDeck, sections, slides: [slide] }, options)).not.toContain('_header')
})

test('pictures are named from where the deck lies', () => {
  expect(writeMarkdown(japaneseDeck, { ...options, picturePath: (src) => `../${src}` })).toContain(
    '](<../img/道 のり.png>)',
  )
})

describe('what is written comes back', () => {
  test('slide by slide, with ids, seconds, lines and script', () => {
    const { slides, frontMatter } = readMarkdown(written)
    expect(frontMatter).toMatchObject({ marp: true, theme: 'kamishibai', lang: 'ja', date: '2024-05-01' })
    expect(slides.map(({ kamishibai }) => kamishibai?.id)).toEqual(japaneseDeck.slides.map(({ id }) => id))
    expect(slides.map(({ kamishibai }) => kamishibai?.lines)).toEqual([
      '2-3',
      '4, 9-10',
      '5, 24',
      '5',
      '7-11',
      '7, 9-10, 13',
      '7-10',
      '9-10, 14-15',
      '7, 9-10, 14',
      '9-10, 15-16',
      '9-10, 17-22',
      '9-10, 17-21',
      '9-10, 24',
      '4, 30',
    ])
    expect(slides[4]).toMatchObject({ kamishibai: { seconds: 20 }, notes: ['これは台本です。\n二つ目の文です。'] })
    expect(isMarpDeck(written)).toBe(true)
  })

  test('whatever it says, and Marp sees the same slides', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const markdown = writeMarkdown(deck, options)
        const read = readMarkdown(markdown)
        expect(read.edited).toBe(false)
        expect(read.slides.map(({ kamishibai }) => kamishibai?.id)).toEqual(deck.slides.map(({ id }) => id))
        const scripts = deck.slides.map(({ notes }) =>
          notes
            .map(({ text }) => oneLine(text))
            .filter((text) => text !== '')
            .join('\n'),
        )
        expect(read.slides.map(({ notes }) => notes.join('\n'))).toEqual(scripts)
        for (const { create } of marps) {
          const { html, comments } = create().render(markdown, { htmlAsArray: true })
          expect(html).toHaveLength(deck.slides.length)
          expect(comments.map((notes) => notes.length)).toEqual(scripts.map((script) => (script === '' ? 0 : 1)))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a deck counts as edited', () => {
  test.each([
    ['a word', (text: string) => text.replace('財布がない', '財布が消えた')],
    ['a slide', (text: string) => `${text}\n---\n\n# 足した\n`],
    ['the theme in the front matter', (text: string) => text.replace('theme: kamishibai', 'theme: gaia')],
    ['a note', (text: string) => text.replace('二つ目の文です。', '言い換えました。')],
  ])('after a change of %s', (_, change) => {
    expect(change(written)).not.toBe(written)
    expect(readMarkdown(change(written)).edited).toBe(true)
  })

  test.each([
    ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\u{feff}${text}`],
  ])('not after one of %s', (_, change) => {
    expect(readMarkdown(change(written)).edited).toBe(false)
  })

  test('of somebody else is neither edited nor unedited', () => {
    expect(readMarkdown('---\nmarp: true\n---\n\n# a').edited).toBeUndefined()
  })
})

describe('a Marp deck', () => {
  test.each([
    ['---\nmarp: true\n---\n', true],
    ['\u{feff}---\r\nmarp: true\r\n---\r\n', true],
    ['---\ntitle: a\nmarp: "true" # yes\n---\n', true],
    ['---\nmarp: false\n---\n', false],
    ['---\ntitle: marp\n---\nmarp: true\n', false],
    ['# marp: true', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isMarpDeck(text)).toBe(is)
  })
})
