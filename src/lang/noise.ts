import { emoji } from './patterns.js'

/** What a rule's pattern is tried on. */
export type NoiseTarget =
  /** A sentence of a paragraph. */
  | 'sentence'
  /** All sentences of a paragraph, with a space between them. */
  | 'paragraph'
  /** The last sentence of a quotation. */
  | 'quotation'
  /** What stands beside the links of a paragraph that holds any: `FYI: ` of `FYI: https://…`. */
  | 'beside-links'
  /** A list item, or the end of a quotation, that is nothing but links: what they are called. */
  | 'link'
  /** The sentence before a list of links, with which it goes. */
  | 'announcement'
  /** A heading: its section goes, with the sections below it. Also a paragraph that heads a list of links. */
  | 'heading'
  /** The path or address of a picture. */
  | 'picture'

/**
 * Where a rule holds. `start`: nothing but noise and introductions stands before it; `end`: nothing but noise behind it.
 * `opening` and `closing`: the first and the last blocks of an article, within its first and its last section.
 */
export type NoisePlace = 'anywhere' | 'start' | 'opening' | 'closing' | 'end'

/** A kind of text that is no part of what an article says. */
export interface NoiseRule {
  /** As users read it in the list of what was removed; several rules may share a name. */
  readonly name: string
  readonly looksAt: NoiseTarget
  readonly place: NoisePlace
  /** Tried on the bare text, but of quotations and pictures. A group `date` gives the article's date. */
  readonly pattern: RegExp
  /**
   * Each text that fits holds one of these. They are looked for first: a long pattern takes milliseconds to compile, and
   * most articles hold nothing that it could fit.
   */
  readonly signs?: readonly string[]
  /** For a heading: all that its section may hold, if it is to go. Anything, if nothing is said. */
  readonly holds?: 'links' | 'lists'
}

