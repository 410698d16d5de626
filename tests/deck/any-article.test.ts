import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startClock } from '../computing-time.js'
import { readArticle } from '../../src/article/read-article.js'
import { planDeck } from '../../src/deck/plan-deck.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Article, Block, ListItem, Source } from '../../src/model/article.js'
import type { Deck, Slide } from '../../src/model/deck.js'
import { planOutline } from '../../src/outline/plan-outline.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const { metrics } = readTheme('kamishibai', '16:9', nodeFiles)

function plan(markdown: string, seconds: number): { readonly article: Article; readonly deck: Deck } {
  const article = readArticle({ bytes: Buffer.from(markdown), name: 'a.md' })
  const language = languageOf(article.language)
  return { article, deck: planDeck(article, planOutline(article, language, { seconds }), language, metrics) }
}

function itemSentences({ sentences, items }: ListItem): readonly Source[] {
  return [...sentences, ...items.flatMap(itemSentences)]
}

function sentencesOf(block: Block): readonly Source[] {
  if (block.kind === 'list') return block.items.flatMap(itemSentences)
  return 'sentences' in block ? block.sentences : []
}

function spokenSources({ notes }: Slide): readonly Source[] {
  return notes.flatMap(({ sources }) => sources)
}

/** What a slide says, but for what a closing slide says once more. */
function newSources(slide: Slide, { slides }: Deck): readonly Source[] {
  const before = new Set(slides.filter((other) => other !== slide).flatMap(spokenSources))
  return spokenSources(slide).filter((source) => slide.kind !== 'closing' || !before.has(source))
}

/** The sentences that are not either said once or unsaid, and those that slides show without saying them. */
function findLost(article: Article, deck: Deck): readonly Source[] {
  const said = deck.slides.flatMap((slide) => newSources(slide, deck))
  const told = [...said, ...deck.unsaid]
  const sentences = [
    ...article.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)),
    ...(article.profile ?? []),
  ]
  const lost = sentences.filter((own) => !told.includes(own))
  const twice = told.filter((source, place) => told.indexOf(source) !== place)
  const silent = deck.slides.flatMap((slide) => {
    const shown =
      slide.kind === 'bullets'
        ? slide.items.flatMap((item) => item.items ?? [item])
        : slide.kind === 'profile'
          ? slide.items
          : slide.kind === 'statement'
            ? [slide.line]
            : []
    const spoken = new Set(slide.notes.flatMap(({ sources }) => sources))
    return shown.flatMap(({ sources }) => sources.filter((source) => !spoken.has(source)))
  })
  return [...lost, ...twice, ...silent]
}

const pieces: readonly string[] = [
  '財布を家に忘れた。',
  'これは困った。',
  'しかし、バスには乗れた。',
  'なぜか？',
  '手順は次の通りです。',
  '本記事では旅を書きます。',
  '費用は130億円で、期間は3週間だった。',
  '結局、次回は必ず確認する。',
  'ふふっ。',
  '(^o^)',
  '🎉🎉',
  'The build broke at 12:30.',
  'However, nobody noticed.',
  'IT WAS ALL IN CAPITALS.',
  `${'長い文を続けて'.repeat(40)}書いた。`,
]

const anyMarkdown = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((run) => run.join('')),
      },
      fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
        .map((run) => run.map((item) => `- ${item}`).join('\n')),
      fc.constantFrom(
        '## 見出し',
        '### 小見出し',
        '## まとめ',
        '> 引用の文。',
        '```js\nconst a = 1\n```',
        '$$x^2$$',
        '|a|b|\n|-|-|\n|1|2|',
      ),
    ),
    { maxLength: 30 },
  )
  .map((blocks) => blocks.join('\n\n'))

/** Where authors say who they are, if they do: at the beginning, or in a section of its own. */
const anyIntroduction = fc
  .tuple(
    fc.constantFrom('', '', '## 自己紹介\n\n', '## About me\n\n'),
    fc.subarray([
      'こんにちは、凧株式会社でエンジニアをしている山田花子です。',
      "Hi, I'm Jane Doe, a software engineer at Kite Works.",
      '普段は凧株式会社でSREをしています。',
      '趣味は凧揚げです。',
      `これまでに${'海と山と川と空と風と雨と'.repeat(9)}凧を調べました。`,
      '連絡先は hanako@kite.example です。',
      'よろしくお願いします。',
    ]),
  )
  .map(([heading, sentences]) => (sentences.length === 0 ? '' : `${heading}${sentences.join('')}\n\n## 本題\n\n`))

test('nothing of an article is lost or said twice, however long the talk', () => {
  fc.assert(
    fc.property(anyIntroduction, anyMarkdown, fc.integer({ min: 30, max: 3600 }), (introduction, markdown, seconds) => {
      const { article, deck } = plan(`# 題\n\n${introduction}${markdown}\n`, seconds)
      expect(findLost(article, deck)).toEqual([])
      expect(deck.slides.reduce((sum, slide) => sum + slide.seconds, 0)).toBeLessThanOrEqual(seconds)
    }),
    { numRuns: 150 },
  )
})

describe('a talk can be planned on', () => {
  test.each<[string, string]>([
    ['a text without a mark', `# 題\n\n${'財布を忘れて困ったがバスには乗れた'.repeat(200)}`],
    ['one sentence of 5,000 characters', `${'あいうえお'.repeat(1000)}。`],
    ['headings only', '# 一\n\n## 二\n\n### 三\n'],
    ['code only', '```js\nconst a = 1\n```\n'],
    ['a list only', '- 海\n- 山\n- 川\n'],
    ['emoji and faces', '# 🎉\n\n😀😀！ (^o^)／ ヽ(´▽｀)ノ\n\n🎊。'],
    ['capitals only', '# ALL CAPS\n\nTHE BUILD BROKE. WE FIXED IT IN 5 MINUTES.\n'],
    ['mixed languages', 'This is it. これは日本語です。Это по-русски. 한국어입니다.\n'.repeat(5)],
    ['nothing but sentences that lean on each other', `# 題\n\n${'これは前の文の続きの話です。'.repeat(60)}`],
  ])('%s', (_, markdown) => {
    for (const seconds of [30, 300, 3600]) {
      const { article, deck } = plan(markdown, seconds)
      expect(findLost(article, deck)).toEqual([])
    }
  })

  test('120,000 characters, in a time that grows no faster than the text', () => {
    const text = pieces.join('')
    const markdown = (characters: number): string => {
      const paragraphs = Array.from(
        { length: Math.ceil(characters / text.length) },
        (_, place) => `${place}回目。${text}`,
      )
      return `# 題\n\n${paragraphs.join('\n\n')}`
    }
    const milliseconds = (characters: number): number => {
      const clock = startClock()
      plan(markdown(characters), 300)
      return clock.read()
    }
    milliseconds(30_000)
    expect(milliseconds(120_000)).toBeLessThan(12 * Math.max(20, milliseconds(30_000)))
  })
})
