import { means, presentReason, relativeTime } from './adjuncts.js'
import { anyOf, wholeWords } from './any-of.js'
import { authorsOf, isDoneByAuthors } from './authors.js'
import { holdsWithoutEnd, negations } from './bearing.js'
import { hasInnerClause, startsAdverbial, startsClause } from './clauses.js'
import { refersBack } from './leaning.js'
import { addition, statement } from './shortened.js'
import type { Shortened } from './shortened.js'
import { countVerbs, hasFiniteVerb, hasSureVerb, isPast, simplePast } from './verbs.js'

/** A part at the beginning of a sentence that may be left out. */
interface Beginning {
  /** How the part looks; what it says is its group `said`, else all of it. */
  readonly shape: RegExp
  readonly worth: number
  readonly mayGo: (said: string, kept: string) => boolean
  /** Whether what is kept has its subject in the part. */
  readonly isShared?: true
}

const beginnings: readonly Beginning[] = [
  {
    // Behind a comma before, only a sure verb tells it from the end of a list: `and a more opinionated approach`.
    shape: /^(?<said>.+?)(?:, (?:and|but|so)|;) $/u,
    worth: statement,
    mayGo: (said, kept) => isStatement(said) && startsClause(kept) && (!said.includes(', ') || hasSureVerb(kept)),
  },
  {
    shape: /^(?<said>.+): $/u,
    worth: addition,
    mayGo: (said, kept) => hasFiniteVerb(said) && bringsNews.test(said) && startsClause(kept),
  },
  {
    shape: /^(?:although|though|even though|because) (?<said>[^,]+), $/iu,
    worth: addition,
    mayGo: (said, kept) => hasFiniteVerb(said) && startsClause(kept),
  },
  {
    shape: /^(?<said>(?:due to|because of|thanks to|in addition to|along with|together with) [^,]+), $/iu,
    worth: addition,
    mayGo: (_, kept) => startsClause(kept),
  },
  {
    // What holds for a whole time may not hold by itself: `Over the last year, no test failed`.
    shape: relativeTime,
    worth: 1,
    mayGo: (_, kept) => startsClause(kept) && holdsWithoutEnd(kept) && !/\d/u.test(kept),
  },
  {
    shape: presentReason,
    worth: addition,
    mayGo: (_, kept) => startsClause(kept) && !isPerfect.test(kept),
  },
  {
    // What could be done, could be by that alone: `By leaving early, we can skip the queue`.
    shape: means,
    worth: addition,
    mayGo: (_, kept) => startsClause(kept) && holdsWithoutEnd(kept) && !isPossible.test(kept),
  },
  {
    // What they did they have done; what they would have to do they may never do.
    shape: /^to (?<said>\S+ [^,]+), $/iu,
    worth: addition,
    mayGo: (_, kept) => isDoneByAuthors(kept),
  },
  {
    shape: /^(?:we|I) (?<said>\p{L}+ .+?),? and (?:then )?$/iu,
    worth: statement,
    mayGo: areDoneBefore,
    isShared: true,
  },
  {
    shape: /^(?:we|I) (?<said>\p{L}+ .+?), $/iu,
    worth: statement,
    mayGo: (said, kept) => areDoneBefore(said, kept) && kept.includes(' and '),
    isShared: true,
  },
]

const isPossible = anyOf([String.raw`\b(?:can|could|will|would|may|might|should)\b`])
const isPerfect = anyOf([String.raw`\b(?:has|have|had|'ve)\b`])

function isStatement(said: string): boolean {
  return hasFiniteVerb(said) && !startsAdverbial(said) && !said.includes(': ')
}

/** Words that make what follows a colon a fact; of a theory, a rule or an example it is none. */
const bringsNews = anyOf([
  wholeWords(
    'results?|reasons?|causes?|answers?|problems?|outcome|facts?|news|effects?|clear|simple|obvious|found|learned|discovered|' +
      'showed|added up|counted|measured',
  ),
])

/** Not the second word of `left the door open and unlocked for weeks`. */
const surelyPast = anyOf([
  `^(?:${simplePast.replaceAll(' ', '|')}) `,
  String.raw`^\p{L}+ (?:the|an?|our|my|your|their|his|her|all|every|each|some|most|one|two|three|its?|them|to|\d)\b`,
])

/** `We stopped the job, took one commit and ran it`: the authors did all of it. */
export function areDoneBefore(said: string, kept: string): boolean {
  const [first = '', ...others] = said.split(', ')
  const areDeeds = hasOneVerb(first) && others.every((other) => isPast(firstWord(other)) && hasOneVerb(other))
  return areDeeds && !hasInnerClause(said) && !negations.test(said) && isPast(firstWord(kept)) && surelyPast.test(kept)
}

/** Another verb could be that of what is kept: `We kept all tests written in March and deleted in April`. */
function hasOneVerb(deed: string): boolean {
  return countVerbs(deed.slice(firstWord(deed).length)) === 0 && !/ing\b/u.test(deed)
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0]!
}

const seam = /, (?:(?:and|but|so) )?(?:then )?|; |: | and (?:then )?/gu

/** A sentence without each of the parts at its beginning that what follows neither needs nor refers to. */
export function withoutBeginnings(text: string): readonly Shortened[] {
  return [...text.matchAll(seam)].flatMap(({ index, 0: joint }) => {
    const at = index + joint.length
    const [part, kept] = [text.slice(0, at), text.slice(at)]
    const beginning = beginnings.find((row) => fits(row, part, kept))
    const subject = beginning?.isShared ? `${authorsOf(part)} ` : ''
    return beginning ? [{ text: subject + kept, lost: beginning.worth * countClauses(part) }] : []
  })
}

function fits({ shape, mayGo }: Beginning, part: string, kept: string): boolean {
  const found = shape.exec(part)
  return found !== null && !refersBack(kept) && !endsInShare.test(kept) && mayGo(found.groups?.['said'] ?? part, kept)
}

/** `…, but you should listen to some`: some of what? */
const endsInShare = /\b(?:some|any|all|many|most|few|several|none)$/iu

/** As far as commas tell. */
function countClauses(part: string): number {
  return part
    .trimEnd()
    .slice(0, -1)
    .split(/[,;] (?!and|but|so)/u).length
}
