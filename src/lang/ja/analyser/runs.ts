import { emojiRun } from '../../patterns.js'
import { digit, latin, number } from '../unbroken.js'
import { joinSpans } from './join.js'
import type { Span } from './join.js'
import type { Morpheme } from './morpheme.js'

/** What the dictionary cuts up although it is one word, and what it is then. */
interface Run {
  readonly pattern: string
  readonly pos: string
  readonly posDetails: readonly string[]
}

const letter = `(?:${latin}|${digit})`

/** A mark within a word: `stockmark-13b`, `Node.js`, `don't`, `TCP/IP`, `me@example.com`. */
const joint = `[-'’._+/&@#](?=${letter})`

/** A mark that a word begins with: `--minutes`, `.env`, `@types/node`. */
const opening = String.raw`(?:(?<!${letter})--?|\.(?=\p{Ll})|[@#$])?`

/** `13` of `13B`; short, so that a long run of digits and marks is not tried again from each of them. */
const leadingDigits = `${digit}(?:${digit}|${joint}){0,20}`

const word = String.raw`${opening}(?:${leadingDigits})?${latin}(?:${letter}|\p{M}|${joint})*(?:\+\+|[+#])?`

const link = String.raw`https?:\/\/[\x21-\x7e]*[\w/=&#%~-]`
const amount = `(?:(?<!${letter})[-+−±])?[¥￥$€£]?${number}`
const emoji = String.raw`(?=\p{Extended_Pictographic})${emojiRun}`

/** Of several that fit at a place the first counts. */
const runs: readonly Run[] = [
  { pattern: link, pos: '名詞', posDetails: ['固有名詞', '一般'] },
  { pattern: word, pos: '名詞', posDetails: ['固有名詞', '一般'] },
  { pattern: amount, pos: '名詞', posDetails: ['数'] },
  { pattern: emoji, pos: '記号', posDetails: ['一般'] },
]
const anyRun = new RegExp(runs.map(({ pattern }) => `(${pattern})`).join('|'), 'gu')

/** Latin words with their digits and hyphens, links, numbers and emoji, each as one morpheme. */
export function joinRuns(text: string, morphemes: readonly Morpheme[]): Morpheme[] {
  const starts = [...morphemes.map(({ start }) => start), text.length]
  const indexes = new Map(starts.map((start, index) => [start, index]))
  const spans: Span[] = []
  for (const match of text.matchAll(anyRun)) {
    const { pos, posDetails } = runs[match.slice(1).findIndex((found) => found !== undefined)]!
    const first = indexes.get(match.index)
    const end = indexes.get(match.index + match[0].length)
    // A word of the dictionary that only partly lies in the run stays what it is: `Tシャツ`.
    if (first === undefined || end === undefined) continue
    if (end - first > 1 || morphemes[first]!.pos !== pos) spans.push({ first, end, pos, posDetails })
  }
  return joinSpans(morphemes, spans)
}
