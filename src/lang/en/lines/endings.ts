import { anyOf } from './any-of.js'
import { changesRest, negations } from './bearing.js'
import { beforeInnerClause, hasInnerClause, startsAdverbial, startsClause } from './clauses.js'
import { addition, statement } from './shortened.js'
import type { Shortened } from './shortened.js'
import { countVerbs, hasFiniteVerb, hasSureVerb, isPast, startsWithVerb } from './verbs.js'

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
    shape: anyOf(['^, (?:(?:both|many|all|one|two|each) of )?(?:which|who|whom|whose) (?<rest>[^,;:()]+)$']),
    worth: addition,
    mayGo: (rest) => !changesRest.test(rest),
  },
  {
    // What comes of it; `, counting from the last` and `, using the cache` say how it is meant.
    shape: anyOf([
      String.raw`^, (?:\p{L}+ly )?(?:making|leaving|causing|resulting|allowing|letting|giving|leading|forcing|turning|bringing|enabling|` +
        String.raw`showing|proving|helping|ensuring|notifying|finishing|fixing|saving|reducing|improving|breaking|deploying|describing|` +
        String.raw`highlighting|demonstrating|raising|taking|costing|creating) (?<rest>[^,;:()]+)$`,
    ]),
    worth: addition,
    mayGo: (rest, kept) => !changesRest.test(rest) && isOneClause(kept),
  },
  {
    shape: anyOf([String.raw`^, with (?<rest>(?:\p{L}+ ){1,3}\p{L}{2,}ing [^,;:()]+)$`]),
    worth: addition,
    mayGo: (rest) => !changesRest.test(rest),
  },
  {
    shape: anyOf([
      String.raw`^, (?:including|such as|e\.g\.|as well as) (?<rest>[^,;:()]+|[^;:()]+, (?:and|or) [^,;:()]+)$`,
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
    // `It did not fail because …` may have failed; `when it fails because …` is one case.
    shape: /^ (?:because|so that|due to|thanks to) (?<rest>.+)$/u,
    worth: statement,
    mayGo: (_, kept) => !negations.test(kept) && !/\bwhen/iu.test(kept) && !asksForReason.test(kept),
  },
  {
    shape: /^(?:, (?:and|so)|;) (?<rest>.+)$/u,
    worth: statement,
    mayGo: isFurtherClause,
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
]

/** `The job is slow only because …`, `that was due to …`. */
const asksForReason = anyOf([
  '\\b(?:only|simply|just|mostly|largely|chiefly|partly|part|mainly|exactly|especially|even|is|are|was|were|and|or|but|that)$',
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

function isFurtherClause(rest: string, kept: string): boolean {
  const isList = startsClause(kept.slice(kept.lastIndexOf(', ') + 2)) && kept.includes(', ') && !startsAdverbial(kept)
  if (isList) return false
  const [first = '', second = ''] = rest.split(/, (.*)/u)
  return startsClause(rest) || (startsAdverbial(first) && startsClause(second))
}

/** Words behind which a verb may help to tell what is meant: `every job that ran and failed`. */
const restricting = /\b(?:all|every|any|each|most|both|between|only)\b|\d.*\p{L}ing\b/iu

/** `… compromised an account and published …`: one subject that does two things. */
function isFurtherPredicate(rest: string, kept: string): boolean {
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
const seam = /, |; |: | and | (?:because|so that|due to|thanks to) /gu

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
