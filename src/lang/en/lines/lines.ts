import { slideLine } from '../../slide-line.js'
import { countWords } from '../count-words.js'
import { finalName } from '../marks.js'
import { asLine } from './as-line.js'
import { asidesOf, bracketsOf } from './asides.js'
import { withoutBeginnings } from './beginnings.js'
import { withoutEndings } from './endings.js'
import { startsClause } from './clauses.js'
import { isFurtherPredicate } from './further.js'
import { isFaithful } from './guard.js'
import { leans } from './leaning.js'
import { parts } from './parts.js'
import { plainOf } from './plain.js'
import { bestFirst } from './rank.js'
import { insertion, longestSentence, statement } from './shortened.js'
import type { Shortened } from './shortened.js'
import { without } from './spans.js'

/** What is longer takes more than two rows of a slide, which nobody reads while somebody speaks: it can only be said. */
const mostWords = 20
const fewestWords = 3
const fewestOfStatement = 5

/**
 * The lines that an English sentence could become on a slide, best first: pieces of it that say what it says, or less of it, and
 * at last the whole sentence without its full stop. None if nothing of it that is short
 * enough can stand by itself. Of two deeds that two lines can tell, `We ran the suite and deleted the cache`, the first one
 * is no line: there stands the whole, as long as those two are.
 */
export function lines(sentence: string): readonly string[] {
  const whole = slideLine(sentence, finalName)
  const isLine = whole !== '' && !leans(whole)
  const last = isLine && countWords(whole) <= mostWords ? [whole] : []
  if (whole.length > longestSentence) return last
  const plain = plainOf(whole)
  const made = shorten(whole, plain)
    .filter(({ text }) => !leans(text) && isFaithful(text, whole, plain))
    .flatMap((found) => [found, ...withoutInsertions(found)])
    .filter(standsAlone)
  const best = bestFirst(made, whole)
  const isInParts =
    isLine && (isTorn(best[0], whole) || (best.length === 0 && last.length === 0)) && parts(sentence).length > 0
  return [...new Set(isInParts ? [whole, ...best.slice(1)] : [...best, ...last])]
}

/** All of an English sentence, without what leads up to it, asides and fillers, be it that it needs the sentence before it. */
export function wholeLine(sentence: string): string {
  const whole = slideLine(sentence, finalName)
  if (whole.length > longestSentence) return whole
  const line = asLine(plainOf(whole), whole)
  return isFaithful(line, whole) ? line : whole
}

/** Whether a line of a sentence lacks another thing that the same one did. */
function isTorn(line: string | undefined, sentence: string): boolean {
  const [, deed] = /^,? and (?:then |also |even )?(.*)/u.exec(sentence.slice(line?.length)) ?? []
  if (line === undefined || deed === undefined || !sentence.startsWith(line)) return false
  return !startsClause(deed) && isFurtherPredicate(deed, line)
}

/** A plain sentence and what is left of it without parts at its beginning and its end, as lines. */
function shorten(sentence: string, plain: string): readonly Shortened[] {
  const ended = [{ text: plain, lost: 0 }, ...endEarlier(plain)]
  const begun = ended.flatMap((from) => [from, ...beginLater(from)])
  return begun.map((found) => ({ ...found, text: asLine(found.text, sentence) }))
}

/** Without the last part, and without those before it that may then go too. */
function endEarlier(text: string): readonly Shortened[] {
  return withoutEndings(text).flatMap((once) => [once, ...withoutEndings(once.text).map((twice) => add(once, twice))])
}

function beginLater(from: Shortened): readonly Shortened[] {
  return withoutBeginnings(from.text).map((shorter) => add(from, shorter))
}

/** What only adds to a faithful piece of a sentence is no part of any of its clauses. */
function withoutInsertions(from: Shortened): readonly Shortened[] {
  const insertions = [asidesOf(from.text), bracketsOf(from.text)].filter((spans) => spans.length > 0)
  return insertions.map((spans) => add(from, { text: without(from.text, spans), lost: insertion }))
}

function add({ lost }: Shortened, shorter: Shortened): Shortened {
  return { text: shorter.text, lost: lost + shorter.lost }
}

/** What is left of more than one statement has to be more than a few words, and no line a paragraph. */
function standsAlone({ text, lost }: Shortened): boolean {
  const fewest = lost < statement ? fewestWords : fewestOfStatement
  const words = countWords(text)
  return words >= fewest && words <= mostWords
}
