import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../../src/article/block-sources.js'
import { readArticle } from '../../../src/article/read-article.js'
import type { Article } from '../../../src/model/article.js'
import { startClock } from '../../computing-time.js'

const names = ['kite.hatena', 'kite.org', 'kite.adoc', 'kite.rst', 'kite.rd', 'kite.mdx']

const read = (text: string, name: string): Article => readArticle({ bytes: new TextEncoder().encode(text), name })

const marks = [
  ...[
    '*',
    '**',
    '-',
    '--',
    '+',
    '=',
    '==',
    '/',
    '_',
    '`',
    '``',
    '~',
    '|',
    '|===',
    '----',
    '====',
    '____',
    '....',
    '////',
  ],
  ...[
    '>>',
    '<<',
    '>|js|',
    '||<',
    '>|',
    '|<',
    ':a:b',
    'a::',
    '::',
    '.. note::',
    '.. image:: a.png',
    '.. a',
    '+--+--+',
    '= =',
  ],
  ...[
    '#+begin_quote',
    '#+end_quote',
    '#+begin_src js',
    '#+end_src',
    '#+title: a',
    ':a:',
    '[fn:1]',
    '[[a][b]]',
    '[source,js]',
  ],
  ...[
    '((a))',
    '((*a*))',
    '[tex:x]',
    '[f:id:a:20231213120000j]',
    'image::a.png[b]',
    'footnote:[a]',
    '<<a,b>>',
    '.a',
    'NOTE: a',
  ],
  ...[
    '{a}',
    '<A>',
    '</A>',
    '<A b={1} />',
    'import a from "a"',
    'export const a = {',
    '{/* a */}',
    '\\{',
    '$x$',
    '---',
    '```',
  ],
  ...['\n', '\n\n', '\n  ', '\n    ', '\t', ' ', '凧', '風が吹く。', 'Kite. ', '\r\n', '\\'],
]
const text = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 40,
})

describe.each(names)('of any %s', (name) => {
  test('every line that is named is in the file, or the user is told what is wrong', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const source = pieces.join('')
        const last = source.split(/\r\n|\r|\n/).length
        for (const line of linesOf(source, name)) expect(line >= 1 && line <= last).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  const word = fc.string({ unit: fc.constantFrom(...'あいう凧風糸竹ー、。abc'), minLength: 1, maxLength: 30 })
  const prose = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => words.map((each) => `風${each}`).join('\n\n'))
  test('no character of prose is lost', () => {
    fc.assert(
      fc.property(prose, (written) => {
        const { title, sections } = read(written, name)
        const said = sections.flatMap(({ heading, blocks }) => [
          ...(heading ? [heading] : []),
          ...blocks.flatMap(sourcesOf),
        ])
        const all = said.map((source) => source.text).join('')
        expect(title.line).toBe(1)
        expect(all.replaceAll(/\s/g, '')).toBe(written.replaceAll(/\s/g, ''))
      }),
      { numRuns: 100 },
    )
  })
})

/** Bounds are ms of computing, far above what is measured, far below what quadratic work would take. */
describe('hostile repetition is read in time', () => {
  const times = 20_000
  const inLines = ['*a ', '=a=', '`a', '((a', '[[a][', '[http://a:', '<<a', ':a', 'image:a', '\\(a', '|a']
  const asLines = ['a::\n', '#+begin_quote\n', '.. note::\n', '>>\n', '>|a|\n', '  - a\n', '----\n']
  const inJsx = ['{', '<A ', '<A>', '<A a="', '{a}', 'a {b} c. ', 'export const a = {\n\n']
  const notations = names.filter((name) => !name.endsWith('.mdx'))
  const rows = [
    ...notations.flatMap((name) => [...inLines, ...asLines].map((mark) => ({ name, mark }))),
    ...inJsx.map((mark) => ({ name: 'kite.mdx', mark })),
    ...asLines.map((mark) => ({ name: 'kite.txt', mark })),
  ]
  test.each(rows)('$mark in $name', ({ name, mark }) => {
    const clock = startClock()
    linesOf(mark.repeat(times), name)
    expect(clock.read()).toBeLessThan(5000)
  })
})

/** The lines that an article names; none if the user is told that it can't be read. */
function linesOf(source: string, name: string): readonly number[] {
  try {
    const { title, sections, removed, profile = [] } = read(source, name)
    const told = sections.flatMap(({ heading, blocks }) => [
      ...(heading ? [heading] : []),
      ...blocks.flatMap(sourcesOf),
    ])
    return [title, ...told, ...profile, ...removed.map((one) => one.source)].map(({ line }) => line)
  } catch (error) {
    expect(error).toMatchObject({ name: 'DeckError', code: 'usage' })
    return []
  }
}
