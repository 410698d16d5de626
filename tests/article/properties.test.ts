import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import type { Article, Block, ListItem, Source } from '../../src/model/article.js'
import { DeckError } from '../../src/model/problem.js'

const read = (text: string, name: string): Article => readArticle({ bytes: new TextEncoder().encode(text), name })

/** Letters, kana, kanji and marks that are mark-up neither in Markdown nor in plain text. */
const character = fc.constantFrom(
  ...'あいうえおがんアイウ凧風糸竹和紙。。、！？…「」『』（）ー々ABCabcxyz0123０１２  　%@/',
)
const itemNumber = /^\s*（?[\d０-９]{1,3}[）．]/
const textLine = fc
  .string({ unit: character, minLength: 1, maxLength: 60 })
  .filter((text) => /[^\s…ー]/.test(text) && !itemNumber.test(text))
const paragraph = fc.array(textLine, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
const prose = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'))

describe('of prose without mark-up', () => {
  const cases = [
    { what: 'plain text', name: 'kite.txt', heading: '' },
    { what: 'Markdown that is plain text', name: 'kite.md', heading: '' },
    { what: 'Markdown', name: 'kite.md', heading: '## 凧\n\n' },
  ]

  test.each(cases)('no visible character is lost or moved: $what', ({ name, heading }) => {
    fc.assert(
      fc.property(prose, (text) => {
        const said = sourcesOf(read(heading + text, name)).map((source) => source.text)
        expect(visible(said.join(''))).toBe(visible(heading.replace('##', '') + text))
      }),
      { numRuns: 300 },
    )
  })

  test.each(cases)('every sentence begins on the line that it names: $what', ({ name, heading }) => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = (heading + text).split('\n')
        for (const source of sourcesOf(read(heading + text, name))) {
          expect(beginsOn(lines.slice(source.line - 1), source.text)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('of any text', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '- ',
      '1. ',
      '> ',
      '\n',
      '\n\n',
      '    ',
      '```',
      '~~~',
      '**',
      '*',
      '_',
      '`',
      '|',
      '|-|',
      '$',
      '$$',
      '[',
    ],
    ...[
      ']',
      '(',
      ')',
      '!',
      '<b>',
      '</b>',
      '<rt>',
      '</rt>',
      '<br>',
      '<!--',
      '-->',
      '<div>',
      '<pre>',
      '<img src=a>',
      '&amp;',
    ],
    ...[
      '[^1]',
      '[^1]: ',
      '---',
      '+++',
      ':::',
      '@[a](b)',
      '\\',
      '凧',
      '風が吹く。',
      'Kite. ',
      'https://a.b',
      '・',
      '■',
      '\r\n',
    ],
  )
  const markup = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })

  test.each(['kite.md', 'kite.txt'])('%s is read the same each time, or is an error for the user', (name) => {
    fc.assert(
      fc.property(markup, (pieces) => {
        const text = pieces.join('')
        const first = attempt(text, name)
        expect(JSON.stringify(attempt(text, name))).toBe(JSON.stringify(first))
      }),
      { numRuns: 500 },
    )
  })

  test.each(['kite.md', 'kite.txt'])('every line of %s that is named is in the file', (name) => {
    fc.assert(
      fc.property(markup, (pieces) => {
        const text = pieces.join('')
        const article = attempt(text, name)
        if (typeof article === 'string') return
        const last = text.split(/\r\n|\r|\n/).length
        for (const { line } of sourcesOf(article)) expect(line >= 1 && line <= last).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function attempt(text: string, name: string): Article | string {
  try {
    return read(text, name)
  } catch (error) {
    if (error instanceof DeckError && error.code === 'usage') return error.message
    throw error
  }
}

/** All that is said, in the order of the file. */
function sourcesOf({ title, sections, profile = [], removed }: Article): readonly Source[] {
  const told = sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap(sourcesOfBlock),
  ])
  const isOwnLine =
    title.text !== 'kite' && !told.some((source) => source.line === title.line && source.text === title.text)
  const all = [...(isOwnLine ? [title] : []), ...told, ...profile, ...removed.map(({ source }) => source)]
  return all.toSorted((a, b) => a.line - b.line)
}

function sourcesOfBlock(block: Block): readonly Source[] {
  const ofItem = ({ sentences, items }: ListItem): readonly Source[] => [...sentences, ...items.flatMap(ofItem)]
  if (block.kind === 'list') return block.items.flatMap(ofItem)
  return block.kind === 'paragraph' || block.kind === 'quote' ? block.sentences : []
}

function visible(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** Whether a sentence stands in the first of these lines, or begins there and goes on in the next ones. */
function beginsOn([first = '', ...rest]: readonly string[], sentence: string): boolean {
  const at = visible([first, ...rest].join('')).indexOf(visible(sentence))
  return at >= 0 && at < visible(first).length
}