/** A pattern for whole texts, in lower case. */
export function whole(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

const before = /^[\s（(【[※*→-]+/u
const behind = new RegExp(`(?:[\\s。．.,:：!！?？…♪〜～~）)】\\]←→»*]|${emoji})+$`, 'u')

/**
 * A text as rules look at it: in lower case (patterns that heed no case take three times as long to compile), without
 * brackets around it, and without marks and emoji behind it.
 */
export function bareText(text: string): string {
  return text.toLowerCase().replace(before, '').replace(behind, '')
}

const numericDate = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?`
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const year = String.raw`,?\s+\d{4}`
const weekday = String.raw`(?:\s*[（(][日月火水木金土](?:曜日?)?[)）]?|,?\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})`

/** A date with its year, in the ways that `readCalendarDate` reads. A pattern. */
export const datePattern = String.raw`(?:${numericDate}|(?:[a-z]{3,9},\s*)?(?:${month}\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+${month})${year})`

const dateLabel = String.raw`(?:公開|投稿|作成|掲載|執筆)日?時?|日付|(?:posted|published|written|created|date)(?:\s+on|\s+at)?`
const time = String.raw`(?:[\st]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:[a-z]{1,4}|[+-]\d{2}:?\d{2}))?)`

/** Noise that looks the same whatever the language around it. */
export const sharedNoise: readonly NoiseRule[] = [
  {
    name: 'dateline',
    looksAt: 'paragraph',
    place: 'start',
    pattern: whole(
      String.raw`(?:(?:${dateLabel})\s*[:：]?\s*)?(?<date>${datePattern})${weekday}?${time}?\s*(?:公開|投稿)?`,
    ),
  },
  {
    name: 'badge',
    looksAt: 'picture',
    place: 'anywhere',
    pattern:
      /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:shields\.io|badge\.fury\.io|badgen\.net|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|hitcount\.[a-z]+|hits\.[\w.]+|a8\.net|amazon-adsystem\.com)\/|\/badge\.svg(?:\?|$)/iu,
  },
  {
    name: 'embed',
    looksAt: 'quotation',
    place: 'anywhere',
    pattern: new RegExp(String.raw`^[—–-]\s*.{1,60}\s[（(]@\w{1,20}[)）]\s*(?:${datePattern})?$`, 'iu'),
  },
  { name: 'embed', looksAt: 'quotation', place: 'anywhere', pattern: /^pic\.twitter\.com\/\w+$/u },
  {
    name: 'embed',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern: /^<\/?(?:iframe|script|blockquote|embed|object|ins|amp-[a-z]+)\b[^<>]*>(?:\s*<[^<>]*>)*$/u,
  },
  {
    name: 'tags',
    looksAt: 'paragraph',
    place: 'anywhere',
    signs: ['#', '＃'],
    pattern: /^(?:[#＃][\p{L}\p{N}_ー-]+[\s、,]*)+$/u,
  },
  {
    name: 'tags',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern:
      /^(?:タグ|カテゴリー?|キーワード|(?:technorati )?tags?|categor(?:y|ies)|topics|filed under|posted in|keywords)\s*[:：]\s*(?:[^。.!?！？]|\.(?!\s)){1,120}$|^technorati tags?$/u,
  },
  {
    name: 'tags',
    looksAt: 'paragraph',
    place: 'closing',
    pattern: /^(?:posted in|filed under) (?:[^。.!?！？]|\.(?!\s)){1,80}$/u,
  },
  {
    name: 'caption',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern:
      /^(?:図表?|表|写真|リスト|figure|fig|diagram|listing|table|photo|screenshot)\.?\s?\d+(?:[-.]\d+)?(?:\s?[.:：．](?:\s.{1,120}|(?=[^\x20-\x7e]).{1,60})?)?$/u,
  },
  // `--- 原文 ---`, which says only where something begins
  { name: 'separator', looksAt: 'sentence', place: 'anywhere', pattern: /^[^。.!?！？]{0,24}\s[-–—―─=＝]{2,}$/u },
  {
    name: 'code',
    looksAt: 'sentence',
    place: 'anywhere',
    signs: ['{', '}', ';', '(', 'else', 'class', 'interface'],
    pattern: whole(
      String.raw`[{}][{}\s]*[;,]?|else`,
      String.raw`[^\s(,:]*[\w>\]]\(.*\);`,
      String.raw`(?:[\w<>[\],]+\s){0,2}[\w.<>[\]]+\s[-+]?=\s.{1,160};`,
      String.raw`(?:public|private|protected|internal|static)(?:\s+[\w<>[\],?]+){1,6}\([^()]{0,120}\)?\s*(?:\{.{0,160})?`,
      String.raw`(?:public|private|protected|internal)(?:\s+(?:static|abstract|sealed|partial))*\s+(?:class|interface)\s+\w.{0,120}`,
      String.raw`(?:else )?(?:if|for|foreach|while|catch|switch|using)\s?\([^()]*(?:\([^()]*\)[^()]*)*\)?\s*\{?`,
      String.raw`[.#]?[\w.#,:\s-]{1,60}\{(?:\s*[\w-]+\s*:[^;{}]+;)+\s*\}`,
    ),
  },
  // What browsers call a page: `Kite - Wikipedia`, `凧の揚げ方｜凧商店`. A dash is no sign: `Strings — Jane Doe`
  {
    name: 'link',
    looksAt: 'link',
    place: 'anywhere',
    pattern: whole(String.raw`.{0,160}[^\s]{2}(?:\s+[-－|｜·]\s+|[|｜])(?!\s*$).{2,48}`),
  },
  {
    name: 'link',
    looksAt: 'link',
    place: 'anywhere',
    pattern: whole(
      datePattern,
      String.raw`${month}\s+\d{4}`,
      String.raw`\d{4}年(?:\d{1,2}月)?`,
      String.raw`(?:[\w.-]+/[\w.-]+)?#\d+`,
    ),
  },
  {
    name: 'copyright',
    looksAt: 'sentence',
    place: 'end',
    pattern: whole(String.raw`(?:copyright\s*)?(?:©|\(c\)).{1,80}|copyright\s+\d{4}.{0,80}|all rights reserved`),
  },
]
