import { Marp } from '@marp-team/marp-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSlides } from '../../src/marp/split-slides.js'

const marp = new Marp({ script: false })

/** The line, counted from 0, that Marp begins each slide with. */
function marpStarts(markdown: string): readonly number[] {
  const tokens = marp.markdown.parse(markdown, {}) as readonly { type: string; map: [number, number] | null }[]
  return tokens
    .filter(({ type }) => type === 'marpit_slide_open')
    .map(({ map }, slide) => (slide === 0 ? 0 : (map?.[0] ?? -1)))
}

/** The same as our reader sees it: Marp counts the line that parts two slides to the second. */
function ourStarts(markdown: string, headingDivider?: unknown): readonly number[] {
  const lines = markdown.split('\n')
  return splitSlides(markdown, 0, headingDivider).map(({ line }, slide) =>
    slide > 0 && /^ {0,3}[-*_]([-*_ \t])*$/.test(lines[line - 1] ?? '') ? line - 1 : line,
  )
}

describe('slides are parted by thematic breaks', () => {
  test.each([
    ['a\n\n---\n\nb', ['a\n', '\nb']],
    ['a\n***\nb', ['a', 'b']],
    ['a\n\n- - -\n___\nb', ['a\n', '', 'b']],
    ['---', ['', '']],
    ['a', ['a']],
    ['', ['']],
  ])('%j', (markdown, slides) => {
    expect(splitSlides(markdown, 1, undefined).map((slide) => slide.markdown)).toEqual(slides)
  })

  test('and know the line that they begin with', () => {
    expect(splitSlides('a\n\n---\n\nb\n\n---\nc', 5, undefined).map(({ line }) => line)).toEqual([5, 8, 12])
  })
})

test('links are those of their slide, each with its line', () => {
  const markdown = 'a [b](c.md)\n[d](#2)\n\n---\n\n- e\n- [f][1]\n\n`[g](h)` ![i](j.png)\n\n[1]: k.pdf'
  expect(splitSlides(markdown, 5, undefined).map(({ links }) => links)).toEqual([
    [
      { href: 'c.md', line: 5 },
      { href: '#2', line: 6 },
    ],
    [{ href: 'k.pdf', line: 11 }],
  ])
})

describe('what only looks like one parts nothing', () => {
  test.each([
    ['the line under a heading', '題\n---\n本文'],
    ['fenced code', '```yaml\n---\n```'],
    ['tilde fences with backticks inside', '~~~\n```\n---\n~~~'],
    ['a comment', '<!--\n---\n-->'],
    ['an HTML block', '<div>\n---\n</div>'],
    ['preformatted text', '<pre>\n\n---\n\n</pre>'],
    ['indented code', 'a\n\n    ---'],
    ['a list item', '- a\n\n  ---\n  b'],
    ['a quotation', '> ---'],
    ['the second line of a table', '| a |\n|---|\n| b |'],
  ])('%s', (_, markdown) => {
    expect(splitSlides(markdown, 1, undefined)).toHaveLength(1)
    expect(marpStarts(`\n${markdown}`)).toHaveLength(1)
  })
})

describe('what looks like something else parts slides', () => {
  test.each([
    ['below a list', '- a\n---'],
    ['below a line that goes on from a list', '- a\nb\n---'],
    ['below a quotation', '> a\n---'],
    ['below a table', '| a |\n|---|\n| b |\n---'],
    ['below a heading', '## a\n---'],
    ['below a definition', '[a]: b\n---'],
  ])('%s', (_, markdown) => {
    expect(splitSlides(markdown, 1, undefined)).toHaveLength(2)
    expect(marpStarts(`\n${markdown}`)).toHaveLength(2)
  })
})

const flatLines = [
  '---',
  '***',
  '___',
  '- - -',
  '--',
  '===',
  '    ---',
  '  ---',
  '   ---',
  '--- a',
  '',
  '',
  'a',
  '日本語',
  '# h',
  '## h',
  '###### h',
  '#a',
  '    code',
  '	code',
  '```',
  '```js',
  '~~~',
  '````',
  '<!--',
  '-->',
  '<!-- a -->',
  '<!-- a',
  'a --> b',
  '<div>',
  '</div>',
  '<b>',
  '<b>a',
  '<style>p {}</style>',
  '<pre>',
  '</pre>',
  '<br>',
  '| a |',
  '| a | b |',
  '|---|',
  '|---|---|',
  'a | b',
  '--- | ---',
]
const nestedLines = [
  '- a',
  '* a',
  '1. a',
  '2. a',
  '- - a',
  '  - a',
  '-',
  '  b',
  '- # h',
  '10. a',
  '   b',
  '- ---',
  '- ```',
  '  ```',
  '> a',
  '>',
  '> - a',
  '> # h',
  '> ---',
  '> ```',
  '[a]: b',
]

const markdownOf = (lines: readonly string[]) =>
  fc.array(fc.constantFrom(...lines), { maxLength: 12 }).map((chosen) => ['', ...chosen].join('\n'))

test('our slides begin where those of Marp do', () => {
  fc.assert(
    fc.property(markdownOf([...flatLines, ...nestedLines]), (markdown) => {
      expect(ourStarts(markdown)).toEqual(marpStarts(markdown))
    }),
    { numRuns: 3000 },
  )
})

test.each([{ depths: 1 }, { depths: 2 }, { depths: 3 }, { depths: [2] }, { depths: [1, 3] }])(
  'also with headingDivider $depths',
  ({ depths }) => {
    const divider = `<!-- headingDivider: ${JSON.stringify(depths)} -->`
    fc.assert(
      fc.property(markdownOf(flatLines), (markdown) => {
        expect(splitSlides(markdown, 0, depths)).toHaveLength(marpStarts(`${divider}${markdown}`).length)
      }),
      { numRuns: 1000 },
    )
  },
)
