import type { Line } from '../model/outline.js'
import { directiveKeys, isMagicComment } from './directives.js'
import { oneLine } from './one-line.js'

/** U+2060, invisible and without width: a word with one in it is another word to a program. */
const wordJoiner = '\u{2060}'

const key = `(?<![\\p{L}\\p{N}_-])_?(?:${directiveKeys.join('|')})`

interface Danger {
  /** A text without any of these characters is in no danger. */
  readonly marks: string
  /** Likewise a text without this, if there is one. */
  readonly when?: RegExp
  /** Where the word joiner goes. */
  readonly at: RegExp
}

/** What would end the comment, or make it a YAML mapping with a key that some program knows. */
const dangers: readonly Danger[] = [
  // `-->` and `--!>`
  { marks: '>', at: /(?<=-)(?=-!?>)/gu },
  // `style: x`, also in quotes, behind a tag or behind the name of an anchor
  {
    marks: ':',
    at: new RegExp(`(?<=(?:^[^\\p{L}\\p{N}\\n]*|[&!]\\S* ["']?)${key})(?=["']? *:(?: |$))`, 'gmu'),
  },
  // `{style, class: x}` and `? style`: there are so many ways to put a key in these that each such word is kept apart.
  {
    marks: '{?',
    when: /^[^\p{L}\p{N}\n&!]*(?:[&!]\S* [^\p{L}\p{N}\n&!]*)*[{?]/mu,
    at: new RegExp(`(?<=${key})(?![\\p{L}\\p{N}_-])`, 'gu'),
  },
  // `"st\x79le": x`
  { marks: '\\', at: /(?<="[^"]*\\)(?=(?:[xuU]|$)[^"]*"\s*[:,}])/gmu },
  // `*name : x`, where `&name` stands before the word `style`
  { marks: '&', at: /(?<=^[^\p{L}\p{N}\n]*\*)(?=\S+ *:(?: |$))/gmu },
]

/**
 * Writes a slide's script as one HTML comment, a sentence a line, that Marp shows to the presenter whatever it says.
 * @returns `''` if there is nothing to say.
 */
export function writeNote(notes: readonly Line[]): string {
  const text = notes
    .map((line) => oneLine(line.text))
    .filter((line) => line !== '')
    .join('\n')
  return text === '' ? '' : `<!--\n${guard(text)}\n-->`
}

/** The text of a note as it was before it was written. */
export function readNote(comment: string): string {
  return comment.replaceAll(wordJoiner, '')
}

function guard(text: string): string {
  const guarded = dangers
    .filter((danger) => isIn(danger, text))
    .reduce((safe, { at }) => safe.replaceAll(at, wordJoiner), text)
  return isMagicComment(guarded) ? guarded.replace(/^./u, `$&${wordJoiner}`) : guarded
}

/** The marks are looked for first: what they rule out for most texts are patterns that take a millisecond to compile. */
function isIn({ marks, when }: Danger, text: string): boolean {
  return [...marks].some((mark) => text.includes(mark)) && (when === undefined || when.test(text))
}
