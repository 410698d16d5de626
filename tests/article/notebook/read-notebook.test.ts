import { describe, expect, test } from 'vitest'
import { notebook } from '../../../src/article/readers/notebook-reader.js'
import { readArticle } from '../../../src/article/read-article.js'
import type { Article } from '../../../src/model/article.js'
import { describeArticle } from '../fixtures.js'
import { expectReadOrRefused } from '../change-bytes.js'

const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** A notebook as Jupyter saves it: a line in the file for each of a cell. */
function save(cells: readonly object[], metadata: object = {}): string {
  const kernel = { kernelspec: { language: 'python' }, ...metadata }
  return `${JSON.stringify({ cells, metadata: kernel, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

const lines = (text: string): string[] => text.split(/(?<=\n)/)
const said = (text: string, more: object = {}): object => ({ cell_type: 'markdown', source: lines(text), ...more })
const code = (text: string, outputs: readonly object[] = [], more: object = {}): object => ({
  cell_type: 'code',
  source: lines(text),
  outputs,
  ...more,
})
const shown = (data: object): object => ({ output_type: 'display_data', data })
const printed = (text: string, name = 'stdout'): object => ({ output_type: 'stream', name, text: lines(text) })

const read = (json: string): Article => readArticle({ bytes: new TextEncoder().encode(json), name: 'kite.ipynb' })

/** What is read of cells, without their lines. */
function tell(...cells: readonly object[]): string[] {
  const described = describeArticle(read(save([said('風が吹きます。'), ...cells])))
  return described.split('\n').slice(3)
}

describe('a notebook', () => {
  test('is read in its order, with the lines of the file', () => {
    const json = save([
      said('# 凧の話\n\n風が吹きます。\n空へ揚がります。'),
      code('height = 80\nprint(height)', [printed('80\n')]),
      said('## 糸\n\n- 細い糸\n- 太い糸'),
    ])
    const lineOf = (text: string): number => json.split('\n').findIndex((line) => line.includes(text)) + 1
    expect(describeArticle(read(json))).toBe(
      [
        `title ${lineOf('凧の話')}: 凧の話`,
        `paragraph ${lineOf('風が')}`,
        `  ${lineOf('風が')}: 風が吹きます。`,
        `  ${lineOf('空へ')}: 空へ揚がります。`,
        `code ${lineOf('height = 80')} python`,
        '  height = 80',
        '  print(height)',
        `code ${lineOf('height = 80')} text`,
        '  80',
        `h2 ${lineOf('## 糸')}: 糸`,
        `list ${lineOf('細い')}`,
        `  - ${lineOf('細い')}: 細い糸`,
        `  - ${lineOf('太い')}: 太い糸`,
      ].join('\n'),
    )
  })

  test('of one line is read too', () => {
    const json = JSON.stringify({ cells: [{ cell_type: 'markdown', source: '# 凧の話\n\n風が吹きます。' }] })
    expect(read(json)).toMatchObject({ title: { line: 1, text: '凧の話' } })
  })

  test('of version 3 is read too', () => {
    const cells = [
      { cell_type: 'heading', level: 1, source: ['凧の話'] },
      {
        cell_type: 'code',
        language: 'python',
        input: 'wind()',
        outputs: [
          { output_type: 'pyout', text: ['3'] },
          { output_type: 'pyerr', ename: 'NameError' },
          { output_type: 'stream', stream: 'stderr', text: 'warning' },
          { output_type: 'display_data', png: gif },
        ],
      },
    ]
    const json = JSON.stringify({ worksheets: [{ cells }], metadata: {}, nbformat: 3 })
    expect(describeArticle(read(json)).split('\n')).toEqual([
      'title 1: 凧の話',
      'code 1 python',
      '  wind()',
      'code 1 text',
      '  3',
      'figure 1 embedded:1 ""',
    ])
  })

  test.each([
    ['the language of its kernel', { language_info: { name: 'Julia' } }, 'julia'],
    ['the language of its kernel, named in the other place', { kernelspec: { language: 'R' } }, 'r'],
    ['Python where it says nothing', { kernelspec: {} }, 'python'],
  ])('has code in %s', (_, metadata, language) => {
    const { sections } = read(save([code('1 + 1')], metadata))
    expect(sections).toMatchObject([{ blocks: [{ kind: 'code', language }] }])
  })

  test.each([
    [
      'magics and the shell are no program',
      code('%matplotlib inline\n!pip install kite\nfly()'),
      ['code python', '  fly()'],
    ],
    ['cells of nothing else are left out', code('%matplotlib inline\n'), []],
    ['a cell in another language says so', code('%%bash\nls'), ['code bash', '  ls']],
    ['errors are left out', code('fly()', [{ output_type: 'error', ename: 'NameError' }]), ['code python', '  fly()']],
    ['warnings are left out', code('fly()', [printed('no wind', 'stderr')]), ['code python', '  fly()']],
    ['long output is left out', code('fly()', [printed('a\n'.repeat(13))]), ['code python', '  fly()']],
    ['wide output is left out', code('fly()', [printed('a'.repeat(200))]), ['code python', '  fly()']],
    [
      'an object without a text is left out',
      code('fly()', [shown({ 'text/plain': ['<Axes: xlabel="wind">'] })]),
      ['code python', '  fly()'],
    ],
    [
      'a picture goes before what is said of it',
      code('fly()', [shown({ 'text/plain': '<Figure>', 'image/png': [gif] })]),
      ['code python', '  fly()', 'figure embedded:1 ""'],
    ],
    [
      'formulas are formulas',
      code('v', [shown({ 'text/latex': String.raw`$\displaystyle v^{2}$` })]),
      ['code python', '  v', 'math', '  v^{2}'],
    ],
    [
      'a picture attached to text is shown there',
      said('![風](attachment:wind%20map.png)', { attachments: { 'wind map.png': { 'image/png': gif } } }),
      ['figure embedded:1 "風"'],
    ],
    ['raw cells are left out', { cell_type: 'raw', source: 'raw' }, []],
    ['hidden cells are left out', code('fly()', [], { metadata: { tags: ['remove-cell'] } }), []],
    ['hidden code is left out', code('#| echo: false\nfly()', [printed('3')]), ['code text', '  3']],
    [
      'hidden output is left out',
      code('fly()', [printed('3')], { metadata: { jupyter: { outputs_hidden: true } } }),
      ['code python', '  fly()'],
    ],
  ])('%s', (_, cell, expected) => {
    expect(tell(cell).map((line) => line.replace(/^(\w+) \d+/, '$1'))).toEqual(expected)
  })

  test('holds the pictures of its outputs', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const json = save([code('a', [shown({ 'image/png': [gif] }), shown({ 'image/svg+xml': [svg] })])])
    expect(notebook.read({ bytes: Buffer.from(json), name: 'kite.ipynb' }).pictures).toEqual(
      new Map([
        ['embedded:1', Buffer.from(gif, 'base64')],
        ['embedded:2', Buffer.from(svg)],
      ]),
    )
  })

  test.each([
    [
      'its metadata',
      save([said('風')], { title: '凧の話', authors: [{ name: '高橋' }, { name: '凧山' }] }),
      '高橋, 凧山',
    ],
    [
      'its first cell',
      save([{ cell_type: 'raw', source: lines('---\ntitle: 凧の話\nauthor: 高橋\n---') }, said('風')]),
      '高橋',
    ],
  ])('says by %s who wrote it', (_, json, author) => {
    expect(read(json)).toMatchObject({ title: { text: '凧の話' }, author })
  })
})

test.each([
  ['is cut off', '{"cells": [\n{"cell_type":', /its JSON is broken at line 2\.$/],
  ['holds a conflict', '{\n"cells": [\n<<<<<<< HEAD\n]}', /its JSON is broken at line 3\.$/],
  ['lacks a comma', '{\n"cells": [\n1\n2]}', /its JSON is broken at line 4\.$/],
  ['has no cells', '{"name": "kite"}', /is JSON, and no notebook/],
  ['is a list', '[]', /is JSON, and no notebook/],
  ['is empty', '', /its JSON is broken at line 1\.$/],
  ['says nothing', save([]), /has no text/],
])('a notebook that %s is refused in one sentence', (_, json, message) => {
  expect(() => read(json)).toThrow(
    expect.objectContaining({ name: 'DeckError', message: expect.stringMatching(message) }),
  )
})

test('a notebook with any bytes changed is read or refused', async () => {
  const json = Buffer.from(
    save([said('# 凧\n\n風が吹きます。'), code('fly()', [printed('3'), shown({ 'image/png': gif })])]),
  )
  await expectReadOrRefused(json, (bytes) => readArticle({ bytes, name: 'kite.ipynb' }), 500)
})
