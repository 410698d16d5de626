import { endsAtFullStop } from '../full-stop.js'
import { emojiRun, escapePattern } from '../patterns.js'
import { beginsSentence, endOfBracket, stopsOf, textAfter } from '../sentences.js'
import type { SentenceRules, Stop } from '../sentences.js'
import { asides, faceParts, names, particles, quoting } from './marks.js'

const laugh = `[（(](?:${asides.join('|')})[）)]|[wｗ]+(?![A-Za-z0-9.ｗ])`
const face = `[（(](?=[^（）()]{0,9}[${faceParts.replace('^', '\\^')}])[^（）()\\p{Script=Hiragana}\\p{Script=Han}]{2,10}[）)]`
const marks = `(?:[。｡！？!?♪．]+|\\.+)(?:[。！？!?♪…」』）)】”]|${laugh}|${face})*${emojiRun}`

const particle = new RegExp(`^(?:${particles.join('|')})`, 'u')
const quotation = new RegExp(`^(?:${quoting.join('|')})`, 'u')
const neverBegins = /^[、，。を・]/u
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}々ー〇）」』]/u

/** A name in code that may end in a mark, `submit!`: in small letters, behind none of another kind. */
const macro = /(?<![A-Za-z0-9])[a-z][a-z0-9]*(?:(?:_|::)[a-z0-9]+)*$/u
const longestName = 40

/** Where Japanese sentences end. */
export const sentenceRules: SentenceRules = {
  stops: stopsOf(names.map(escapePattern), marks),
  endsAtMark,
  endsAtBracket,
}

function endsAtMark(stop: Stop): boolean {
  const { text, from } = stop
  const next = textAfter(stop)
  if (neverBegins.test(next) || quotation.test(next)) return false
  const mark = text[from]!
  if (mark === '.') return endsAtDot(stop, next)
  if (mark === '．') return !/^[0-9０-９A-Za-zＡ-Ｚａ-ｚ]/u.test(next)
  if (mark === '♪') return !beginsSentence(stop)
  if (mark === '!' && next !== '' && macro.test(text.slice(Math.max(0, from - longestName), from))) return false
  if (/[!?！？]/u.test(mark)) return endsAtExclamation(text[from - 1] ?? '', next)
  return true
}

/** Not in code, `a != b`, nor in a name, `Wowza!は`. */
function endsAtExclamation(before: string, next: string): boolean {
  if (japanese.test(before)) return true
  if (/^[A-Za-z0-9=&/]/u.test(next)) return false
  return !(/[A-Za-z]/u.test(before) && particle.test(next.trimStart()))
}

/** `実験を行った. 次に` ends as `，．` style does; behind a Latin word the rules of the Latin script hold. */
function endsAtDot(stop: Stop, next: string): boolean {
  const { text, from, to } = stop
  if (next === '') return true
  const before = text[from - 1] ?? ''
  if (/^\.{2,}/u.test(text.slice(from, to))) return /^\s+\p{Lu}/u.test(next)
  if (japanese.test(before)) return !/^[A-Za-z0-9]/u.test(next)
  if (/^\s/u.test(next)) return !particle.test(next.trimStart()) && endsAtFullStop(stop)
  return /[A-Za-z)]/u.test(before) && japanese.test(next[0]!) && !particle.test(next) && endsAtFullStop(stop)
}

/** `「もう帰ろう。」彼は` ends with the bracket, unless a particle makes it part of what follows: `「…。」と言った`. */
function endsAtBracket(stop: Stop): boolean {
  if (!/[。｡．.！？!?…♪][」』）)]*$/u.test(endOfBracket(stop)) || !beginsSentence(stop)) return false
  const next = textAfter(stop).trimStart()
  return !neverBegins.test(next) && !particle.test(next)
}
