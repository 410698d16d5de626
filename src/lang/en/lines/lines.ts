import { slideLine } from '../../slide-line.js'
import { capitalise } from '../capitalise.js'
import { finalName } from '../marks.js'
import { lengthOfAuthors } from './authors.js'
import { withoutBeginnings } from './beginnings.js'
import { withoutEndings } from './endings.js'
import { isFaithful } from './guard.js'
import { leans } from './leaning.js'
import { plainOf } from './plain.js'
import { bestFirst } from './rank.js'
import { statement } from './shortened.js'
import type { Shortened } from './shortened.js'

/** In UTF-16 units; what is longer is no sentence, and is left as it is. */
const longestSentence = 600

const fewestWords = 3
const fewestOfStatement = 5

/**
 * The lines that an English sentence could become on a slide, best first: pieces of it that say what it says, or less of it, and
 * at last the whole sentence without its full stop. None if nothing of it can stand by itself.
 */
export function lines(sentence: string): readonly string[] {
  const whole = slideLine(sentence, finalName)
  const last = leans(whole) || whole === '' ? [] : [whole]
  if (whole.length > longestSentence) return last
  const made = shorten(whole).filter((found) => standsAlone(found) && isFaithful(found.text, whole))
  return [...new Set([...bestFirst(made, whole), ...last])]
}

/** A sentence and what is left of it without parts at its beginning and its end, as lines. */
function shorten(sentence: string): readonly Shortened[] {
  const text = plainOf(sentence)
  const ended = [{ text, lost: 0 }, ...endEarlier(text)]
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

function add({ lost }: Shortened, shorter: Shortened): Shortened {
  return { text: shorter.text, lost: lost + shorter.lost }
}

/** Its first letter is a capital unless the author's sentence begins as it does. */
function asLine(text: string, sentence: string): string {
  const line = text.slice(lengthOfAuthors(text))
  const word = /^\S*/u.exec(line)![0]
  return sentence.startsWith(word) ? line : capitalise(line)
}

/** What is left of more than one statement has to be more than a few words. */
function standsAlone({ text, lost }: Shortened): boolean {
  const fewest = lost < statement ? fewestWords : fewestOfStatement
  return text.split(' ').length >= fewest && !leans(text)
}
