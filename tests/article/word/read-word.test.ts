import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import { readManuscript } from '../../../src/article/read-manuscript.js'
import { unpackArticle } from '../../../src/article/unpack-article.js'
import type { Article } from '../../../src/model/article.js'
import { DeckError } from '../../../src/model/problem.js'
import { describeArticle } from '../fixtures.js'
import { drawing, item, paragraph, relation, run, style, table, wordFile } from './word-file.js'
import type { WordContent } from './word-file.js'
import { expectReadOrRefused } from '../change-bytes.js'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

async function read(content: WordContent | Uint8Array, name = 'kite.docx'): Promise<Article> {
  const bytes = content instanceof Uint8Array ? content : wordFile(content)
  return readArticle(await unpackArticle({ bytes, name }))
}

async function describeBody(body: string, content: Omit<WordContent, 'body'> = {}): Promise<string> {
  return describeArticle(await read({ ...content, body }))
}

describe('a Word document', () => {
  test('is read with its headings, lists, tables, quotations and code, its paragraphs counted', async () => {
    const body = [
      paragraph('凧の話', 'a3'),
      paragraph('はじめに	2', '11'),
      paragraph('はじめに', '1'),
      paragraph('風が吹きます。空へ揚がります。'),
      paragraph(''),
      item('竹を割ります。', 1),
      item('細く割ります。', 1, 1),
      item('紙を貼ります。', 2),
      table(['重さ', '風'], ['80グラム', '3メートル']),
      paragraph('風は友だちです。', 'a6'),
      paragraph('let kite = 1', 'a5'),
      paragraph('fly(kite)', 'a5'),
    ]
    expect(await describeBody(body.join(''))).toBe(
      [
        'title 1: 凧の話',
        'h1 2: はじめに',
        'paragraph 3',
        '  3: 風が吹きます。',
        '  3: 空へ揚がります。',
        'list 5',
        '  - 5: 竹を割ります。',
        '    - 6: 細く割ります。',
        'list 7 ordered',
        '  - 7: 紙を貼ります。',
        'table 8',
        '  重さ | 風',
        '  80グラム | 3メートル',
        'quote 12',
        '  12: 風は友だちです。',
        'code 13 ',
        '  let kite = 1',
        '  fly(kite)',
      ]
        .join('\n')
        .replace('code 13 ', 'code 13'),
    )
  })

  test.each([
    ['a Japanese name', style('h', '見出し 2')],
    ['a level in the outline', style('h', '章', '<w:outlineLvl w:val="1"/>')],
    ['the style that it is made from', style('h', "Kite's", '<w:basedOn w:val="2"/>')],
  ])('has headings by %s of their style', async (_, styles) => {
    const body = [paragraph('凧の話', '1'), paragraph('糸', 'h'), paragraph('糸を張ります。')].join('')
    expect((await read({ body, styles })).sections).toMatchObject([{ depth: 2, heading: { text: '糸' } }])
  })

  test.each([
    {
      what: 'ruby',
      runs: `<w:r><w:ruby><w:rubyPr/><w:rt>${run('たこ')}</w:rt><w:rubyBase>${run('凧')}</w:rubyBase></w:ruby></w:r>${run('が揚がります。')}`,
      text: '凧が揚がります。',
    },
    { what: 'emphasis', runs: run('風', '<w:b/>') + run('が吹きます。', '<w:i/>'), text: '風が吹きます。' },
    { what: 'what is struck out', runs: run('雨', '<w:strike/>') + run('風が吹きます。'), text: '風が吹きます。' },
    {
      what: 'changes that are tracked',
      runs: `<w:del>${run('雨').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('風が吹きます。')}</w:ins>`,
      text: '風が吹きます。',
    },
    {
      what: 'raised digits',
      runs: run('粒は10') + run('11', '<w:vertAlign w:val="superscript"/>') + run('個です。'),
      text: '粒は10¹¹個です。',
    },
    {
      what: 'a formula',
      runs: `${run('高さは')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run('です。')}`,
      text: String.raw`高さは$\frac{a}{2}$です。`,
    },
    {
      what: 'a link',
      runs: `<w:hyperlink r:id="site">${run('凧の会')}</w:hyperlink>${run('に入りました。')}`,
      text: '凧の会に入りました。',
    },
  ])('says $what as people read it', async ({ runs, text }) => {
    const relations = relation('site', 'hyperlink', 'https://example.com/', 'External')
    const { sections } = await read({ body: paragraph(runs), relations })
    expect(sections).toMatchObject([{ blocks: [{ sentences: [{ line: 1, text }] }] }])
  })

  test('has formulas that stand by themselves', async () => {
    const tex =
      '<m:oMath><m:sSup><m:e><m:r><m:t>v</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>'
    const body = paragraph('式です。') + paragraph(`<m:oMathPara>${tex}</m:oMathPara>`)
    expect(await describeBody(body)).toContain('math 2\n  {v}^{2}')
  })

  test('does not tell its footnotes', async () => {
    const body = paragraph(`${run('風が吹きます。')}<w:r><w:footnoteReference w:id="1"/></w:r>`)
    expect(await describeBody(body, { notes: [paragraph('気象台の話です。')] })).toBe(
      'title 1: kite\nparagraph 1\n  1: 風が吹きます。\nremoved by footnote: 2: 気象台の話です。',
    )
  })

  test.each([
    [
      'what it says of itself',
      '<dc:title>凧の話</dc:title><dc:creator>高橋花子;凧山翔</dc:creator><dcterms:created>2024-05-06T01:02:03Z</dcterms:created>',
      { title: { text: '凧の話' }, author: '高橋花子, 凧山翔', date: '2024-05-06' },
    ],
    [
      'nothing that software filled in',
      '<dc:title>文書 1</dc:title><dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>',
      { title: { text: 'kite' }, author: undefined, date: undefined },
    ],
  ])('tells %s', async (_, properties, expected) => {
    const article = await read({ body: paragraph('風が吹きます。'), properties })
    expect({ author: undefined, date: undefined, ...article }).toMatchObject(expected)
  })

  test('brings its pictures along, with what it says of them', async () => {
    const body = [
      paragraph(drawing('sea.gif', '海。自動的に生成された説明')),
      paragraph('港の朝', 'a4'),
      paragraph(drawing('sea.gif', 'image1.png')),
    ].join('')
    const file = await unpackArticle({ bytes: wordFile({ body, pictures: { 'sea.gif': gif } }), name: 'sea.docx' })
    expect(describeArticle(readArticle(file))).toBe(
      'title 1: sea\nfigure 1 embedded:1 "海。" (港の朝)\nfigure 3 embedded:2 ""',
    )
    expect(
      [...(readManuscript(file).pictures ?? [])].map(([key, bytes]) => [key, Buffer.from(bytes as Uint8Array)]),
    ).toEqual([
      ['embedded:1', gif],
      ['embedded:2', gif],
    ])
  })

  test('says of pictures and tables only what is theirs', async () => {
    const body = [table(['札']), paragraph('自動的に生成された説明です。'), table(['名', '数'], ['凧', '2'])].join('')
    const lines = (await describeBody(body)).split('\n').filter((line) => line.startsWith('  '))
    expect(lines).toContain('  2: 自動的に生成された説明です。')
    expect(lines.slice(-2)).toEqual(['  名 | 数', '  凧 | 2'])
  })

  test('never leads to pictures elsewhere', async () => {
    const relations = relation('outside', 'image', 'file:///etc/hostname', 'External')
    const body = paragraph('港です。') + paragraph(drawing('outside', '港', 'link'))
    const file = await unpackArticle({ bytes: wordFile({ body, relations }), name: 'sea.docx' })
    expect([...(readManuscript(file).pictures ?? [])]).toMatchObject([['embedded:1', { rule: 'image-refused' }]])
  })

  test('has no entities of its own', async () => {
    const entity = strToU8('<!DOCTYPE w:styles [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:styles>&a;</w:styles>')
    const bytes = wordFile({ body: paragraph('風が吹きます。'), parts: { 'docProps/core.xml': entity } })
    expect(describeArticle(await read(bytes))).toBe('title 1: kite\nparagraph 1\n  1: 風が吹きます。')
  })

  test('may hold macros, which nobody runs', async () => {
    const parts = { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }
    expect(await read(wordFile({ body: paragraph('風が吹きます。'), parts }), 'kite.docm')).toMatchObject({
      title: { text: 'kite' },
    })
  })
})

