import { describe, expect, test } from 'vitest'
import { readCalendarDate } from '../../src/article/calendar-date.js'
import { splitFrontMatter } from '../../src/article/front-matter.js'
import { readMetadata } from '../../src/article/front-matter-fields.js'

const metadataOf = (lines: readonly string[], fileName = 'kite.md') =>
  readMetadata(splitFrontMatter(lines.join('\n'), fileName).fields, fileName)

describe('front matter tells about the article', () => {
  test.each([
    {
      what: 'Gatsby',
      lines: ['---', 'path: /kite', 'created: "2022-02-05"', 'title: 凧（揚げ方）', 'tags: ["a"]', '---'],
      metadata: { title: '凧（揚げ方）', date: '2022-02-05' },
    },
    {
      what: 'Zenn',
      lines: [
        '---',
        'title: "凧"',
        'emoji: "🪁"',
        'topics: [kite]',
        'published: true',
        'published_at: 2023-12-13 09:00',
        '---',
      ],
      metadata: { title: '凧', date: '2023-12-13' },
    },
    {
      what: 'Qiita',
      lines: ['---', 'title: 凧', 'organization_url_name: null', "updated_at: '2023-12-13T00:10:00+09:00'", '---'],
      metadata: { title: '凧' },
    },
    {
      what: 'Hatena',
      lines: [
        '---',
        'Title: 凧',
        'Category:',
        '- 風',
        'Date: 2023-12-13T23:30:00+09:00',
        'URL: https://example.com',
        '---',
      ],
      metadata: { title: '凧', date: '2023-12-13' },
    },
    {
      what: 'TOML',
      lines: [
        '+++',
        'title = "Kites"',
        'date = 2023-12-13T23:30:00-08:00',
        'authors = ["Ann", "Bob"]',
        'minutes = 5',
        '+++',
      ],
      metadata: { title: 'Kites', date: '2023-12-13', author: 'Ann, Bob', minutes: '5' },
    },
    {
      what: 'our own wishes',
      lines: ['---', 'minutes: 1m30s', 'theme: kamishibai', 'lang: ja', 'company: 凧株式会社', '...'],
      metadata: { minutes: '1m30s', theme: 'kamishibai', language: 'ja', organisation: '凧株式会社' },
    },
    {
      what: 'an author with a name',
      lines: ['---', 'author:', '  name: 山田', '  url: https://example.com', '---'],
      metadata: { author: '山田' },
    },
    {
      what: 'several authors with names',
      lines: ['---', 'authors:', '  - name: 山田', '  - 高田', '---'],
      metadata: { author: '山田, 高田' },
    },
    {
      what: 'scalars as written',
      lines: ['---', 'title: 1.10', 'author: no', '---'],
      metadata: { title: '1.10', author: 'no' },
    },
    { what: 'empty values', lines: ['---', 'title:', 'author: ~', 'date: null', 'theme: ""', '---'], metadata: {} },
    { what: 'a key given twice', lines: ['---', 'title: a', 'tags: x', 'tags: y', '---'], metadata: { title: 'a' } },
    { what: 'nothing', lines: ['---', '---'], metadata: {} },
    { what: 'a list', lines: ['---', '# only', '- a', '---'], metadata: {} },
  ])('$what', ({ lines, metadata }) => {
    expect(metadataOf(lines)).toEqual(metadata)
  })

  test("a Jekyll file's name gives the date, unless the front matter does", () => {
    expect(metadataOf(['Text'], '2018-07-12-foo.md')).toEqual({ date: '2018-07-12' })
    expect(metadataOf(['---', 'date: 2019-01-02', '---'], '2018-07-12-foo.md')).toEqual({ date: '2019-01-02' })
  })
})

describe('the body keeps its line numbers', () => {
  test.each([
    { what: 'YAML', text: '---\ntitle: a\n---\n\n本文', body: '\n\n\n\n本文', titleLine: 2 },
    { what: 'TOML', text: '+++\nx = 1\n"title" = "a"\n+++\n本文', body: '\n\n\n\n本文', titleLine: 3 },
    { what: 'no front matter', text: '本文\n---\n本文', body: '本文\n---\n本文', titleLine: 1 },
    { what: 'two rules', text: '---\n\n本文です。\n\n---\n', body: '---\n\n本文です。\n\n---\n', titleLine: 1 },
    { what: 'a rule alone', text: '---\n本文', body: '---\n本文', titleLine: 1 },
    { what: 'a rule in the value', text: '---\ntitle: a --- b\n---\n', body: '\n\n\n', titleLine: 2 },
  ])('$what', ({ text, body, titleLine }) => {
    expect(splitFrontMatter(text, 'kite.md')).toMatchObject({ body, titleLine })
  })
})

describe('broken front matter is an error with its line', () => {
  test.each([
    {
      what: 'a colon in a value',
      text: '---\na: 1\ntitle: a: b\n---\n',
      message: /^kite\.md, line 3: .* not valid YAML: /,
    },
    {
      what: 'an open quotation mark',
      text: '---\ntitle: "a\n---\n',
      message: /^kite\.md, line \d: .* not valid YAML: /,
    },
    {
      what: 'a value that refers to nothing',
      text: '---\ntitle: *a\n---\n',
      message: /^kite\.md, line \d: .* not valid YAML: /,
    },
    {
      what: 'TOML without a value',
      text: '+++\na = 1\ntitle =\n+++\n',
      message: /^kite\.md, line 3: .* not valid TOML: /,
    },
    {
      what: 'YAML without an end',
      text: '---\ntitle: a\n\n本文\n',
      message: /^kite\.md, line 1: the YAML front matter .* no end\.$/,
    },
    {
      what: 'TOML without an end',
      text: '+++\ntitle = "a"\n',
      message: /^kite\.md, line 1: the TOML front matter .* no end\.$/,
    },
  ])('$what', ({ text, message }) => {
    expect(() => splitFrontMatter(text, 'kite.md')).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringMatching(message), hint: expect.any(String) }),
    )
  })
})

describe('a date is the calendar day that was written', () => {
  test.each([
    ['2023-12-13', '2023-12-13'],
    ['2023-12-13T23:59:59-11:00', '2023-12-13'],
    ['2023-12-13T00:00:00.000Z', '2023-12-13'],
    ['2023/12/13', '2023-12-13'],
    ['2023.1.2', '2023-01-02'],
    ['2023年12月13日', '2023-12-13'],
    ['２０２３年１月２日（月）', '2023-01-02'],
    ['December 13, 2023', '2023-12-13'],
    ['Dec 3 2023', '2023-12-03'],
    ['Wed, 13 Dec 2023 09:00:00 +0900', '2023-12-13'],
    ['2023-02-30', undefined],
    ['2023-13-01', undefined],
    ['13 Foo 2023', undefined],
    ['true', undefined],
    ['2023-12', undefined],
  ])('%s', (written, date) => {
    expect(readCalendarDate(written)).toBe(date)
  })
})
