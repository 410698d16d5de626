import type { Morpheme } from '../analyser/morpheme.js'
import { isDependent, isMark, isTopic } from './roles.js'

/** Words with で as a form of だ where it is one though the dictionary has it for a particle: 会は三回目の開催で、私は初めて行った. */
export function withCopulas(words: readonly Morpheme[]): readonly Morpheme[] {
  return words.map((word, at) => (isCopulaAt(words, at) ? { ...word, ...copula } : word))
}

/** So many words behind で tell what follows; looking at more would take the square of a text's length. */
const lookahead = 40

const copula = { pos: '助動詞', posDetails: [], conjugationType: '特殊・ダ', conjugationForm: '連用形' } as const

/** Whether で stands behind what a topic is, and what follows is about another one, not done elsewhere: 兄は町で、弟は村で暮らす. */
function isCopulaAt(words: readonly Morpheme[], at: number): boolean {
  const noun = words[at - 1]
  if (!isParticle(words[at]!) || !isMark(words[at + 1]) || noun?.pos !== '名詞' || isDependent(noun)) return false
  // 要点は一つで、: which?
  if (noun.posDetails[0] === '数' || noun.surface.endsWith('つ')) return false
  let topic = at - 1
  while (topic > 0 && isOfName(words[topic]!)) topic--
  const rest = words.slice(at + 2, at + lookahead)
  return isTopic(words, topic) && rest.some((_, place) => isTopic(rest, place)) && !rest.some(isParticle)
}

function isParticle({ surface, posDetails: [detail] }: Morpheme): boolean {
  return surface === 'で' && detail === '格助詞'
}

/** Whether a word may stand within a name: せいぜい九割の大きさ, 今年で三回目. */
function isOfName(word: Morpheme): boolean {
  const [detail] = word.posDetails
  return /^(?:名詞|副詞|接頭詞)$/u.test(word.pos) || detail === '連体化' || detail === '並立助詞' || isParticle(word)
}
