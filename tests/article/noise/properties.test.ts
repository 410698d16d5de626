import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../../src/article/block-sources.js'
import { readMarkdown } from '../../../src/article/markdown.js'
import { parseMarkdown } from '../../../src/article/markdown-tree.js'
import { removeNoise } from '../../../src/article/noise/remove-noise.js'
import { languages } from '../../../src/lang/registry.js'
import type { ArticleSection, Source } from '../../../src/model/article.js'
import { readNoiseCases } from './read-noise-cases.js'

const introductions = {
  ja: ['こんにちは、凧商店の高橋です。', '山田です。', '趣味は凧揚げです。', '普段は凧商店で編集者をしています。'],
  en: ["Hi, I'm Jane.", "I'm an engineer at Kite Club.", 'My name is Jane Doe.'],
}
const headings = [
  '参考',
  '目次',
  '自己紹介',
  '採用情報',
  '更新履歴',
  'See also',
  'Contents',
  'About me',
  '糸',
  'String',
]

/** Articles of noise, introductions and story in any order. */
function anyArticle(code: keyof typeof languages): fc.Arbitrary<string> {
  const text = fc.constantFrom(...readNoiseCases(code).map((row) => row.text), ...introductions[code])
  const paragraph = fc.array(text, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(code === 'ja' ? '' : ' '))
  const list = fc.array(fc.constantFrom('- [糸](#a)', '- 糸', '- 名前: 山田', '  - 竹'), { minLength: 1, maxLength: 3 })
  const block = fc.oneof(
    { weight: 5, arbitrary: paragraph },
    fc.constantFrom(...headings).map((heading) => `## ${heading}`),
    fc.constantFrom(...headings).map((heading) => `### ${heading}`),
    list.map((items) => items.join('\n')),
    paragraph.map((quoted) => `> ${quoted}`),
    fc.constantFrom('![風](https://img.shields.io/a)', '![風](a.png)', '```\n風\n```', '|風|\n|-|\n|北|'),
  )
  return fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'))
}

/** Those keys that are found each behind the one before: the same sentence may stand twice in a line. */
function foundInOrder(keys: readonly string[], all: readonly string[]): readonly string[] {
  let from = 0
  return keys.filter((key) => {
    const at = all.indexOf(key, from)
    if (at !== -1) from = at + 1
    return at !== -1
  })
}

describe.each(Object.values(languages))('of any article in $code', (language) => {
  test('each sentence is told, kept for the profile or removed, exactly once, as it was', () => {
    fc.assert(
      fc.property(anyArticle(language.code as keyof typeof languages), (text) => {
        const read = readMarkdown(parseMarkdown(text), text, language)
        const title = { line: 0, text: '' }
        const { sections, profile, removed } = removeNoise(read, title, language)
        const after = [...sourcesIn(sections), ...profile, ...removed.map(({ source }) => source)]
        expect(listed(after)).toEqual(
          listed([...sourcesIn(read.sections), ...read.removed.map(({ source }) => source)]),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('what is left keeps its order', () => {
    fc.assert(
      fc.property(anyArticle(language.code as keyof typeof languages), (text) => {
        const read = readMarkdown(parseMarkdown(text), text, language)
        const { sections } = removeNoise(read, { line: 0, text: '' }, language)
        const kept = sourcesIn(sections).map(keyOf)
        expect(foundInOrder(kept, sourcesIn(read.sections).map(keyOf))).toEqual(kept)
      }),
    )
  })
})

/** Without the parsing before. The bound is ms of computing, far above what linear work takes and far below quadratic work. */
test.each([
  'via [a](b) ',
  'あ',
  '凧',
  'サポート',
  '、フォロー',
  'この記事が',
  '弊社',
  '2023-12-09 ',
  '明日は',
  '(',
  'a ',
  'share ',
  'if you like ',
  "I'm Jane ",
  '#a ',
  '[a](b) ',
  '\n\n## 凧\n\n- 凧\n- 糸\n\n',
  '\n\n## 参考\n\n- [凧](a)\n\n',
  '\n\nHi!\n\n',
])(
  'noise is looked for in linear time in 50,000 characters of %j',
  (piece) => {
    const text = `# 凧\n\n${piece.repeat(50_000 / piece.length)}\n\n凧です。`
    const read = readMarkdown(parseMarkdown(text), text, languages.ja)
    const start = process.cpuUsage()
    removeNoise(read, { line: 1, text: '凧' }, languages.ja)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(1000)
  },
  120_000,
)

function sourcesIn(sections: readonly ArticleSection[]): readonly Source[] {
  return sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.flatMap(sourcesOf)])
}

function keyOf({ line, text }: Source): string {
  return `${line} ${text}`
}

function listed(sources: readonly Source[]): readonly string[] {
  return sources.map(keyOf).toSorted()
}
