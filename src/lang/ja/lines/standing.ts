import type { Morpheme } from '../analyser/morpheme.js'
import { linksOf } from './openings.js'
import { isAnswered, isReference, pointsOut } from './pointing.js'
import { readWords } from './read-words.js'
import { isConjunctive, isDependent, isNoun, isTopic, isUse } from './roles.js'

/** What a line can't end in: it goes on somewhere else. */
const openEnd = /[、,，:：]$/u

/** 興味のある方は試されたい, 指摘していただけると助かる: said to those who read, not to those who listen. */
const invitation =
  /(?:^|、)(?:もし)?(?:ご?興味|関心)(?:の|が|を)(?:ある|あれば|お?持).*(?:たい|ください|下さい|する)$|(?:いただけ|頂け|もらえ)(?:ると|れば)(?:助か|あり(?:がた|難)|有り難|嬉し|うれし|幸い)/u

/** 定義は割愛, いくつか見る, 以上で終了, 分からなかったのでまとめた: said of the article, not of its matter. */
const announcement = new RegExp(
  [
    '割愛(?:する|した|します|しました)?$',
    'かい(?:摘|つま)んで(?:見る|説明(?:する)?|紹介(?:する)?)$',
    '^(?:順に|順番に|一つずつ|いくつか)見る$',
    '(?:ので|ため)、?(?:執筆|メモ|備忘録|まとめた?|記事に(?:する|した?))$',
    '(?:記録|メモ|備忘録)として残(?:す|した)$',
    '^次の(?:内容|コード|コマンド|設定|行)を[^、。]{1,20}$',
    '^以上[がで]|(?:紹介|説明|話)から始め(?:る|た)$',
    '(?:場合|とき|時|例|状況)(?:を|について)?考え(?:る|てみる)$',
    '(?:がある|である|いる|する)とする$',
    '(?:注意点|ポイント|コツ|落とし穴)が(?:いくつか)?ある$',
    '^[^、。]{1,12}[てで](?:終わり|おしまい)(?:では|じゃ)ない$|^(?:わずか|たった|ほんの)[^はがもを、]{1,20}(?:のこと|出来事)(?:だった)?$',
    '^[^、。]{1,12}の場合$|^【[^】]*】$|を(?:載せる|貼る|貼っておく|置いておく)$',
    'を(?:以下に)?(?:引用|抜粋|シェア)$|(?:要点|概要|結論|内容|目線)[をで](?:以下に)?記載$|続編を書いた$',
  ].join('|'),
  'u',
)

/** 1つ目は凧、2つ目は糸: of what? */
const countedOut = /^[1１一](?:つ|番|点)目は.+[2２二](?:つ|番|点)目は/u

/** より昔の凧には尾がない, 対応して糸を張る, 確かに軽い, 同社も売る: than when, to what, as who said, who? */
const compared =
  /^(?:より(?:昔|古|新し|以?前|後)|対応して|確かに|たしかに|同(?:社|氏|店|校|誌|書|商品|団体)[はがものでに])/u

/** 安かったから、が理由 and 糸を二重にするという意味: of what? */
const explanation = /から、が理由(?:です|だ|である)?$|^[^は]*(?:という(?:意味|わけ)|、ということ)(?:です|だ|である)?$/u

/** Whether a line can be read without the sentence before it: neither これを使う nor を使う, and not 使うのは. */
export function standsByItself(line: string): boolean {
  const statement = line.slice(linksOf(line))
  const words = readWords(statement)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || openEnd.test(line) || invitation.test(statement)) return false
  if (countOf(/[（(「『]/gu, line) > countOf(/[）)」』]/gu, line)) return false
  if ([announcement, countedOut, compared, explanation].some((pattern) => pattern.test(statement))) return false
  return !pointsOut(statement, words) && !leansBack(first) && !leansForward(last) && !isReason(words)
}

function countOf(mark: RegExp, line: string): number {
  return line.match(mark)?.length ?? 0
}

/** Whether a sentence only names what the one before it speaks of, and no number: 次に、隣の町の灯台です。 */
export function isMereName(sentence: string): boolean {
  const name = copula.exec(sentence.slice(linksOf(sentence)))?.groups!['name']
  if (name === undefined || /\p{Nd}/u.test(name)) return false
  return readWords(name).every(
    ({ pos, posDetails: [detail] }) => pos === '名詞' || pos === '記号' || detail === '連体化' || detail === '並立助詞',
  )
}

/** Whether a line says what is done, but not to what: 便利なので追加; not ログを見て追加, nor 動くか確認. */
export function isBareUse(line: string): boolean {
  const words = readWords(line)
  const last = words.at(-1)
  const names = words
    .slice(0, -1)
    .some((word) => isNoun(word) && !/^(?:形容動詞語幹|副詞可能)$/u.test(word.posDetails[0]!))
  return (
    last !== undefined && words.length > 1 && isUse(last) && !names && !words.some(({ surface }) => surface === 'か')
  )
}

const copula = /^(?<name>.*)(?:です|でした|である|だ)$/u

/** 動きを確かめたいため, 風が強かったから: the reason of what the sentence before says, unless it says whose it is, 遅れたのは. */
function isReason(words: readonly Morpheme[]): boolean {
  const last = words.findLast(
    ({ pos, conjugationType }) => pos !== '記号' && !/^特殊・(?:ダ|デス)$/u.test(conjugationType),
  )
  const isCause =
    last !== undefined && ((last.surface === 'ため' && isDependent(last)) || isConjunctive(last, /^(?:から|ので)$/u))
  return isCause && !words.some((_, at) => isTopic(words, at) && isCausal(words[at - 1]))
}

/** の of 遅れたのは, and 理由, which a reason may be given for. */
function isCausal(word: Morpheme | undefined): boolean {
  return /^(?:の|理由|原因|きっかけ|こと)$/u.test(word?.surface ?? '')
}

/** Whether any of the words means what was said before, or what will be said. */
export function refersBack(words: readonly Morpheme[]): boolean {
  return words.some(
    (word) =>
      /^(?:どちら|互い|同じ|反対|逆|次|以下)$/u.test(word.surface) ||
      (isReference(word) && !isAnswered(words, word.start)),
  )
}

/** Also のは and し、, which the dictionary has for a noun and a verb. */
function leansBack({ surface, pos, posDetails: [detail] }: Morpheme): boolean {
  if (/^[のし]$/u.test(surface) && (detail === '非自立' || pos === '動詞')) return true
  return pos === '助詞' || pos === '助動詞' || /^(?:[でと、。，．…）」』)\]]|\.{2,})$/u.test(surface)
}

function leansForward({ pos, posDetails: [detail], surface, conjugationForm }: Morpheme): boolean {
  if (pos === '助詞')
    return (
      detail === '格助詞' ||
      detail === '連体化' ||
      detail === '係助詞' ||
      /^(?:て|と|ば|ながら|し|が|けど|けれども?)$/u.test(surface)
    )
  // 〜の事で, which goes on.
  if (conjugationForm === '連用形' && surface === 'で') return true
  return conjugationForm === '仮定形' || pos === '連体詞'
}
