import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { planDeck } from '../../src/deck/plan-deck.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Deck, Slide, SlideKind } from '../../src/model/deck.js'
import type { Outline } from '../../src/model/outline.js'
import { planOutline } from '../../src/outline/plan-outline.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const { metrics } = readTheme('kamishibai', '16:9', nodeFiles)

function plan(
  markdown: string,
  minutes: number,
  rate?: number,
  change: (outline: Outline) => Outline = (outline) => outline,
): Deck {
  const article = readArticle({ bytes: Buffer.from(markdown), name: 'a.md' })
  const language = languageOf(article.language)
  const options = rate === undefined ? {} : { rate }
  const outline = planOutline(article, language, { seconds: minutes * 60, ...options })
  return planDeck(article, change(outline), language, metrics, options)
}

function find<K extends SlideKind>({ slides }: Deck, kind: K): Extract<Slide, { readonly kind: K }> | undefined {
  return slides.find((slide): slide is Extract<Slide, { readonly kind: K }> => slide.kind === kind)
}

const textsOf = (lines: readonly { readonly text: string }[] | undefined): readonly string[] | undefined =>
  lines?.map(({ text }) => text)

/** A section of 40 seconds. */
const section = (heading: string, of = heading): string =>
  `## ${heading}\n\n${['朝', '昼', '夜', '冬', '夏'].map((time) => `${of}を${time}に動かすと、40回のうち3回は途中で止まっていました。`).join('\n\n')}\n\n`

const body = section('倉庫の地図') + section('在庫の数') + section('夜の処理')
const talk = (introduction: string, rest = body): string => `# 止めない仕組み\n\n${introduction}\n\n${rest}`

describe('who speaks', () => {
  const one = 'こんにちは、凧株式会社の山田花子です。'
  const two = `${one}普段は凧株式会社でSREをしています。趣味は凧揚げです。よろしくお願いします。`
  const list = `## 自己紹介\n\n- 名前: 山田花子\n- 所属: 凧株式会社\n- 趣味: 凧揚げ\n- X: @kite_hanako`

  test('stands on a slide of its own if the author says two things or more besides the name, each once', () => {
    const deck = plan(talk(two), 5)
    expect(deck.slides.slice(0, 3).map(({ kind }) => kind)).toEqual(['title', 'profile', 'bullets'])
    const profile = find(deck, 'profile')
    expect(profile?.title).toMatchObject({ text: '山田花子', sources: [{ text: one }] })
    expect(textsOf(profile?.items)).toEqual(['凧株式会社', 'SRE', '趣味は凧揚げ'])
    expect(textsOf(profile?.notes)?.slice(0, 2)).toEqual([one, '普段は凧株式会社でSREをしています。'])
    expect(deck.slides[0]).toMatchObject({ notes: [], seconds: 8 })
  })

  test('is said over the title if there is little to say', () => {
    const deck = plan(talk(one), 5)
    expect(find(deck, 'profile')).toBeUndefined()
    expect(deck.slides[0]).toMatchObject({ kind: 'title', notes: [{ text: one }], seconds: 8 })
    expect(deck).toMatchObject({ author: '山田花子', organisation: '凧株式会社' })
  })

  test('is said over the title of a short talk, as far as there is time', () => {
    const deck = plan(talk(two), 2)
    expect(find(deck, 'profile')).toBeUndefined()
    expect(textsOf(deck.slides[0]?.notes)).toEqual([one, '普段は凧株式会社でSREをしています。'])
    expect(deck.unsaid.map(({ text }) => text)).toContain('趣味は凧揚げです。')
  })

  test('takes the longer, the slower the speaker', () => {
    expect(find(plan(talk(two), 5, 150), 'profile')!.seconds).toBeGreaterThan(
      find(plan(talk(two), 5), 'profile')!.seconds,
    )
  })

  test('may be a list', () => {
    const deck = plan(talk(list), 5)
    expect(textsOf(find(deck, 'profile')?.items)).toEqual(['凧株式会社', '趣味: 凧揚げ'])
    expect(deck.unsaid.map(({ text }) => text)).toContain('X: @kite_hanako')
  })

  test('is said at the end in how to reach the author', () => {
    expect(find(plan(talk(list), 5), 'closing')?.contacts).toMatchObject([{ text: 'X: @kite_hanako' }])
    expect(find(plan(talk(two), 5), 'closing')?.contacts).toBeUndefined()
  })

  test('begins with a capital where an English sentence names it in the middle', () => {
    const english = "# Kites\n\nHi, I'm Jane Doe, a software engineer at Kite Works.\n\n## Wind\n\nThe wind was weak.\n"
    expect(textsOf(find(plan(english, 5), 'profile')?.items)).toEqual(['Software engineer', 'Kite Works'])
  })
})

