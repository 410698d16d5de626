import type { Morpheme } from '../analyser/morpheme.js'
import { leaningStarts } from '../leaning-starts.js'
import { bracketed } from './edits.js'
import { readWords } from './read-words.js'
import { isConjunctive, isFinite, isMark, isNoun, turning } from './roles.js'

/** Words that mean what was said before, or what stands elsewhere on the page. */
const references: ReadonlySet<string> = new Set(
  (
    'この これ これら それ それら それぞれ あれ その あの そんな こんな こう そう そこ ここ こちら そちら あちら こっち そっち あっち ' +
    'このよう そのよう こういう そういう こういった そういった こうした そうした 同様 同じく 前述 先述 上述 後述 上記 下記 前者 後者 両者 いずれ ' +
    'すると とすると とすれば 先ほど 先程 さきほど'
  ).split(' '),
)

/** References to what comes or is seen, and to each for itself: こんな感じです, それぞれの道を行く. */
const forward = /^(?:下記|後述|こちら|こんな(?:感じ|風|ふう|具合)|それぞれの)/u

/** What follows a reference that is clear by itself: この記事, このたび, その他, ここ数年, それなりに. */
const clear: Readonly<Record<string, RegExp>> = {
  この: /^(?:まま|記事|投稿|ブログ|[Nn]ote|ノート|本(?!\p{Script=Han})|書籍|連載|シリーズ|資料|(?:発表|トーク|講演|スライド)(?!を[聞聴見])|[章節]|たび|度|頃|ごろ|世|先|手の|出張|旅)/u,
  その: /^(?:他|ほか|もの|まま|都度|場(?!合)|日暮らし)/u,
  それ: /^(?:なり|ほど|だけでも|はそれ)/u,
  // これまでの計算方法 is the one until now, これまでの説明 the one above.
  これ: /^まで(?!の?(?:説明|内容|話|章|手順))/u,
  ここ: /^(?:\p{Nd}|数|最近|ぞ|一番)/u,
  // そこまで難しくない is not so hard.
  そこ: /^まで(?![のにで]|[来行])/u,
}

/** Words that only share out what the same line names, unless it begins with them. */
const sharing: ReadonlySet<string> = new Set(['それぞれ', 'いずれ', '同様'])

const shown =
  '仕組み|議論|例|図|表|式|コード|画像|写真|グラフ|リスト|手順|方法|定義|結果|操作|設定|説明|スクリプト|コマンド|出力|サンプル|リンク|クエリ|関数'

/** What stands elsewhere on the page. */
const elsewhere = new RegExp(
  [
    // 上の例, 右に示す
    `[上下左右](?:の|に(?:示|挙|あ))(?=${shown}|よう|通り|とおり|し|げ)`,
    // 次の通り
    `次の(?=${shown}|よう|様|通り|とおり|いずれ|点|もの| ?[A-Za-z\\p{Nd}]|[二三四五])`,
    // 以下のコード, not 30 人以下の.
    '^以下(?!\\p{Nd})',
    // 以下2つの箱
    '以下の?(?= ?\\p{Nd} ?(?:つ|点|種類|個|項目))',
    '以下$',
    '以下(?=の(?!\\p{Nd})|に|が|は|を|、|で)',
    '前の(?=例|図|表|章|節|項)',
    // 前回作成した
    '前回(?=作成し|実装し|説明し|紹介し|解説し|用意し)',
    '先(?:ほど|程)の',
    '先[のと](?=例|図|同|よう)',
    // 上で見た
    '上で(?=見|述|説明|書|議論|定義|紹介|使|用い|作)',
    '(?:記事|本文|文章|投稿)[内中]の',
    // config の箇所が: of code
    '(?<=[A-Za-z\\d_)]\\s?)の(?:箇所|行)(?=[がはをで])',
    // 見ての通り
    '見(?:(?:たら|れば|ると)(?:分かる|わかる)|ての)(?:通り|とおり)',
  ].join('|'),
  'gu',
)

const startsLeaning = new RegExp(`^(?:${leaningStarts.replaceAll(' ', '|')})`, 'u')

/** Whether words of a line mean what was said before it, or what stands elsewhere; それ of 一覧を作り、それを配る doesn't. */
export function pointsOut(line: string, words: readonly Morpheme[]): boolean {
  const isBracketed = bracketed(line)
  const isThere = Array.from(line.matchAll(elsewhere), ({ index }) => index).some(
    (at) => !isBracketed(at) && !isCounted(line, at),
  )
  return isThere || startsLeaning.test(line) || findPointers(line, words).length > 0
}

/** Whether a word of a sentence means what was said before it, neither what an earlier clause of its own says nor what comes. */
export function pointsBack(line: string): boolean {
  const words = readWords(line)
  return findPointers(line, words).some(({ start }) => !forward.test(line.slice(start)))
}

/** The words of a line that mean what neither stands in a clause before them. */
function findPointers(line: string, words: readonly Morpheme[]): readonly Morpheme[] {
  const isBracketed = bracketed(line)
  return words.filter(({ start }, at) => isPointer(words, at, line) && !isBracketed(start) && !isAnswered(words, start))
}

