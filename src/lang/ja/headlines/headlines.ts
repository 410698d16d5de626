import { cheapestFirst } from '../../headline.js'
import type { Draft, Headline } from '../../headline.js'
import { slideLine } from '../../slide-line.js'
import { halfWidths } from '../../widths.js'
import { analyse } from '../analyser/analyse.js'
import { finalName } from '../final-name.js'
import { outerBrackets } from '../lines/edits.js'
import { lines } from '../lines/lines.js'
import { openingsOf } from '../lines/openings.js'
import { plainForm } from '../lines/plain-form.js'
import { isNoun } from '../lines/roles.js'
import { refersBack, standsByItself } from '../lines/standing.js'
import { reserved } from '../reservations.js'
import { laterStarts } from './later-starts.js'
import { earlierClauses, embeddedFacts } from './stated-clauses.js'

/** Widths in full-width characters: as a rule no longer, and never; shorter ones say little. */
const usual = 15
const longest = 22
const shortest = 6

/** What a character beyond the usual length costs, and what it costs to leave something out. */
const slope = 0.7
const costs = { earlier: 4, topic: 5, beginning: 1 } as const

/** In characters: nobody makes a title of a longer sentence, and the search takes the square of its length. */
const longestSentence = 300

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** A headline that costs so much is worth half. */
const half = 10

/**
 * The headlines that a sentence could become, best first: its clauses, in plain or noun form, from a phrase on that they can
 * begin with. 飛行機の中で、財布を家に忘れたことに気づきました。→ 財布を家に忘れた. None says anything else than the sentence.
 */
export function headlines(sentence: string): readonly Headline[] {
  if (sentence.length > longestSentence) return []
  const statement = withoutRemarks(slideLine(sentence, finalName).trim())
  if (statement === undefined || isBeside.test(statement)) return []
  const plain = plainForm(statement.slice(openingsOf(statement)))
  if (isBeside.test(plain)) return []
  // 荷物を探すことができる may become the line 荷物を探せる.
  const last = [...(emptyEnd.test(plain) ? [] : lines(statement)), ...embeddedFacts(plain)]
  const found = [...fromClauses(last, 0), ...fromClauses(earlierClauses(plain), costs.earlier)].filter(isHeadline)
  return cheapestFirst(found, half)
}

function fromClauses(clauses: readonly string[], cost: number): readonly Draft[] {
  return clauses.flatMap((clause) =>
    laterStarts(clause)
      .filter(({ text }) => text === clause || halfWidths(text) / 2 >= shortest)
      .map(({ text, losesTopic }) => ({
        text,
        cost: cost + lengthCost(text) + (losesTopic ? costs.topic : 0) + (text === clause ? 0 : costs.beginning),
      })),
  )
}

function lengthCost(text: string): number {
  const width = halfWidths(text) / 2
  return slope * Math.max(0, width - usual) + Math.max(0, shortest - width)
}

function isHeadline({ text }: Draft): boolean {
  const width = halfWidths(text) / 2
  if (width > longest || width < shortest / 2 || unfit.some((pattern) => pattern.test(text))) return false
  const words = analyse(text)
  return words[0]?.pos !== '接続詞' && standsByItself(text) && !refersBack(words) && words.filter(isNoun).length > 1
}

/** What goes on somewhere else, or leans on it. */
const openEdge = /^(?:等|など)|[。:：]|(?:こと|もの|ため|よう|ところ|わけ|の|点|から|ので|けど|が|し)$/u

/** What only says that there is something, what somebody felt, or asks the reader to do something. */
const emptyEnds = [
  '(?:必要|こと|可能性|ケース|場合|もの)[がはも](?:ある|ない|多い|少ない)',
  '(?:ポイント|点|理由|方法|手順|選択肢|種類|対処)は ?[0-9０-９一二三四五]+ ?(?:つ|点|通り|種類|個)',
  'ことができる(?:ようにな[るっ]た?)?|もできる',
  '(?:例|サンプル|コード|画面|結果)(?:になる|となる)',
  '(?:感じ?|気持ち|気分|印象)(?:[がはも](?:ある|あった|する|した)|だった)',
  'と思う|気がする|です|ます|割愛|省略|ください|下さい|ほしい|だろう|はず|よう',
]
const emptyEnd = new RegExp(`(?:${emptyEnds.join('|')})$`, 'u')

/** One of several, an example and what is only granted do not stand for the rest. */
const isBeside =
  /^(?:今回|話[はを]|(?:コメント|説明|補足)は|いくつか|あ、|第 ?\d+ ?章は|本[書章]は|加えて|もう[1一]つ|まず|最初に|次に|続いて|最後に|例えば|たとえば|もちろん|勿論|確かに|たしかに|[1-9１-９一二三四五] ?[つ個]目|第[一二三四五1-5])/u

/** What points to the text around, formulas, and what is named by a letter. */
const pointing =
  /以下|以上[のが]|上で述べ|上の|下の|下記|次の|先程|先ほど|さっき|後述|[$↓→]|(?<![\w/])[A-Za-z](?![\w/])/u

const unfit = [openEdge, emptyEnd, pointing, isBeside]

/** Without what Japanese words in round brackets explain; `undefined` if they limit what is said. */
function withoutRemarks(sentence: string): string | undefined {
  const remarks = outerBrackets(sentence).filter(
    ([opening, closing]) => /[（(]/u.test(sentence[opening]!) && japanese.test(sentence.slice(opening, closing)),
  )
  if (remarks.some(([opening, closing]) => reserved.test(sentence.slice(opening, closing + 1)))) return undefined
  return remarks.reduceRight((rest, [opening, closing]) => rest.slice(0, opening) + rest.slice(closing + 1), sentence)
}
