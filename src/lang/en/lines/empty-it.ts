import { anyOf } from './any-of.js'

/** What may be said of what a verb does, `It is hard to guess the size`, or of what it is done to: `It is hard to guess`. */
const efforts =
  'easy|easier|hard|harder|difficult|impossible|simple|simpler|faster|trivial|tempting|safe|safer|common|best'

const judgements =
  'important|possible|clear|unclear|obvious|necessary|essential|crucial|vital|useful|true|time|worth|better|okay|ok|fine|recommended|likely|unlikely'

/** Words of which `it` is said that stands for what comes: `it is easy to …`. */
const saidOfEmptyIt = `${efforts}|${judgements}`

const is = "(?: is| was| became|'s| isn't| wasn't)"

const adverbs = '(?: (?:not|never|still|also|often|sometimes|always|now|even|only|quite|very|so|too|well|\\p{L}+ly))*'

/** A verb whose object does not follow has `it` as its object. */
const verbWithObject =
  '(?:(?:tell|say|know|see|guess|predict) |\\p{L}+ (?!(?:and|or|but|because|since|as|if|when|while|than|in|on|at|by|for|from|with|without|about|again|too|though)\\b))\\S'

/** Rows for `it` at the start of a text that stands for nothing before: `It is easy to …`, `It was in March that …`. */
export const emptyIt: readonly string[] = [
  `it${is}${adverbs} (?:${efforts}) (?:for .+? )?to ${verbWithObject}`,
  `it${is}${adverbs} (?:${judgements})(?: practice| sense)?(?: for (?:[^ ,]+ ){0,3}[^ ,]+)? (?:to|that|whether|how|why|we|you|the) `,
  `it${is}${adverbs} worth (?:(?:[^ ,]+ ){1,4}to|\\p{L}+ing (?:the|an?|our|all|that|whether|how|if))\\b`,
  `it${is}${adverbs} (?:in|on|at|not until) [^,]* that `,
  'it (?:takes|took|costs?) .* to ',
  'it (?:turns|turned) out that ',
]

const startsEmpty = anyOf(emptyIt.map((row) => `^${row}`))

/** Whether a text begins with such an `it`. */
export function startsWithEmptyIt(text: string): boolean {
  return startsEmpty.test(text)
}

const possiblyEmpty = anyOf([
  `^it(?:'s| is| was| will be| would be| may be| might be| can be)? (?:\\S+ )?(?:${saidOfEmptyIt}|comes to|takes|took|turns out|turned out)\\b`,
])

/** Whether the `it` that a text begins with, from within a clause, stands for nothing before: `makes it easy to …`, `when it comes to`. */
export function mayBeEmptyIt(text: string): boolean {
  return possiblyEmpty.test(text)
}
