import { adjunct, asksForAdjunct, degrees } from './adjuncts.js'
import { anyOf } from './any-of.js'
import { isDoneByAuthors } from './authors.js'
import { changesRest, denies, deniesWhole, holdsWithoutEnd, negations, takesBack } from './bearing.js'
import { beforeInnerClause, isOneClause, startsClause } from './clauses.js'
import {
  announces,
  asksForReason,
  endsInAny,
  endsInCertain,
  isApposition,
  mayLose,
  takesSomeBack,
} from './ending-conditions.js'
import { deeds, outcomes } from './participles.js'
import { addition, reason, statement } from './shortened.js'
import type { Ending } from './shortened.js'
import { hasFiniteVerb, hasSureVerb, startsWithSureVerb, startsWithVerb } from './verbs.js'

/**
 * What tells more of a sentence at its end, of what it names, how or why.
 * A further comma could end an addition and bring the verb: `The pool, which …, broke`.
 */
export const addedEndings: readonly Ending[] = [
  {
    shape: anyOf([
      '^, (?:(?:both|many|all|one|two|each) of )?(?:which|who|whom|whose|where|(?:after|at|upon|by|through|during|with|in|on|for|from) which) (?<rest>[^;:()]+)$',
    ]),
    worth: addition,
    mayGo: (rest, kept) =>
      !deniesWhole(rest) &&
      !takesBack.test(rest) &&
      (!rest.includes(',') || hasSureVerb(kept)) &&
      !announces.test(kept),
  },
  {
    // `We ran code which broke …`, but of `the code` it tells which.
    shape: /^ (?:which|who) (?<rest>[^,;:()]+)$/iu,
    worth: reason,
    mayGo: (rest, kept) => startsWithVerb(rest) && !endsInCertain.test(kept) && mayLose(kept, rest),
  },
  {
    shape: /^ that (?<rest>[^,;:()]+)$/iu,
    worth: statement,
    mayGo: (rest, kept) => startsWithSureVerb(rest) && endsInAny.test(kept) && mayLose(kept, rest),
  },
  {
    // What comes of it; `, counting from the last` and `, using the cache` say how it is meant.
    shape: anyOf([String.raw`^, (?:\p{L}+ly )?(?:${outcomes.replaceAll(' ', '|')}|starting with) (?<rest>[^;:()]+)$`]),
    worth: addition,
    mayGo: (rest, kept) => !denies.test(rest) && isOneClause(kept) && (!rest.includes(',') || hasSureVerb(kept)),
  },
  {
    shape: anyOf([String.raw`^, with (?<rest>(?:\p{L}+ ){1,3}\p{L}{2,}ing [^,;:()]+)$`]),
    worth: addition,
    mayGo: (rest) => !changesRest.test(rest),
  },
  {
    // `with two exceptions` takes back some of it; `no cache, with or without a key` needs it.
    shape: /^, with (?<rest>[^,;:()]+)$/u,
    worth: addition,
    mayGo: (rest, kept) =>
      !changesRest.test(rest) && !takesSomeBack.test(rest) && !negations.test(kept) && isOneClause(kept),
  },
  {
    shape: anyOf([
      String.raw`^, (?:including|such as|e\.g\.|as well as|especially|particularly|notably|for example) ` +
        String.raw`(?<rest>[^,;:()]+|[^;:()]+, (?:and|or) [^,;:()]+)$`,
    ]),
    worth: addition,
    mayGo: (rest) => !changesRest.test(rest) && !(rest.includes(',') && hasFiniteVerb(rest)),
  },
  {
    // Who somebody is, or what something is: no item of a list.
    shape: /^, (?<rest>(?:an?|the|our|one of|part of) [^,;:()]+)$/u,
    worth: addition,
    mayGo: (rest, kept) =>
      isApposition.test(rest) && !changesRest.test(rest) && !kept.includes(',') && hasSureVerb(kept),
  },
  {
    // How it was done is often the news.
    shape: /^ by (?<rest>\p{Ll}+ing [^,;:()]+)$/u,
    worth: reason,
    mayGo: (_, kept) => holdsWithoutEnd(kept) && !asksForAdjunct.test(kept) && isOneClause(kept),
  },
  {
    // Of what it was a part, with whom, or how; `is seen as part of` needs it.
    shape: adjunct,
    worth: addition,
    mayGo: (_, kept) => holdsWithoutEnd(kept) && !asksForAdjunct.test(kept) && isOneClause(kept),
  },
  {
    shape: anyOf([`^, (?:(?:${degrees}) )?(?:because|so that|due to|thanks to|owing to) (?<rest>.+)$`]),
    worth: addition,
    mayGo: () => true,
  },
  {
    shape: /^, (?:although|though|even though) (?<rest>[^,;:()]+)$/u,
    worth: addition,
    mayGo: (rest, kept) => startsClause(rest) && !changesRest.test(rest) && holdsWithoutEnd(kept),
  },
  {
    // What it was done for.
    shape: /^, (?:in order )?to (?<rest>\p{Ll}+ [^;:()]+)$/u,
    worth: addition,
    mayGo: (_, kept) => !negations.test(kept) && !kept.includes(', ') && (hasSureVerb(kept) || isDoneByAuthors(kept)),
  },
  {
    // In place of what.
    shape: /^, (?:instead of|rather than) (?<rest>[^,;:()]+)$/u,
    worth: addition,
    mayGo: (_, kept) => holdsWithoutEnd(kept) && hasSureVerb(kept),
  },
  {
    // While what goes on: not `as fast as we can`.
    shape: /^ as (?<rest>(?:we|they) (?:look|work|move|continue|keep|try|grow|learn|prepare|plan|strive) [^,;:()]+)$/u,
    worth: addition,
    mayGo: (_, kept) => holdsWithoutEnd(kept) && !/\b(?:as|so|such|same)\b/iu.test(kept),
  },
  {
    // By whom it was done, and on what it is based; one of several could be the end of a list.
    shape: anyOf([
      String.raw`^, (?:\p{L}+ly )?(?:${deeds.replaceAll(' ', '|')}) (?:by|on|in|with|at|for|from) (?<rest>[^,;:()]+)$`,
    ]),
    worth: addition,
    mayGo: (rest, kept) => !changesRest.test(rest) && !kept.includes(',') && hasSureVerb(kept),
  },
  {
    // A reason or a contrast; behind a negation it could be what was not so: `not faster, as we had hoped`.
    shape: /^, (?:as|since|while|whereas) (?<rest>.+)$/u,
    worth: addition,
    mayGo: (rest, kept) => startsClause(rest) && holdsWithoutEnd(kept),
  },
  {
    // Of a doing that is the reason; of a time, `, since moving here`, no verb would follow.
    shape: /^, (?:as|since) (?<rest>\p{Ll}+ing [^,;:()]+)$/u,
    worth: addition,
    mayGo: (rest, kept) => hasSureVerb(beforeInnerClause(rest)) && holdsWithoutEnd(kept),
  },
  {
    // `It did not fail because …` may have failed; `when it fails because …` is one case.
    shape: anyOf([
      `^ (?:(?:${degrees}) )?(?:because|so that|so(?= (?:we|I|you|it|they|the|our) )|due to|thanks to) (?<rest>.+)$`,
    ]),
    worth: reason,
    mayGo: (_, kept) =>
      !negations.test(kept) && !/\b(?:when|enough|such|so)\b/iu.test(kept) && !asksForReason.test(kept),
  },
]