const whole = wordFile({ body: paragraph('風が吹きます。') })
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500)])

describe('a file that is no such document', () => {
  test.each([
    ['cut off', whole.subarray(0, whole.length / 2), /its archive is damaged or cut off/],
    ['without a text', zipSync({ 'word/styles.xml': strToU8('<w:styles/>') }), /its archive is damaged or cut off/],
    ['whose text is broken', wordFile({ body: '<w:p><w:r' }), /its archive is damaged or cut off|has no text/],
    [
      'of another program',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      /is an archive, and no Word document/,
    ],
    ['empty', new Uint8Array(), /its archive is damaged or cut off/],
    ['with nothing in it', wordFile({ body: '' }), /has no text/],
    ['in the old format', compound, /a format of Word from before 2007/],
    [
      'with a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      /is protected by a password/,
    ],
    [
      'with too much in it',
      zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }),
      /more than an article can be/,
    ],
    [
      'with too many parts',
      zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array()]))),
      /more than an article can be/,
    ],
  ])('%s is refused in one sentence', async (_, bytes, message) => {
    const refusal: unknown = await read(bytes).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DeckError)
    expect(refusal).toMatchObject({ code: 'usage', message: expect.stringMatching(message), hint: expect.any(String) })
  })

  test('of the old format is known by how it begins, whatever its name', async () => {
    await expect(read(compound, 'kite.doc')).rejects.toThrow(/before 2007/)
  })

  test('a part that is larger than it says is cut off', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) })
    const said = Buffer.from(bytes)
    // The size unpacked, in the list at the end.
    said.writeUInt32LE(10, said.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24)
    await expect(read(said)).rejects.toThrow(DeckError)
  })
})

test('elements that never end take no more time than others', { timeout: 20_000 }, async () => {
  const body = `${paragraph('風が吹きます。')}${['w:rt', 'm:oMath', 'm:oMathPara', 'w:rubyPr'].map((name) => `<${name}>`.repeat(50_000)).join('')}`
  await expect(read({ body })).rejects.toThrow(DeckError)
})

test('a document with any bytes changed is read or refused', { timeout: 60_000 }, async () => {
  const document = wordFile({
    body: paragraph('凧の話', '1') + paragraph(drawing('sea.gif')),
    pictures: { 'sea.gif': gif },
  })
  await expectReadOrRefused(document, read, 200)
})

test('readArticle alone says what to do with a Word document', () => {
  expect(() => readArticle({ bytes: whole, name: 'kite.docx' })).toThrow(/is not read at once/)
})
