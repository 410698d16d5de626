import { changesRest, deniesWhole, holdsWithoutEnd, takesBack } from './bearing.js'
import { isOneClause, startsAdverbial, startsClause } from './clauses.js'
import { dashes } from './dashes.js'
import { awaitsColon, dash, pointsAhead } from './ending-conditions.js'
import { isClauseAfterAnd, isFurtherClause, isFurtherPredicate } from './further.js'
import { addition, insertion, statement } from './shortened.js'
import type { Ending } from './shortened.js'
import { hasFiniteVerb, hasSureVerb, startsWithVerb } from './verbs.js'

/** What is told besides at the end of a sentence, as a statement of its own. */
export const furtherEndings: readonly Ending[] = [
  {
    shape: /^(?:, (?:and|so)|;) (?<rest>.+)$/u,
    worth: statement,
    mayGo: isFurtherClause,
  },
  {
    shape: /^ and (?<rest>.+)$/u,
    worth: statement,
    mayGo: isClauseAfterAnd,
  },
  {
    // What follows `then` is done, too.
    shape: /^, and then (?<rest>\p{Ll}.+)$/u,
    worth: statement,
    mayGo: (_, kept) => holdsWithoutEnd(kept) && hasFiniteVerb(kept) && isOneClause(kept),
  },
  {
    // What the reader is shown on the way.
    shape: /^, (?:note|notice|see) (?<rest>(?:that|the|how) [^;:()]+)$/iu,
    worth: addition,
    mayGo: (_, kept) => isOneClause(kept) && hasFiniteVerb(kept),
  },
  {
    shape: /^,? and (?:then |also |even )?(?<rest>.+)$/u,
    worth: statement,
    mayGo: isFurtherPredicate,
  },
  {
    // Not the colon of `usePolling: true`, nor of `T: Deref`.
    shape: /^: (?<rest>(?!(?:true|false|null)\b)(?:[\p{L}\d'’-]+ ){4}.+)$/u,
    worth: statement,
    mayGo: (rest, kept) =>
      /(?<=^| )[^\s@/_-]*[\p{Ll}\d)”"]{2}$/u.test(kept) &&
      !startsWithVerb(rest) &&
      hasSureVerb(kept) &&
      !awaitsColon(kept),
  },
  {
    shape: new RegExp(`^ ${dashes} (?<rest>[^—–]+)$`, 'u'),
    worth: statement,
    mayGo: (rest, kept) =>
      !deniesWhole(rest) &&
      !takesBack.test(rest) &&
      hasSureVerb(kept) &&
      !dash.test(kept) &&
      !dash.test(rest) &&
      holdsWithoutEnd(kept) &&
      !pointsAhead.test(kept),
  },
  {
    // A statement in brackets behind all of it: not `(if the disk is full)`, nor a list of names.
    shape: /^ \((?<rest>[^()]+)\)$/u,
    worth: insertion,
    mayGo: (rest) => isStatement(rest) && !changesRest.test(rest),
  },
  {
    // Nothing, or where to look.
    shape: /^:(?<rest>(?:,? (?:and )?https?:\S+)*)$/u,
    worth: 0,
    mayGo: (_, kept) => hasFiniteVerb(kept) && !awaitsColon(kept),
  },
]

/** Whether a clause is all of a text, or follows what says where and how. */
function isStatement(text: string): boolean {
  const [first = '', second = ''] = text.split(/, (.*)/u)
  return startsClause(text) || (startsAdverbial(first) && startsClause(second))
}
