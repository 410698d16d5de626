import type { Morpheme } from '../analyser/morpheme.js'
import { linksOf } from './openings.js'
import { readWords } from './read-words.js'

/** Words that mean what was said before. */
const references: readonly string[] =
  'これ これら それ それら それぞれ あれ その あの そんな こんな こう そう そこ ここ こちら そちら あちら こっち そっち あっち このよう そのよう こういう そういう こうした そうした 同様 同じく 前述 先述 上述 上記 前者 後者 両者 いずれ すると とすると とすれば'.split(
    ' ',
  )

const reference = new RegExp(`^(?:${references.toSorted((a, b) => b.length - a.length).join('|')})$`, 'u')

/** この is clear with a noun that says what it is: この出張; not with one that says when or how: このとき. */
const pointless = /^この(?=とき|時|よう|ため|際|場合|中|うち|辺|他|ほか|点|こと|件|もの|人|方|まま|あと|後|前|上)/u

/** What a line can't end in: it goes on somewhere else. */
const openEnd = /[、,，:：]$/u

/** Whether a line can be read without the sentence before it: neither これを使う nor を使う, and not 使うのは. */
export function standsByItself(line: string): boolean {
  const statement = line.slice(linksOf(line))
  const words = readWords(statement)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || openEnd.test(line) || pointless.test(statement)) return false
  // ここ数年, ここでは: this text, this time.
  const isHere = /^ここ(?!は|が|まで|から|に)/u.test(statement)
  const isClear = isHere || !isReference(firstNamed(words) ?? first)
  return isClear && !leansBack(first) && !leansForward(last) && !isReason(words)
}

/** The first word that is no adverb: それ of 実際それを使う. */
function firstNamed(words: readonly Morpheme[]): Morpheme | undefined {
  return words.find(({ pos, posDetails: [detail] }) => pos !== '副詞' && detail !== '副詞可能')
}

/** 動きを確かめたいため: the reason of what the sentence before says. */
function isReason(words: readonly Morpheme[]): boolean {
  const last = words.findLast(
    ({ pos, conjugationType }) => pos !== '記号' && !/^特殊・(?:ダ|デス)$/u.test(conjugationType),
  )
  return last?.surface === 'ため' && last.posDetails[0] === '非自立'
}

/** Whether any of the words means what was said before, or what will be said. */
export function refersBack(words: readonly Morpheme[]): boolean {
  return words.some(
    (word) => /^(?:この|どちら|互い|同じ|反対|逆|次|以下|下記)$/u.test(word.surface) || isReference(word),
  )
}

function isReference(word: Morpheme): boolean {
  return (
    reference.test(word.surface) &&
    /^(?:名詞|連体詞|副詞|接続詞|感動詞)$/u.test(word.pos) &&
    word.posDetails[0] !== '接尾' &&
    word.posDetails[1] !== '助動詞語幹'
  )
}

function leansBack({ surface, pos }: Morpheme): boolean {
  return pos === '助詞' || pos === '助動詞' || /^[でと、。，．）」』)\]]$/u.test(surface)
}

function leansForward({ pos, posDetails: [detail], surface, conjugationForm }: Morpheme): boolean {
  if (pos === '助詞')
    return detail === '格助詞' || detail === '連体化' || detail === '係助詞' || /^(?:て|と|ば|ながら)$/u.test(surface)
  // 〜の事で, which goes on.
  if (conjugationForm === '連用形' && surface === 'で') return true
  return conjugationForm === '仮定形' || pos === '連体詞'
}
