import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import type { ArticleInput } from '../../src/article/read-article.js'
import { describeArticle } from './fixtures.js'

const read = (text: string, input: Partial<ArticleInput> = {}) =>
  readArticle({ bytes: new TextEncoder().encode(text), name: 'kite.md', ...input })

const headingsOf = (text: string, input?: Partial<ArticleInput>) =>
  read(text, input).sections.map(({ heading }) => heading?.text)

describe('the title', () => {
  test.each<{ what: string; text: string; input?: Partial<ArticleInput>; title: object; headings: unknown[] }>([
    {
      what: "is the one asked for, the article's own being no section",
      text: '# 凧\n\n風。\n\n## 糸\n\n三本。',
      input: { title: '凧と私' },
      title: { line: 1, text: '凧と私' },
      headings: [undefined, '糸'],
    },
    {
      what: "is the front matter's, and an h1 that repeats it is no section",
      text: '---\nlang: ja\ntitle: 凧 Kite\n---\n\nまえがき。\n\n# 凧　ＫＩＴＥ\n\n風。\n\n# 糸\n\n三本。',
      title: { line: 3, text: '凧 Kite' },
      headings: [undefined, '糸'],
    },
    {
      what: "is the front matter's, and an h1 that says something else stays a section",
      text: '---\ntitle: 凧\n---\n\n# 風\n\n強い。',
      title: { line: 2, text: '凧' },
      headings: ['風'],
    },
    {
      what: 'is the first h1 below a picture',
      text: '![凧](a.png)\n\n# 凧\n\n風。',
      title: { line: 3, text: '凧' },
      headings: [undefined],
    },
    { what: "is the file's name", text: '**風**。', title: { line: 1, text: 'kite' }, headings: [undefined] },
    {
      what: "is a Jekyll file's name without its date",
      text: '**風**。',
      input: { name: 'posts/2018-07-12-big.kite.md' },
      title: { line: 1, text: 'big.kite' },
      headings: [undefined],
    },
    {
      what: 'is talk for standard input',
      text: '*a*',
      input: { name: 'talk' },
      title: { line: 1, text: 'talk' },
      headings: [undefined],
    },
  ])('$what', ({ text, input, title, headings }) => {
    expect(read(text, input).title).toEqual(title)
    expect(headingsOf(text, input)).toEqual(headings)
  })
})

describe('what the article says about itself', () => {
  test('comes from the front matter', () => {
    const text = '---\nauthor: 山田\norganization: 凧の会\ndate: 2023/12/13\nminutes: 7\ntheme: plain\n---\n風です。'
    expect(read(text)).toMatchObject({
      author: '山田',
      organisation: '凧の会',
      date: '2023-12-13',
      language: 'ja',
      wishes: { minutes: '7', theme: 'plain' },
    })
  })

  test('gives way to what the user says', () => {
    const text = '---\nauthor: 山田\nlang: ja\n---\n風です。'
    expect(read(text, { author: '高田', language: 'en' })).toMatchObject({ author: '高田', language: 'en' })
  })

  test('leaves out what is not known', () => {
    expect(Object.keys(read('風です。')).toSorted()).toEqual(['language', 'removed', 'sections', 'title', 'wishes'])
  })

  test.each([
    ['風です。', 'ja'],
    ['The wind is strong.', 'en'],
    ['---\nlang: en-GB\n---\n風です。', 'en'],
  ])('%j is in the language %s', (text, language) => {
    expect(read(text).language).toBe(language)
  })
})

describe('sections to skip', () => {
  const text = '# 凧\n\n序。\n\n## 糸\n\n- 三本。\n\n### 結び目\n\n固く。\n\n## 風\n\n強い。'

  test('go with the sections below them, and are listed as removed', () => {
    expect(describeArticle(read(text, { skip: ['糸'] }))).toBe(
      [
        'title 1: 凧',
        'paragraph 3',
        '  3: 序。',
        'h2 13: 風',
        'paragraph 15',
        '  15: 強い。',
        'removed by skip: 5: 糸',
        'removed by skip: 7: 三本。',
        'removed by skip: 9: 結び目',
        'removed by skip: 11: 固く。',
      ].join('\n'),
    )
  })

  test('are found whatever the width and case of their headings', () => {
    expect(headingsOf('## ＴＯＤＯ リスト\n\nA.\n\n## B\n\nC.', { skip: ['todoリスト'] })).toEqual(['B'])
  })

  test('must be in the article', () => {
    expect(() => read(text, { skip: ['風', '雨'] })).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: 'There is no heading "雨" to skip in kite.md.',
        hint: 'Its headings are: 糸 / 結び目 / 風.',
      }),
    )
    expect(() => read('風です。', { skip: ['雨'] })).toThrow(expect.objectContaining({ hint: 'It has no headings.' }))
  })

  test('must leave something', () => {
    expect(() => read('## 糸\n\n三本。', { skip: ['糸'] })).toThrow(
      expect.objectContaining({ code: 'usage', message: 'Nothing is left of kite.md without the skipped sections.' }),
    )
  })
})

describe('an article without text', () => {
  test.each(['', ' \n\n', '\ufeff', '---\ntitle: 凧\n---\n', '<!-- 凧 -->', '***', '[a]: b', '#', '```\n```'])(
    '%j is an error',
    (text) => {
      expect(() => read(text)).toThrow(expect.objectContaining({ code: 'usage', message: 'kite.md has no text.' }))
    },
  )
})
