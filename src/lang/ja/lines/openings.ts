import { analyse } from '../analyser/analyse.js'
import { isTopicParticle, isTurning } from './roles.js'

/** What links a sentence to the one before it, or only fills; a comma must follow. */
const links: readonly string[] = [
  'しかし しかしながら しかも だが ですが でも けれど けれども だけど とはいえ それでも ところが ただ ただし もっとも',
  'また そして さらに 更に なお それに 加えて そのうえ その上 あわせて 同時に ほかにも 他にも',
  'そのため そのために それで そこで だから なので ですから ですので したがって 従って よって ゆえに その結果 結果的に 結果的には',
  '特に とくに とりわけ 具体的に 具体的には というのも 以上から 以上より 前述の通り 先述の通り ご存じの通り ご存知の通り 見ての通り',
  'つまり すなわち 要するに 結局 結局のところ 実は 実際 実際に 一方 一方で 逆に 反対に',
  'まず まずは 次に 続いて 最後に その後 ついで 最終的に 最終的には ちなみに もちろん 当然 確かに たしかに 幸いにも 面白いことに 驚いたことに 不思議なことに',
  '何はともあれ 参考までに 正確には 厳密には 簡単に言えば ざっくりいうと ざっくり言うと 簡単に言うと 一言で言うと 結論から言うと 言い換えると だからこそ まぁ あと あとは',
  'なぜなら なぜならば よく見ると よくよく見ると よく考えると よく考えてみると よくよく考えると 考えてみると',
  'いずれにせよ いずれにしても どちらにせよ どちらにしても',
  'さて では それでは で と という わけで というわけで ということで ここで こうして このように このようにして そんなわけで',
  'このとき そのとき その時 その当時 以下 正直 正直なところ とりあえず ひとまず ちょっと なんか なんというか まあ えっと ええと あの おっと いや はい',
  '細かいことはさておき 細かい話はさておき 詳細はさておき 冗談はさておき それはさておき 細かいことはともかく 細かいことは置いておいて',
  'こんにちは こんばんは はじめまして どうも みなさん 皆さん',
].flatMap((row) => row.split(' '))

/** Those that need no comma, because they mean nothing else at the start of a sentence. */
const bareLinks: readonly string[] =
  'とはいえ このとき また なお(?!一層|さら|[良悪よ]い) まず まずは 次に 最後に しかし しかしながら だが ですが ところが ただし そして さらに そのため そこで だから なので ですから したがって つまり すなわち 実は もちろん 幸いにも 正直なところ ちなみに 一方(?![はでのが向通的]) 何はともあれ さて では それでは とりあえず なんか まあ'.split(
    ' ',
  )

const selves = '(?:私|僕|俺|わたし|ぼく|筆者|我々|われわれ|弊社|当社|自分)(?:たち|達|ら)?'

/** What somebody says of the text itself before it comes to the point: まとまりのない文章となりましたが. */
const excuse =
  '[^、。]{0,14}(?:文章|記事|話|説明|内容)(?:と|に)な(?:っ(?:てしまっ)?た|り(?:まし)?た|ってしまいました)(?:が|けど|けれど)'

/** その名の通り、, その言葉のイメージの通り、 */
const asNamed = '(?:その(?:名|言葉|字)|名前)(?:の(?:イメージ|意味))?の(?:通り|とおり)'

/** 先に説明した通り、 */
const asTold =
  '(?:(?:先|上|前)(?:に|で|ほど)|先程|前回)?(?:説明|解説|紹介|記載|言及)(?:し(?:まし)?た|の)(?:通り|とおり|ように)|(?:先に|先ほど|先程|上で|前に|最初に)?(?:述べ(?:まし)?|触れ(?:まし)?|書い|書きまし)た(?:通り|とおり|ように)'

/** このnote公開時点において、 */
const timeOfWriting = 'この(?:[Nn]ote|ノート|記事|ブログ|投稿)の?(?:公開|執筆|投稿)時点(?:において|で)は?[、,，]?'

