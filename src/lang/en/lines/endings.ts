import { anyOf } from './any-of.js'
import { changesRest, denies, negations, takesBack } from './bearing.js'
import { beforeInnerClause, hasInnerClause, startsAdverbial, startsClause } from './clauses.js'
import { addition, statement } from './shortened.js'
import type { Shortened } from './shortened.js'
import { countVerbs, hasFiniteVerb, hasSureVerb, isPast, startsWithSureVerb, startsWithVerb } from './verbs.js'

/** A part at the end of a sentence that may be left out. */
interface Ending {
  /** How the part looks; what it says is its group `rest`. */
  readonly shape: RegExp
  readonly worth: number
  readonly mayGo: (rest: string, kept: string) => boolean
}

// A further comma could end an addition and bring the verb: `The pool, which …, broke`.
const endings: readonly Ending[] = [
  {
    shape: anyOf(['^, (?:(?:both|many|all|one|two|each) of )?(?:which|who|whom|whose) (?<rest>[^;:()]+)$']),
    worth: addition,
    mayGo: (rest, kept) => !denies.test(rest) && (!rest.includes(',') || hasSureVerb(kept)),
  },
  {
    // `We ran code which broke …`, but of `the code` it tells which.
    shape: /^ (?:which|who) (?<rest>[^,;:()]+)$/iu,
    worth: statement,
    mayGo: (rest, kept) => startsWithVerb(rest) && !endsInCertain.test(kept) && holdsAnyway(kept),
  },
  {
    shape: /^ that (?<rest>[^,;:()]+)$/iu,
    worth: statement,
    mayGo: (rest, kept) => startsWithSureVerb(rest) && endsInAny.test(kept) && holdsAnyway(kept),
  },
  {
    // What comes of it; `, counting from the last` and `, using the cache` say how it is meant.
    shape: anyOf([
      String.raw`^, (?:\p{L}+ly )?(?:making|leaving|causing|resulting|allowing|letting|giving|leading|forcing|turning|bringing|enabling|` +
        String.raw`showing|proving|helping|ensuring|notifying|finishing|fixing|saving|reducing|improving|breaking|deploying|describing|` +
        String.raw`highlighting|demonstrating|raising|taking|costing|creating|adding|providing|introducing|replacing|triggering|meaning|` +
        String.raw`increasing|removing|covering|offering|opening|preventing|marking|joining|exposing|leaking|granting|blocking|stabilizing|changing|updating|moving|opening|extending|simplifying|speeding|eliminating|enhancing|supporting) (?<rest>[^;:()]+)$`,
    ]),
    worth: addition,
    mayGo: (rest, kept) => !denies.test(rest) && isOneClause(kept) && (!rest.includes(',') || hasSureVerb(kept)),
  },
  {
    shape: anyOf([String.raw`^, with (?<rest>(?:\p{L}+ ){1,3}\p{L}{2,}ing [^,;:()]+)$`]),
    worth: addition,
    mayGo: (rest) => !changesRest.test(rest),
  },
  {
    shape: anyOf([
      String.raw`^, (?:including|such as|e\.g\.|as well as|especially|particularly|notably|for example) (?<rest>[^,;:()]+|[^;:()]+, (?:and|or) [^,;:()]+)$`,
    ]),
    worth: addition,
    mayGo: (rest) => !changesRest.test(rest) && !(rest.includes(',') && hasFiniteVerb(rest)),
  },
  {
    shape: /^, (?:because|so that) (?<rest>.+)$/u,
    worth: addition,
    mayGo: () => true,
  },
  {
    // A reason or a contrast; behind a negation it could be what was not so: `not faster, as we had hoped`.
    shape: /^, (?:as|since|while|whereas) (?<rest>.+)$/u,
    worth: addition,
    mayGo: (rest, kept) => startsClause(rest) && holdsAnyway(kept),
  },
  {
    // `It did not fail because …` may have failed; `when it fails because …` is one case.
    shape: /^ (?:because|so that|so(?= (?:we|I|you|it|they|the|our) )|due to|thanks to) (?<rest>.+)$/u,
    worth: statement,
    mayGo: (_, kept) => !negations.test(kept) && !/\bwhen/iu.test(kept) && !asksForReason.test(kept),
  },
  {
    shape: /^(?:, (?:and|so)|;) (?<rest>.+)$/u,
    worth: statement,
    mayGo: isFurtherClause,
  },
  {
    shape: /^ and (?<rest>.+)$/u,
    worth: statement,
    mayGo: (rest, kept) => startsOwnClause.test(rest) && hasFiniteVerb(kept) && holdsAnyway(kept),
  },
  {
    shape: /^ and (?:then |also )?(?<rest>.+)$/u,
    worth: statement,
    mayGo: isFurtherPredicate,
  },
  {
    // Not the colon of `usePolling: true`.
    shape: /^: (?<rest>(?!(?:true|false|null)\b)(?:[\p{L}\d'’-]+ ){4}.+)$/u,
    worth: statement,
    mayGo: (rest, kept) => !startsWithVerb(rest) && hasSureVerb(kept) && !pointsAhead.test(kept),
  },
  {
    shape: /^ (?:—|–|--) (?<rest>[^—–]+)$/u,
    worth: statement,
    mayGo: (rest, kept) => !denies.test(rest) && hasSureVerb(kept) && holdsAnyway(kept) && !pointsAhead.test(kept),
  },
  {
    shape: /^:(?<rest>)$/u,
    worth: 0,
    mayGo: (_, kept) => hasFiniteVerb(kept) && !pointsAhead.test(kept) && !isOpen.test(kept),
  },
]

/** Not the rest of a subject: `Ann noticed the parser and the cache were slow`. */
const startsOwnClause = anyOf([
  String.raw`^(?:we|I|it|they|he|she)(?:'\p{L}+)? `,
  String.raw`^(?:the|our|my|an?|this|that) (?:(?!(?:that|which|who|and|or)\b)[^\s,;:()]+ ){1,4}?(?:is|was|has|isn't|wasn't|hasn't) `,
])

/** A thing that nobody knows yet, not what only the relative clause makes one: `a way that …`. */
const endsInAny = anyOf([
  String.raw`\b(?:an?|some|several) (?:(?!(?:of|in|on|at|to|for|from|with|by|and|or)\b)[^\s,]+ ){0,3}(?!(?:fact|sign|way|time|day|thing|place|point)s?$)[^\s,]+$`,
])

/** A thing of which it must be told which one is meant. */
const endsInCertain = anyOf([
  String.raw`\b(?:the|those|these|this|our|its?|them|one|ones|anyone|people|users|things?) ?(?:(?!(?:of|in|on|at|to|for|from|with|by)\b)[^\s,]+ ?){0,4}$`,
])

/** `The job is slow only because …`, `that was due to …`. */
const asksForReason = anyOf([
  '\\b(?:only|simply|just|mostly|largely|chiefly|partly|part|mainly|exactly|especially|even|is|are|was|were|and|or|but|that|\\p{L}+ly)$',
])

/** A text that needs what follows its colon: `With Rust 2024 you can get it with:`. */
const isOpen = anyOf([
  String.raw`\b(?:in|on|at|by|with|to|of|for|from|as|about|said|says|include[sd]?|like|and|or|easy|\p{L}+ing|introduced|announce|address|now|below)$`,
])

/** `We learned two things: …`, `Try this before you go on: …`. */
const pointsAhead = anyOf([
  String.raw`\b(?:this|these|that|those|following|such|here|here's|more|like|is|are|was|were|things?|reasons?|steps?|rules?|ways?|` +
    String.raw`questions?|options?|areas?|benefits?)(?: \p{L}+)?$`,
  '^(?:here|there)\\b',
  '\\b(?:this|these|following)\\b',
])

/** With more commas the part could be the end of a list, `testing, shipping`, or the subject behind `After the release`. */
function isOneClause(kept: string): boolean {
  const [first = '', second, ...more] = kept.split(', ')
  return second === undefined || (startsAdverbial(first) && hasFiniteVerb(second) && more.length === 0)
}

/** `We learned two things: tests lie, and logs do not.` */
const announced = anyOf([String.raw`\b(?:two|three|four|five|six|\d+) (?:\p{L}+ )?\p{L}+s: `])

function isFurtherClause(rest: string, kept: string): boolean {
  if (announced.test(kept)) return false
  const isList = startsClause(kept.slice(kept.lastIndexOf(', ') + 2)) && kept.includes(', ') && !startsAdverbial(kept)
  if (isList) return false
  const [first = '', second = ''] = rest.split(/, (.*)/u)
  return startsClause(rest) || (startsAdverbial(first) && startsClause(second))
}

/** Words with which what is said of a whole does not hold for its parts: `Comparing the parser and the cache was hard`. */
const together = /\b(?:all|every|any|each|most|both|between|among|only|compar\w+|combin\w+|whether|when|whenever)\b/iu

/** Whether a statement holds without what its end adds to it. */
function holdsAnyway(kept: string): boolean {
  return !negations.test(kept) && !takesBack.test(kept) && !together.test(kept)
}

/** It begins a predicate and no part of a noun. */
const auxiliary = anyOf(["^(?:did|does|was|were|has|had|is|are|will)(?:n't)? "])

/** Words behind which a verb may help to tell what is meant: `every job that ran and failed`. */
const restricting = /\b(?:all|every|any|each|most|both|between|only)\b|\d.*\p{L}ing\b/iu

/** `… compromised an account and published …`: one subject that does two things. */
function isFurtherPredicate(rest: string, kept: string): boolean {
  if (auxiliary.test(rest)) return hasFiniteVerb(kept) && holdsAnyway(kept)
  const [lastWord = ''] = /[\p{L}'’]+$/u.exec(kept) ?? []
  return (
    startsWithVerb(rest) &&
    !hasFurtherVerb(rest) &&
    countVerbs(kept) <= 1 &&
    !isPast(lastWord) &&
    !/ly$/iu.test(lastWord) &&
    !hasInnerClause(kept) &&
    !negations.test(kept) &&
    !restricting.test(kept)
  )
}

/** Whether a verb follows that could be the one of what stands before: `… written in May and tested in June broke`. */
function hasFurtherVerb(predicate: string): boolean {
  const [, others = ''] = /^\S+ (?:(?:not|never|also|been) )*\S+(.*)$/u.exec(predicate) ?? []
  return countVerbs(beforeInnerClause(others)) > 0
}

/** Where a part of a sentence may begin that it can end before. */
const seam =
  /, |; |: |:$| (?:—|–|--) | and | (?:because|so that|so(?= (?:we|I|you|it|they|the|our) )|due to|thanks to|which|who|that) /gu

/** A sentence without each of the parts at its end that it may do without. */
export function withoutEndings(text: string): readonly Shortened[] {
  return [...text.matchAll(seam)].flatMap(({ index }) => {
    const kept = text.slice(0, index)
    const ending = endings.find((row) => fits(row, text.slice(index), kept))
    return ending ? [{ text: kept, lost: ending.worth }] : []
  })
}

function fits({ shape, mayGo }: Ending, part: string, kept: string): boolean {
  const rest = shape.exec(part)?.groups!['rest']
  return rest !== undefined && mayGo(rest, kept)
}
