import type { Language } from '../lang/language.js'
import type { Span, TextLine } from './text-lines.js'

/** How a line ends that the words behind it are no part of. */
const isOver = /[。．.｡！？!?♪」』)）:：]\s*$/u

/** How a sentence goes on behind a link that is a part of it: `を参照`, `is where it lives`. */
export const goesOn = /^\s*(?:[をにでへとがはもや、。]|から|の(?!ち)|より|まで|\p{Ll}|[),.])/u

/** So much of what stands around a link tells whether its sentence goes on. */
const nearby = 40

/**
 * Sets quotation marks around links that are a part of a sentence and hold whole ones, so that none of them is taken for the
 * author's: `[もう春？まだ冬？](…) で書いた` gives 「もう春？まだ冬？」 で書いた.
 */
export function quoteLinks(lines: readonly TextLine[], language: Language): readonly TextLine[] {
  const [open, close] = language.quotationMarks
  return lines.map((line, place) => {
    const next = line.ends ? '' : (lines[place + 1]?.text ?? '')
    const quoted = (line.links ?? []).filter((link) => isCutWithin(line.text, link, next, language))
    const text = quoted.reduceRight(
      (told, { start, end }) => told.slice(0, start) + open + told.slice(start, end) + close + told.slice(end),
      line.text,
    )
    return { ...line, text }
  })
}

/** Whether a link is a part of a sentence that would end within it or right behind it. */
function isCutWithin(text: string, { start, end }: Span, next: string, { splitSentences }: Language): boolean {
  const own = text.slice(start, end)
  const behind = (text.slice(end) || next).slice(0, nearby)
  if (goesOn.test(behind)) return splitSentences(own + behind)[0]!.length <= own.length
  const isBehind = start > 0 && !isOver.test(text.slice(Math.max(0, start - nearby), start))
  return isBehind && splitSentences(own).length > 1
}
