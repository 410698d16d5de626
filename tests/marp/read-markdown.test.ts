import { Marp } from '@marp-team/marp-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/marp/read-markdown.js'

describe('a comment is a note', () => {
  test.each([
    ['a block of its own', '<!-- 一言 -->', ['一言']],
    ['within a line', '- a <!-- 一言 --> b', ['一言']],
    ['over several lines, with what looks like a break', '<!--\n一言\n\n---\n二言\n-->', ['一言\n\n---\n二言']],
    ['with a key that no program knows', '<!-- 結論: 速い -->', ['結論: 速い']],
    ['with an invisible word joiner, which is taken out', '<!-- style\u2060: x -->', ['style: x']],
  ])('%s', (_, markdown, notes) => {
    expect(readMarkdown(markdown).slides.map((slide) => slide.notes)).toEqual([notes])
  })

  test.each([
    ['not if it is a directive', '<!-- _class: invert -->'],
    ['not if it is one of several lines', '<!--\n_class: bullets\n_kamishibai: {id: a, seconds: 1, lines: 2}\n-->'],
    ['not if it is one that is YAML only to Marp', '<!-- header: a: b -->'],
    ['not if it speaks to a formatter', '<!-- prettier-ignore -->'],
    ['not if it fits a heading to the slide', '# <!-- fit --> a'],
    ['not in code', '```html\n<!-- a -->\n```\n\n`<!-- b -->`\n\n    <!-- c -->'],
    ['not if its beginning is escaped', '\\<!-- a -->'],
  ])('%s', (_, markdown) => {
    expect(readMarkdown(markdown).slides.map((slide) => slide.notes)).toEqual([[]])
  })
})

describe('a plan that makes no sense is none', () => {
  test.each([
    'a',
    '[a]',
    '{}',
    '{id: a}',
    '{id: "", seconds: 3}',
    '{id: a, seconds: soon}',
    '{id: a, seconds: -1}',
    '{id: a',
  ])('%s', (plan) => {
    const { slides } = readMarkdown(`<!--\n_class: a\n_kamishibai: ${plan}\n-->\n\n# b`)
    expect(slides).toMatchObject([{ line: 1 }])
    expect(slides[0]).not.toHaveProperty('kamishibai')
  })

  test('one without lines is one', () => {
    const { slides } = readMarkdown('<!--\n_class: a\n_kamishibai: {id: b, seconds: 1.5}\n-->')
    expect(slides[0]?.kamishibai).toEqual({ id: 'b', seconds: 1.5, lines: '' })
  })
})

const lines = [
  ...[
    '',
    '',
    'text',
    '---',
    '***',
    '- a',
    '  <!-- in an item -->',
    '# <!-- fit --> h',
    '> <!-- quoted -->',
    '<div>',
    '</div>',
  ],
  ...[
    'a <!-- 1 --> b',
    '<!-- 2 -->',
    '<!-- a --> b <!-- c -->',
    '<!-- a -- b -->',
    '<!--- a --->',
    '<!--',
    '-->',
    '\\<!-- e -->',
  ],
  ...[
    '<!-- _class: a -->',
    '<!-- theme: x: y -->',
    '<!-- header: **a**: b -->',
    '<!-- prettier-ignore -->',
    '<!-- a: b -->',
    '<!-- headingDivider: 1 -->',
    '<!-- headingDivider: [2] -->',
    '# i',
    '## j',
  ],
  ...['`<!-- c -->`', '```', '    <!-- code -->', '| a | b <!-- in a cell --> |', '|---|---|'],
]

test('notes stand on the slides on which Marp finds them', () => {
  const marp = new Marp({ script: false })
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 10 }), (chosen) => {
      const markdown = ['', ...chosen].join('\n')
      // What Marp makes of a comment that never ends is an empty note.
      const said = marp.render(markdown).comments.map((notes) => notes.filter(Boolean))
      expect(readMarkdown(markdown).slides.map(({ notes }) => notes.filter(Boolean))).toEqual(said)
    }),
    { numRuns: 500 },
  )
})
