import { slideLine } from '../../slide-line.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { finalName } from '../final-name.js'
import { unwrap, withoutAsides } from './asides.js'
import { isCause, isPurpose } from './causes.js'
import { clauseLinkAt, endsMeans, predicateEnd } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { isConditioned, isPart } from './clause-stops.js'
import { isDivisible, isQuestion } from './clauses.js'
import { bracketed } from './edits.js'
import { finishClause, timeOf } from './final-form.js'
import { shortenLastPredicate } from './last-predicate.js'
import { mostWidth, widthOf } from './line-width.js'
import { saysSame } from './meaning.js'
import { openingsOf } from './openings.js'
import { readWords, textBetween } from './read-words.js'
import {
  hasTopic,
  isConjunctive,
  isFinite,
  isMark,
  isNamed,
  isNoun,
  isObject,
  isTopic,
  isTopicParticle,
  isUse,
  turning,
} from './roles.js'
import { standsByItself } from './standing.js'
import { terseForm } from './terse-form.js'

/** A part that is shorter says nothing by itself: 感謝した. */
const tooShort = 7

/** Nobody reads more lines of one sentence. */
const mostParts = 3

/**
 * The clauses of a Japanese sentence as lines that stand under each other and together say all of it:
 * 会議は小さく、部屋は広かったが、人は増えた → 会議は小さかった, 部屋は広かった, 人は増えた. Empty where it has one clause only, or
 * one of them is no statement of its own.
 */
export function parts(sentence: string): readonly string[] {
  const statement = withoutAsides(slideLine(unwrap(sentence), finalName).trim())
  const opened = statement.slice(openingsOf(statement))
  const text = terseForm(opened)
  const words = readWords(text)
  if (isQuestion(words.at(-1)) || definition.test(statement) || !saysSame(opened, words)) return []
  const seams = seamsOf(text, words).filter(({ link }) => link !== 'contrast' || !concession.test(statement))
  const found = divide({ text, words }, seams.toSorted(byStrength))
  const isEasy = found.length > 1 && found.every((piece) => widthOf(piece) <= mostWidth)
  return isEasy && standsByItself(found[0]!) && standsByItself(text) ? found : []
}

/** 索引とは、… 探すことで、… 減らす道具: all of it says what the thing is. */
const definition = /^[^、。]{1,30}とは、/u

/** A sentence in plain form, and its words without white space. */
interface Read {
  readonly text: string
  readonly words: readonly Morpheme[]
}

/** Divides a sentence at the strongest seams between which there are statements of their own. */
function divide(read: Read, seams: readonly Seam[]): readonly string[] {
  let chosen: readonly Seam[] = []
  let found: readonly string[] = []
  for (const seam of seams) {
    const candidate = [...chosen, seam].toSorted((one, other) => one.end - other.end)
    const pieces = piecesAt(read, candidate)
    if (pieces === undefined) continue
    ;[chosen, found] = [candidate, pieces]
    if (found.length === mostParts) break
  }
  return found
}

/** What stands between seams, as lines; `undefined` if one of them is no statement. */
function piecesAt(read: Read, seams: readonly Seam[]): readonly string[] | undefined {
  const starts = [0, ...seams.map(({ next }) => next)]
  const ends = [...seams.map(({ end }) => end), read.words.length]
  const pieces: string[] = []
  for (const [place, from] of starts.entries()) {
    const line = lineOf(read, from, ends[place]!, seams[place - 1])
    if (line === undefined) return undefined
    pieces.push(line)
  }
  return pieces
}

/**
 * The words from `start` up to before `end` as a line, without what only opens them; `undefined` if they are no statement, or
 * would say something else. What stands behind a seam may be said of the topic before it.
 */
function lineOf({ text, words }: Read, start: number, end: number, seam: Seam | undefined): string | undefined {
  const opening = openingsOf(text.slice(words[start]?.start))
  const from = words.findIndex((word) => word.start >= (words[start]?.start ?? 0) + opening && !isMark(word))
  if (from === -1 || from >= end) return undefined
  const said = textBetween(text, words, from, end)
  const whole = end === words.length ? said : finishClause(text, words.slice(from), end - from, timeOf(words))
  const line = shortenLastPredicate(whole ?? '').trim()
  const spoken = readWords(line)
  if ([...line].length < tooShort || !spoken.some(isNoun)) return undefined
  const isStatement =
    isNamed(spoken) || saysWhat(spoken) || (seam !== undefined && goesOn(words.slice(0, seam.end), spoken, seam.link))
  return isStatement && saysSame(line, words.slice(from, end)) ? line : undefined
}

