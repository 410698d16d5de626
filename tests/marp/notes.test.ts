import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directiveKeys, isNote } from '../../src/marp/directives.js'
import { readNote, writeNote } from '../../src/marp/notes.js'
import { oneLine } from '../../src/marp/one-line.js'
import { anyText } from './texts.js'
import { marps } from './visible-text.js'

const linesOf = (...texts: readonly string[]) => texts.map((text) => ({ text, sources: [] }))

/** Pieces of YAML from which a directive could be made. */
const yamlPieces = [
  ...directiveKeys.flatMap((key) => [key, `_${key}`]),
  ...[
    ': x',
    ': ',
    ':',
    ' :',
    ' ',
    '\n',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '? ',
    '- ',
    '"',
    "'",
    '#',
    ' # ',
    '|',
    '>-',
    '---',
    '--- ',
  ],
  ...[
    '!!str ',
    '!!map ',
    '! ',
    '&a ',
    '*a ',
    '*a',
    '%YAML 1.2',
    '...',
    '<<',
    '\\x74heme',
    '\\u0074heme',
    '\\',
    'the\\\nme',
    'x',
  ],
  ...['prettier-ignore', '-start', 'markdownlint-disable', 'markdownlint-capture', 'lint ', 'disable', 'ignore', 'fit'],
  ...[
    '<!--',
    '-->',
    '--!>',
    '-',
    '--',
    '結論',
    '大事です。',
    'It is so.',
    '::',
    'true',
    '4:3',
    '"theme": x',
    '{theme}',
    '_class: a',
  ],
]

const anySentences = fc.array(
  fc.oneof(
    anyText,
    fc.array(fc.constantFrom(...yamlPieces), { maxLength: 8 }).map((pieces) => pieces.join('')),
  ),
  { maxLength: 4 },
)

describe('an ordinary script is written as it is', () => {
  test.each([
    ['結論: 速くて正確です。'],
    ['Note: the style of the title matters.'],
    ['The theme, the title and the author: all are read.'],
    ['この class: という語は大事です。'],
    ['{結果} は三つ。', '次です -- たぶん。'],
    ['"引用": そして \\u の話。'],
    ['lint を使います。', 'prettier-ignore と書きます。'],
    ['本当ですか? はい。', 'A & B: *two* letters.'],
  ])('%s', (...texts) => {
    expect(writeNote(linesOf(...texts))).toBe(`<!--\n${texts.join('\n')}\n-->`)
  })
})

test('sentences are one line each, and empty ones are left out', () => {
  expect(writeNote(linesOf('一つ目。\n続き', ' ', '  二つ目。 '))).toBe('<!--\n一つ目。 続き\n二つ目。\n-->')
  expect(writeNote(linesOf('', ' \n '))).toBe('')
  expect(writeNote([])).toBe('')
})

describe('what would not be a note is parted by one word joiner', () => {
  test.each([
    ['style: x', 'style|: x'],
    ['"_class": x', '"_class|": x'],
    ['矢印は --> です', '矢印は -|-> です'],
    ['a --!> b', 'a -|-!> b'],
    ['{theme}', '{theme|}'],
    ['? size', '? size|'],
    ['"th\\x65me": x', '"th\\|x65me": x'],
    ['prettier-ignore', 'p|rettier-ignore'],
    ['markdownlint-disable MD001', 'm|arkdownlint-disable MD001'],
  ])('%s', (text, guarded) => {
    expect(writeNote(linesOf(text))).toBe(`<!--\n${guarded.replace('|', '\u2060')}\n-->`)
  })
})

describe.each(marps.filter(({ name }) => !name.includes('emoji')))('any script is a note in $name', ({ create }) => {
  const marp = create()
  // As marp-cli and our own renderer have them.
  for (const key of directiveKeys) marp.customDirectives.local[key] ??= (value) => ({ [key]: value })
  const rendered = (markdown: string) => {
    const html = marp.markdown.render(markdown)
    return { html, notes: (marp as unknown as { lastComments: string[][] }).lastComments }
  }

  test('and comes back as the same text, with nothing else changed', () => {
    const deck = (note: string) => `---\nmarp: true\n---\n\n<!-- _class: bullets -->\n\n- a\n\n${note}\n\n---\n\n- b\n`
    const plain = rendered(deck(''))
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const note = writeNote(linesOf(...sentences))
        const text = sentences
          .map(oneLine)
          .filter((line) => line !== '')
          .join('\n')
          .replaceAll('\u2060', '')
        const { html, notes } = rendered(deck(note))
        expect(html).toBe(plain.html)
        expect(notes).toEqual([text === '' ? [] : [expect.any(String)], []])
        expect(notes.map((slide) => slide.map(readNote))).toEqual([text === '' ? [] : [text], []])
      }),
      { numRuns: 3000 },
    )
  })

  test('which our own reader sees as well', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const note = writeNote(linesOf(...sentences))
          .replace(/^<!--\n/, '')
          .replace(/\n-->$/, '')
        expect(isNote(note)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

test('every directive that Marp knows is in the list', () => {
  const require = createRequire(import.meta.url)
  const { default: marpit } = require('@marp-team/marpit/lib/markdown/directives/directives.js') as {
    default: string[]
  }
  const own = marps.map(({ create }) => create().customDirectives)
  const names = own.flatMap(({ global, local }) => [...Reflect.ownKeys(global), ...Reflect.ownKeys(local)])
  expect(marpit).toContain('backgroundColor')
  expect(names).toContain('size')
  expect(directiveKeys).toEqual(expect.arrayContaining([...marpit, ...names]))
})
