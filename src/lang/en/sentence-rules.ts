import { sentenceStarters } from '../abbreviations.js'
import { endsAtFullStop } from '../full-stop.js'
import { emojiRun, escapePattern } from '../patterns.js'
import { beginsSentence, endOfBracket, stopsOf, textAfter } from '../sentences.js'
import type { SentenceRules, Stop } from '../sentences.js'
import { names, speechVerbs } from './marks.js'

/** Not before a word that begins a sentence: `I left Yahoo! The next day …` */
const goesOn = `(?!\\s+(?:${[...sentenceStarters].join('|')})\\b)`

const marks = String.raw`[.!?…。！？]+["”’'」』)\]]*${emojiRun}`

/** `"Really?" Tom asked.` is one sentence. */
const speechTag = new RegExp(`^\\s+(?:\\p{Lu}\\p{L}*) (?:${speechVerbs.join('|')})\\b`, 'u')

const beginning = /^["“‘'([]*[\p{Lu}\p{Lo}\d]/u

/** Where English sentences end. */
export const sentenceRules: SentenceRules = {
  stops: stopsOf(
    names.map((name) => escapePattern(name) + goesOn),
    marks,
  ),
  endsAtMark,
  endsAtBracket,
}

function endsAtMark(stop: Stop): boolean {
  const run = stop.text.slice(stop.from, stop.to)
  const next = textAfter(stop)
  if (/^[。！？]/u.test(run)) return true
  if (/^\S/u.test(next)) return false
  if (/[!?]/u.test(run)) return true
  if (/^(?:\.{2,}|…)/u.test(run)) return beginning.test(next.trimStart())
  return endsAtFullStop(stop)
}

/** `"It works. Really." Then` ends with the quotation; `(see above.) Then` only where the whole sentence is in brackets. */
function endsAtBracket(stop: Stop): boolean {
  if (!/[.!?…][”’"')\]]*$/u.test(endOfBracket(stop))) return false
  const next = textAfter(stop)
  if (!/^\s/u.test(next) || !beginning.test(next.trimStart()) || speechTag.test(next)) return false
  return /["“‘']/u.test(stop.text[stop.from]!) || beginsSentence(stop)
}
