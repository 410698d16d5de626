import { closingBrackets, escapeClass, pairBrackets } from './brackets.js'
import { endsInTitle } from './full-stop.js'
import { halfWidths } from './widths.js'

/** What a language tells about the ends of lines. */
export interface LineRules {
  /** Words that end a sentence even without a mark. */
  readonly complete?: RegExp
  /** Words and marks that ask for more. */
  readonly open: RegExp
}

/** Nobody wraps lines at fewer half-widths: a shorter line is an entry of a list, a heading or an address. */
const narrowestWrap = 20

const endMark = /[。｡．.！？!?…‥♪：:]$/u
const endEmoji = /\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*$/u
const closingMark = new RegExp(`[${escapeClass(closingBrackets)}"']$`, 'u')

/** Whether a line of plain text is complete by itself. Whoever joins lines asks `pairBrackets` too: `「はい。` goes on. */
export function endsLine(line: string, rules: LineRules): boolean {
  const text = line.trim()
  if (closingMark.test(text)) return endsWithBracket(text, rules)
  if (endMark.test(text)) return !endsInTitle(text)
  if (endEmoji.test(text) || rules.complete?.test(text)) return true
  return halfWidths(text) < narrowestWrap && !rules.open.test(text)
}

/** The bracket holds a whole sentence, or follows one: `(無事に帰国できました)`, `楽しかったです(笑)`. */
function endsWithBracket(text: string, { complete }: LineRules): boolean {
  const opening = [...pairBrackets(text)].find(([, closing]) => closing === text.length - 1)?.[0]
  if (opening === undefined || halfWidths(text) < narrowestWrap) return true
  const before = text.slice(0, opening).trimEnd()
  const inside = text.slice(opening + 1, -1)
  return before === '' || endMark.test(before) || endMark.test(inside) || complete?.test(before) === true
}