/** 長さとしては3尺: the number says so. */
const measured = '(?:時間|期間|長さ)としては[、,，]?'

/** `1. 鍵を掛ける` with a wide space, which begins no list. */
const numbered = '\\d{1,2}[.．)）][ \\u3000]+(?=\\D)'

/** → 鍵を掛ける */
const arrow = '(?:[-=ー－]+[>＞]|[→⇒➡]|=(?= ))'

/** これで糸の準備ができた: what is done by then. */
const doneByThat =
  'これで[、,，]?(?=[^。]{1,60}[はがもをにで][^。]{0,60}(?:完了|完成|準備[はがも]?(?:でき|整)|(?:でき|なり|れ|揃い|整い|終わり)まし?た|(?:でき|なっ|揃っ|整っ|終わっ)た))'

/** 「凧の日記」にある通り、: where it is written. */
const asWritten = '「[^「」]{1,80}」\\s?に(?:ある|書いた|書かれた|書かれている)(?:通り|とおり)[、,，]?'

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

const link = new RegExp(
  `^(?:${doneByThat}|${asWritten}|${numbered}|${arrow}|${timeOfWriting}|${measured}|(?:${longestFirst(links)}|${asNamed}|${asTold}|${excuse})[、,，]|(?:${longestFirst(bareLinks)})(?![、,，のはもかがをにで]|間違い|な[いく]))\\s*`,
  'u',
)
/** Topics that a slide needs no more than it needs me: 弊社では, 今回は, 2つ目は. */
const ownTopic = new RegExp(
  `^(?:${selves}(?:は|が|としては|からは|の場合は?(?=[、,，]))|(?:弊社|当社|我々)では|今回は|ここでは|(?:本書|本稿|本章|本節|(?:この|本)(?:記事|投稿|エントリー?|ブログ|[Nn]ote))では|[\\d０-９一二三四五六]+ ?(?:つ目|つめ|点目)(?:は|(?=[、,，])))[、,，]?\\s*`,
  'u',
)

/** How many characters at the start of a sentence a slide needs no more: しかし、 さて、 まあ、 私は. */
export function openingsOf(sentence: string): number {
  const length = linksOf(sentence)
  const self = selfAsTopic(sentence.slice(length))?.[0].length ?? 0
  return self === 0 ? length : length + self + linksOf(sentence.slice(length + self))
}

/** How many characters at the start of a sentence only link it to the one before, or fill. */
export function linksOf(sentence: string): number {
  let length = 0
  for (;;) {
    const rest = sentence.slice(length)
    const found = link.exec(rest)?.[0] ?? ''
    if (found === '' || !isWhole(rest, found.length)) return length
    length += found.length
  }
}

/** 私は and 私が, unless the sentence sets others against me, or names more that acts: 私が書いた本が売れた. */
function selfAsTopic(sentence: string): RegExpExecArray | null {
  const found = ownTopic.exec(sentence)
  if (!found) return null
  const isActing = /が[、,，]?\s*$/u.test(found[0])
  const others = analyse(sentence.slice(found[0].length)).some(
    (word) => isTopicParticle(word) || isTurning(word) || (isActing && /^[がの]$/u.test(word.surface)),
  )
  return others ? null : found
}

/** How many characters behind a link tell whether it is one. */
const lookahead = 12

/**
 * Whether a word ends here: しかし of しかし, not of しかしか; 次に of 次に鍵を開ける, not of 次に来るのは, nor そこで of そこで使う, nor さらに
 * of さらに速く and さらに三つ.
 */
function isWhole(sentence: string, length: number): boolean {
  if (length === sentence.length || /[、,，\s]$/u.test(sentence.slice(0, length))) return true
  const next = analyse(sentence.slice(0, length + lookahead)).find(({ start }) => start === length)
  if (next === undefined) return false
  if (sentence.startsWith('さらに')) return next.pos === '名詞' && /^(?:一般|固有名詞)$/u.test(next.posDetails[0]!)
  return !(/^(?:次に|最後に|そこで)/u.test(sentence) && next.pos === '動詞')
}
