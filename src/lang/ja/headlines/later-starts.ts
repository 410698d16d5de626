import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { bracketed, textOf } from '../lines/edits.js'
import { isNamed } from '../lines/roles.js'
import { reserved } from '../reservations.js'

/** A clause without what stands first in it. */
export interface LaterStart {
  readonly text: string
  /** Whether what it is about, or who does it, has gone. */
  readonly losesTopic: boolean
}

/** Nouns that a headline does not begin with: they lean on what is before them, or say when. */
const noBeginnings: ReadonlySet<string> = new Set(['非自立', '代名詞', '接尾', '副詞可能', '特殊'])

/** Adverbs that limit what is said. */
const limiting =
  /^(?:ほぼ|ほとんど|たまに|時々|ときどき|よく|主に|おもに|まだ|もう|あまり|全く|全然|少し|一部|最も|一番|約|およそ|最大|最小|最低|せいぜい)/u

/** What a thing is or has, not what somebody does: without the thing it is said of nothing. */
const state = /を(?:必要とする|(?:持|も)(?:つ|っている)|含(?:む|んでいる)|備え(?:る|ている)|表す|意味|表現|提供)$/u

/** A clause, and what is left of it from later phrases on: 学習にはTrainiumを活用 → Trainiumを活用. */
export function laterStarts(clause: string): readonly LaterStart[] {
  const words = analyse(clause)
  const isBracketed = bracketed(clause)
  const starts = words.flatMap(({ start }, at): readonly LaterStart[] => {
    const [dropped, kept] = [words.slice(0, at), words.slice(at)]
    if (at === 0 || isBracketed(start) || !isBeginning(kept[0]!, kept[1]) || !mayGo(dropped, kept)) return []
    return [{ text: textOf(kept), losesTopic: isNamed(dropped) }]
  })
  return [{ text: clause, losesTopic: false }, ...starts]
}

/** A headline begins with a noun, but not with 導入する, which is a predicate. */
function isBeginning({ pos, posDetails: [detail], surface }: Morpheme, next: Morpheme | undefined): boolean {
  if (pos === '接頭詞') return true
  const isName = pos === '名詞' && !noBeginnings.has(detail ?? '') && /^[\p{L}\p{N}]/u.test(surface)
  return isName && next?.pos !== '動詞' && next?.surface !== '、'
}

/** Whether what is left still says who does something, or to what, and says it no wider than before. */
function mayGo(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  if (!isApart(dropped) || !kept.some((word, at) => isRole(word, kept[at - 1]))) return false
  const isEmpty = dropped.every(({ pos }) => pos === '副詞' || pos === '記号' || pos === '接続詞')
  // AWSのチップ、Trainium of 使ったのは、AWSのチップ、Trainium says nothing of anything.
  if (isNamed(dropped) && (isPlainNoun(kept.at(-1)!) || state.test(textOf(kept)))) return false
  // だ、というのは…で書いた: what is said of words, or of a time, is not said without them.
  if (/と(?:い[うっ]|言)|時[にはの、]/u.test(textOf(dropped))) return false
  return !reserved.test(`${textOf(dropped)}、`) && !dropped.some(isLimit) && (isEmpty || !reserved.test(textOf(kept)))
}

/** Whether words end where what follows does without them: で, には, a comma or an adverb, but not を, に or の. */
function isApart(dropped: readonly Morpheme[]): boolean {
  const words = dropped.filter(({ surface }) => surface.trim() !== '')
  const [last, before] = [words.at(-1), words.at(-2)]
  if (last === undefined) return false
  if (/^[、,，]$/u.test(last.surface))
    return (
      before !== undefined &&
      (/^(?:副詞|接続詞)$/u.test(before.pos) || before.posDetails[0] === '副詞可能' || isAdjunctEnd(before))
    )
  return isAdverb(last) || last.pos === '接続詞' || isAdjunctEnd(last)
}

/** ハラハラ of ハラハラ展開 is part of a noun. */
function isAdverb({ pos, surface }: Morpheme): boolean {
  return pos === '副詞' && !/^\p{Script=Katakana}/u.test(surface)
}

function isAdjunctEnd({ surface, posDetails: [detail] }: Morpheme): boolean {
  return (detail === '格助詞' && /^(?:で|から)$/u.test(surface)) || (detail === '係助詞' && surface === 'は')
}

function isPlainNoun({ pos, posDetails: [detail] }: Morpheme): boolean {
  return pos === '名詞' && detail !== 'サ変接続'
}

function isLimit({ pos, surface }: Morpheme): boolean {
  return (pos === '副詞' || pos === '接頭詞' || pos === '名詞') && limiting.test(surface)
}

/** Not が of ことが多い. */
function isRole({ surface, posDetails: [detail] }: Morpheme, before: Morpheme | undefined): boolean {
  if (before?.posDetails[0] === '非自立') return false
  return (detail === '格助詞' && /^[がを]$/u.test(surface)) || (detail === '係助詞' && /^[はも]$/u.test(surface))
}