describe('an agenda', () => {
  const framed = `${section('はじめに', '凧')}${body}${section('参考', '本')}${section('まとめ', '結果')}`

  test('lists the sections of a long talk that have a matter of their own', () => {
    expect(textsOf(find(plan(talk('', framed), 10), 'agenda')?.items)).toEqual(['倉庫の地図', '在庫の数', '夜の処理'])
    expect(find(plan(talk('', framed), 9), 'agenda')).toBeUndefined()
  })

  test('lists no section below another one', () => {
    const parts = (name: string): string => `${section(name)}${section(`${name}の裏`).replace('## ', '### ')}`
    const items = textsOf(find(plan(talk('', ['倉庫', '在庫', '夜間'].map(parts).join('')), 20), 'agenda')?.items)
    expect(items).toEqual(['倉庫', '在庫', '夜間'])
  })

  test('lists no section of whose heading nothing is told', () => {
    const title = { text: '別の話', sources: [{ line: 999, text: '別の話' }] }
    const renamed = (outline: Outline): Outline => ({
      ...outline,
      topics: outline.topics.map((topic) => (topic.title.text === '在庫の数' ? { ...topic, title } : topic)),
    })
    const deck = plan(talk('', body + section('朝の荷物')), 10, undefined, renamed)
    expect(textsOf(find(deck, 'agenda')?.items)).toEqual(['倉庫の地図', '夜の処理', '朝の荷物'])
  })

  test('is none of two sections', () => {
    expect(find(plan(talk('', section('倉庫の地図') + section('在庫の数')), 10), 'agenda')).toBeUndefined()
  })

  test('is a line for each section, of seven at most', () => {
    const long = `${'とても長い名前の'.repeat(9)}章`
    const many = [long, ...'甲乙丙丁戊己庚辛'].map((name) => section(`${name}の話`)).join('')
    const items = textsOf(find(plan(talk('', many), 20), 'agenda')?.items)
    expect(items).toHaveLength(7)
    expect(items?.[0]).toMatch(/^とても長い名前の.*…$/)
  })
})

describe('a closing', () => {
  const end = (text: string): string => `## まとめ\n\n${text}\n`

  test('says whole sentences, not one of their halves', () => {
    const text = '倉庫は止まらなくなったが、夜の見回りだけはこれからも人が続ける必要がある。'
    const closing = find(plan(talk('', body + end(text)), 5), 'closing')
    expect(closing?.items).toHaveLength(1)
    expect(closing?.items[0]?.text).toMatch(/^倉庫は止まらなくなったが、夜の見回り/u)
    expect(textsOf(closing?.notes)).toEqual(['最後に、', text])
  })

  test('says the weightiest lessons once more where the author concludes nothing', () => {
    const lessons = ['地図は毎朝かならず配り直すべきです。', '棚は夜のうちに必ず並べるべきです。']
    const [first, next] = lessons
    const deck = plan(
      talk('', `${section('倉庫の地図')}${first}\n\n${section('倉庫の棚')}${next}\n\n${section('夜の処理')}`),
      5,
    )
    expect(find(deck, 'closing')).toMatchObject({
      title: { text: 'まとめ' },
      notes: lessons.map((text) => ({ text })),
    })
    expect(deck.slides.flatMap(({ notes }) => notes).filter(({ text }) => lessons.includes(text))).toHaveLength(4)
  })

  const stories = (...last: readonly string[]): string =>
    `${section('倉庫の地図')}地図は紙より便利でした。\n\n${section('在庫の数')}数は人が数えるべきです。\n\n${section('夜の処理')}${last.join('')}`

  test('shows beside the lesson of the last story the points of the others, in their order, and says only the lesson', () => {
    const lesson = '出かける前に必ず鍵を確かめます。'
    const closing = find(plan(talk('', stories(lesson)), 5), 'closing')
    expect(textsOf(closing?.items)).toEqual([
      '地図は紙より便利だった',
      '数は人が数えるべきだ',
      '出かける前に必ず鍵を確かめる',
    ])
    expect(textsOf(closing?.notes)).toEqual(['最後に、', lesson])
  })

  test('shows nothing beside a conclusion that speaks of all', () => {
    const closing = find(plan(talk('', `${stories()}${end('この仕組みが完成しました。')}`), 5), 'closing')
    expect(closing?.items).toHaveLength(1)
  })

  test('shows the points of a talk instead of what only asks for something', () => {
    const closing = find(plan(talk('', `${stories()}${end('誰か絵を描いてほしい。')}`), 5), 'closing')
    expect(textsOf(closing?.items)).toEqual(['地図は紙より便利だった', '数は人が数えるべきだ'])
  })

  test('says what an article sums up at its top', () => {
    const summary = '## 要約\n\n倉庫の鍵は二つあります。\n\n'
    expect(textsOf(find(plan(talk('', summary + stories()), 5), 'closing')?.items)).toContain('倉庫の鍵は二つある')
  })

  test('takes no more lines and no more time than there is', () => {
    for (const minutes of [1, 2, 3, 5, 10, 20]) {
      const { slides, seconds } = plan(talk('', stories('出かける前に必ず鍵を確かめます。')), minutes)
      expect(slides.reduce((sum, slide) => sum + slide.seconds, 0)).toBeLessThanOrEqual(seconds)
      expect(textsOf(find({ slides } as Deck, 'closing')?.items)?.length ?? 0).toBeLessThanOrEqual(4)
    }
  })

  test('is none where there is nothing to say', () => {
    expect(find(plan(talk('', body), 5), 'closing')).toBeUndefined()
  })

  test('thanks only with how to reach the author', () => {
    const list = '## 自己紹介\n\n- 名前: 山田花子\n- X: @kite_hanako\n\n'
    expect(find(plan(talk('', list + body), 5), 'closing')).toMatchObject({
      title: { text: 'ご清聴ありがとうございました' },
      contacts: [{ text: 'X: @kite_hanako' }],
    })
  })
})
