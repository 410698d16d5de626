import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { clauseLinkAt } from '../lines/clause-links.js'
import { isCondition } from '../lines/conditions.js'
import { conjugate } from '../lines/conjugation.js'
import { excerpts } from '../lines/clauses.js'
import { bracketed, textOf } from '../lines/edits.js'
import { shortenLastPredicate } from '../lines/last-predicate.js'
import { isConjunctive, isMark, isNamed, isObject, turning } from '../lines/roles.js'
import { reserved } from '../reservations.js'

/** How a sentence in plain form states something as a fact within what it says of it; what it states is the group `fact`. */
const statements: readonly RegExp[] = [
  // 財布を忘れたことに気づく → 財布を忘れた
  /^(?<fact>.+[たるいうくすつぬむぐぶ])こと(?:に気(?:づ|付)(?:く|いた)|[がも](?:わか|分か)(?:る|った)|が(?:判明|発覚))$/u,
  // 倉庫が閉まったのは2004年11月だ → 倉庫が閉まった
  /^(?<fact>.+[がを].+[たるいうくすつぬむぐぶ])のは、?[^、]*\d[^、]*[年月日時分](?:頃|ごろ)?(?:だ(?:った)?|である)?$/u,
  // 辛かったのが、保存できなかった点だった → 保存できなかった; what is needed or wished is no fact.
  /^(?<about>.*)(?<!必要だっ|重要だっ|大事だっ|大切だっ|考え|思っ|思い付い|目指し|狙っ|期待し|欲しかっ|言っ)たの[がは]、?(?<fact>.+[たるいうくすつぬむぐぶ])(?:点|こと)(?:だ(?:った)?|である)?$/u,
]

/** The facts that a sentence in plain form states within what it says of them. */
export function embeddedFacts(plain: string): readonly string[] {
  return statements.flatMap((statement) => {
    const { fact, about = '' } = statement.exec(plain)?.groups ?? {}
    if (fact === undefined || reserved.test(about)) return []
    const upToItsEnd = excerpts(fact).filter(({ isWithoutEnd }) => !isWithoutEnd)
    return upToItsEnd.map(({ text }) => shortenLastPredicate(text))
  })
}

/** With these at its end a sentence may not state what its first clauses say: it was said, meant, wished or asked. */
const reachesBack =
  /と(?:思|考|言|いう|聞|述べ|書|感じ|信じ)|そう(?:だ|で|な)|らしい|とのこと|たい|だろう|でしょう|かも|よう[だでとに]|[うよ]$|ください|下さい|か$|[?？]/u

/** What is only granted before the other side is told. */
const concession =
  /確かに|たしかに|もちろん|勿論|一見|当然|通常|普通|普段|ふだん|一般に|本来|最大|最小|最低|せいぜい|高々/u

/** The clauses before the last one that a sentence in plain form states as much as that, each in plain or noun form. */
export function earlierClauses(plain: string): readonly string[] {
  const words = analyse(plain)
  const isBracketed = bracketed(plain)
  const clauses: string[] = []
  let from = 0
  for (const [at, word] of words.entries()) {
    const link = isBracketed(word.start) ? undefined : clauseLinkAt(words, at)
    if (link === undefined) continue
    const [clause, behind] = [words.slice(from, at + 1), textOf(words.slice(at + 1))]
    if (words.slice(0, at).some(isCondition)) return clauses
    from = at + 1
    const mayStand =
      !concession.test(textOf(clause)) && !reachesBack.test(behind) && (link === 'contrast' || !reserved.test(behind))
    const text = mayStand ? finish(clause, words.at(-1)) : undefined
    if (text !== undefined) clauses.push(shortenLastPredicate(text))
  }
  return clauses
}

/** Particles that stand behind a predicate in its final form. */
const final = new RegExp(`^(?:${turning}|ものの|ので|から|し)$`, 'u')

/** 環境を用意したが、 → 環境を用意した; `undefined` if its end is none that is known. */
function finish(clause: readonly Morpheme[], last: Morpheme | undefined): string | undefined {
  const words = [...clause]
  while (isMark(words.at(-1))) words.pop()
  const particle = words.at(-1)
  // 準備ですが says only what comes next.
  if (particle === undefined || !(isNamed(words) || words.some(isObject))) return undefined
  if (isConjunctive(particle, final)) return finite(words.slice(0, -1))
  const end = words.findLastIndex((word) => word.pos === '動詞' && word.posDetails[0] === '自立')
  const behind = textOf(words.slice(end + 1))
  if (end === -1 || !/^(?:[てで](?:おり|い)?)?$/u.test(behind)) return undefined
  const verb = conjugate(words[end]!, last?.conjugationType === '特殊・タ' ? 'past' : 'dictionary')
  return verb === undefined ? undefined : textOf(words.slice(0, end)) + verb
}

/** 不便なので → 不便だ */
function finite(words: readonly Morpheme[]): string {
  const isCopula = words.at(-1)?.surface === 'な' && words.at(-1)?.conjugationType === '特殊・ダ'
  return isCopula ? `${textOf(words.slice(0, -1))}だ` : textOf(words)
}