/** 名簿を作る, 入口に並ぶ; not 翌日仕事 (what is at work?), 工具で利用 (use what?) nor 適当に伸ばす, which names nothing. */
function saysWhat(line: readonly Morpheme[]): boolean {
  const isOfNoun = ({ posDetails: [detail], surface }: Morpheme, at: number): boolean =>
    detail === '格助詞' && /^(?:を|に|へ|から|と|で)$/u.test(surface) && at > 0 && isNoun(line[at - 1]!)
  return line.some(isObject) || (!isState(line.at(-1)!) && !isUse(line.at(-1)!) && line.some(isOfNoun))
}

/** 橋は新しいが、 … 町でいちばん大事な道: what the lines before are about is clear; not 着いたのは朝だが. */
function goesOn(before: readonly Morpheme[], line: readonly Morpheme[], link: ClauseLink): boolean {
  const topics = before.filter((_, at) => isTopic(before, at + 1))
  const isAbout = topics.some(({ surface }) => surface !== 'の')
  // 鍵が付いているので、 … 準備なしで開けられる
  const isOfSubject = link === 'reason' && topics.length === 0 && isNamed(before)
  return (isAbout || isOfSubject) && line.filter(isNoun).length > 1 && !isUse(line.at(-1)!)
}

/** A noun that is no deed: 休み, not 展示. */
function isState({ pos, posDetails: [detail] }: Morpheme): boolean {
  return pos === '名詞' && detail !== 'サ変接続'
}

/** Where a part of a sentence ends, as places of words. */
interface Seam {
  /** Behind the last word of its predicate. */
  readonly end: number
  /** Where the next part begins. */
  readonly next: number
  readonly link: ClauseLink
  /** Whether no comma stands there. */
  readonly isBare: boolean
}

/** The stronger ones first: a sentence falls apart where it turns. */
const strengths: readonly ClauseLink[] = ['contrast', 'reason', 'sequence']

/** A sentence with more clauses is none that anybody takes in, and looking at each would take the square of its length. */
const mostLinks = 12

/** The strongest first; of equal ones those at a comma. */
function byStrength(one: Seam, other: Seam): number {
  return strengths.indexOf(one.link) - strengths.indexOf(other.link) || Number(one.isBare) - Number(other.isBare)
}

/** Where a clause that is a statement of its own goes over into the next. */
function seamsOf(text: string, words: readonly Morpheme[]): readonly Seam[] {
  const isBracketed = bracketed(text)
  const links = words.flatMap(({ start }, at) => {
    const link = isBracketed(start) ? undefined : clauseLinkAt(words, at)
    return link === undefined || link === 'occasion' ? [] : [{ at, link }]
  })
  if (links.length > mostLinks) return []
  return links.flatMap(({ at, link }): readonly Seam[] => {
    if (!isPart(words, at, link) || !isDivisible(text, words[at]!.start, link)) return []
    const kept = words.slice(0, at)
    if (isConditioned(words, at, link) || (link === 'contrast' && isGranted(kept))) return []
    const end = statementEnd(words, at, link)
    return end === undefined ? [] : [{ end, next: at + 1, link, isBare: !isMark(words[at]) }]
  })
}

/** 確かに速いが: what is only granted stands with what is said against it. */
const concession = /^(?:確かに|たしかに|もちろん|一見)/u

/** ユニットとは呼ばれる(が) is granted, too; not 橋とは道である(が). */
function isGranted(words: readonly Morpheme[]): boolean {
  const isDefinition = words.findLast(({ pos }) => pos !== '助詞')?.conjugationType === '五段・ラ行アル'
  return (
    !hasTopic(words) &&
    !isDefinition &&
    words.some((word, at) => isTopicParticle(word) && /^(?:と|て)$/u.test(words[at - 1]?.surface ?? ''))
  )
}

/** Particles that stand behind a predicate in its final form. */
const final = new RegExp(`^(?:${turning}|ものの|ので|から)$`, 'u')

/** Where the predicate ends that the clause link at a word stands behind; `undefined` if that needs the link. */
function statementEnd(words: readonly Morpheme[], at: number, link: ClauseLink): number | undefined {
  const end = predicateEnd(words, at)
  if (link === 'sequence') return end
  if (isConjunctive(words[end - 1]!, final)) return end - 1
  if (link === 'contrast') return /^(?:で|に対して?)$/u.test(words[end - 1]!.surface) ? end - 2 : end - 1
  if (endsMeans(words[end - 1], words[end - 2])) return isFinite(words[end - 3]) ? end - 2 : undefined
  const reason = words[end - 1]?.surface === 'に' ? end - 2 : end - 1
  return isCause(words[reason]) && !isPurpose(words.slice(0, end)) ? reason : undefined
}