function isPointer(words: readonly Morpheme[], at: number, line: string): boolean {
  const word = words[at]!
  if (/^(?:同じ|別)$/u.test(word.surface)) return isAlike(words, at)
  if (!isReference(word) || (sharing.has(word.surface) && at > 0 && !isAlso(words, at))) return false
  // そう of 及んだそう is hearsay.
  if (word.surface === 'そう' && isFinite(words[at - 1])) return false
  return clear[word.surface]?.test(line.slice(word.start + word.surface.length)) !== true
}

/** 庭でも同様に, 庭における同様の凧: as elsewhere. */
function isAlso(words: readonly Morpheme[], at: number): boolean {
  return words[at]!.surface === '同様' && /(?:も|における)$/u.test(words[at - 1]!.surface)
}

/** 同じような機能, 別の方法で and, at the start, 同じ理由で and 別の理由で: as what? Not 去年と同じように. */
function isAlike(words: readonly Morpheme[], at: number): boolean {
  if (at === 0) return words[at]!.surface === '同じ' || words[at + 1]?.surface === 'の'
  if (words[at]!.surface === '別') return /^(?:方法|やり方|手段|手順|話)$/u.test(words[at + 2]?.surface ?? '')
  return (
    words[at]!.surface === '同じ' &&
    /^(?:よう|様)$/u.test(words[at + 1]?.surface ?? '') &&
    !/^[との]$/u.test(words[at - 1]?.surface ?? '')
  )
}

/** 30 人以下の: a bound. */
function isCounted(line: string, at: number): boolean {
  return /[\p{Nd}%％\p{Script=Han}]$/u.test(line.slice(0, at)) && line.startsWith('以下', at)
}

/** What means a noun that stands close before it: それ of 行と、それを含む表. */
const near = /^(?:それ|それら|その|そこ)$/u

/** What stands elsewhere on the page, whatever a clause before it says. */
const onPage = /^(?:[前先上後]述|[上下]記)$/u

/** What means a thing that stands before by its name: この of 箱を開け、この箱を. */
const naming = /^(?:この|これら|それら|こうした|そうした)$/u

/** A noun that another word can mean; 必要 of 必要になり is none. */
function isMeant(word: Morpheme): boolean {
  return isNoun(word) && word.posDetails[0] !== '形容動詞語幹'
}

/** これらの箱, not これらを. */
function isNaming(word: Morpheme | undefined, next: Morpheme | undefined): boolean {
  return naming.test(word?.surface ?? '') && (!word?.surface.endsWith('れら') || next?.surface === 'の')
}

/** Nouns for all that a clause says: 水が漏れたが、この問題は. */
const summing =
  /^(?:問題|課題|原因|理由|結果|事実|状況|状態|現象|場合|時|とき|際|後|よう|とおり|通り|点|差|違い|方法|方針|やり方|仕組み|手法|手順|作業|経験|考え|ため|うち|中|間|まま|程度)$/u

/** Whether the noun behind この stands before it, too, or means all that does; この2人 counts what does. */
function isNamedBefore(before: readonly Morpheme[], behind: readonly Morpheme[]): boolean {
  const noun = behind.find(isNoun) ?? behind[0]
  if (noun === undefined || noun.posDetails[0] === '数' || summing.test(noun.surface)) return true
  return before.some(({ surface }) => surface === noun.surface)
}

/** Whether a clause with a noun ends before a place, or a part of one where that is enough: it may name what is meant there. */
export function isAnswered(words: readonly Morpheme[], start: number): boolean {
  const before = words.filter((word) => word.start < start)
  const pointer = words[before.length]
  const behind = words.slice(before.length + 1)
  const [next] = behind
  const isSuch = next?.surface === 'よう'
  if (onPage.test(pointer?.surface ?? '')) return false
  // システムの機能をそのシステムの構造なしに names it.
  if (pointer?.surface === 'その' && before.some(({ surface }) => surface === next?.surface)) return true
  if (isNaming(pointer, next) && !isNamedBefore(before, behind)) return false
  const isNear = pointer?.start === start && near.test(pointer.surface) && !isSuch
  const end = before.findLastIndex((word, at) => endsClause(before, at) || (isNear && isMark(word)))
  return before.slice(0, Math.max(end, 0)).some(isMeant)
}

/** Particles that a clause ends with. */
const closing = new RegExp(`^(?:${turning}|ので|から|し|のに)$`, 'u')

/** Whether a clause ends at a word: 作り、 or 作ったので or 作ってから, also なので, which the dictionary has for one word. */
function endsClause(words: readonly Morpheme[], at: number): boolean {
  const word = words[at]!
  const last = isMark(word) ? words[at - 1] : undefined
  if (word.surface === 'なので' || isConjunctive(word, closing)) return at > 0
  if (word.surface === 'から' && words.slice(at - 1, at).some((before) => isConjunctive(before, /^[てで]$/u)))
    return true
  // 小さな題材なら、 names nothing that これで could mean.
  return (
    last !== undefined &&
    last.conjugationForm !== '仮定形' &&
    (/^(?:動詞|形容詞|助動詞)$/u.test(last.pos) || /^(?:サ変接続|接続助詞)$/u.test(last.posDetails[0] ?? ''))
  )
}

/** Whether a word means what was said before, or what will be said. */
export function isReference({ surface, pos, posDetails: [detail, further] }: Morpheme): boolean {
  return (
    references.has(surface) &&
    /^(?:名詞|連体詞|副詞|接続詞|感動詞)$/u.test(pos) &&
    detail !== '接尾' &&
    further !== '助動詞語幹'
  )
}
