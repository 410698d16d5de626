import { anyOf, wholeWords } from './any-of.js'
import { beforeInnerClause } from './clauses.js'

/** What stands with them holds only in some cases. */
const depending =
  'if|unless|until|till|except|otherwise|provided|as long as|in case|whether|depending|assuming|suppose|supposing|imagine'

const conditional = `${depending}|only|exclusively|solely|merely`

/** What was said or thought, which may go on in the next clause. */
const saying =
  'says?|said|saying|claim\\w*|believ\\w*|think|thinks|thought|expect\\w*|guess\\w*|assum\\w*|suspect\\w*|fear\\w*|' +
  'predict\\w*|pretend\\w*|argu(?:e|es|ed|ing)|wonder\\w*|(?:asks?|asked)(?! (?:an?|any|the|some) questions?\\b)|told|tells?|' +
  'according to|report(?:s|ed) that|dream\\w*|seem\\w*|appear(?:s|ed)? to|supposed|' +
  'warn\\w*|insist\\w*|advertis\\w*|mention\\w*|theory|stated|states'

/** What was meant to be done. */
const meaning =
  'hop(?:e|es|ed|ing)|wish\\w*|suggest\\w*|promis\\w*|plan|plans|planned|want\\w*|propos\\w*|recommend\\w*|idea|goal|question|you'

const attributing = `${saying}|${meaning}`

const perhaps =
  'perhaps|maybe|possibly|probably|presumably|apparently|allegedly|reportedly|likely|unlikely|in theory|at best'

const unsure =
  `(?<!\\b(?:of|in|on|since|until|by|early|late|\\d) )may(?! \\d)|might|could|would|should|must|${perhaps}|` +
  'about to|going to|tr(?:y|ies|ied|ying)|hardly|barely|almost|nearly|roughly|approximately|so far|partly'

const negative =
  "not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|unable|unlike|instead|rather|failed|\\p{L}+n't"

const denying =
  'wrong|false|untrue|incorrect|mistaken|mistakes?|myth|lie|lies|lied|illusion|joke|misleading|opposite|vice versa|in vain|nonsense'

/** Negations, which may reach over what follows. */
export const negations: RegExp = anyOf([wholeWords(negative)])

/** Words with which a clause takes back the one before it. */
export const takesBack: RegExp = anyOf([wholeWords(`${denying}|${conditional}`)])

/** Words with which a relative clause may take back what it is added to: `which was not the case`. */
export const denies: RegExp = anyOf([wholeWords(`${negative}|${denying}|${conditional}`)])

/** Whether an addition may take back what it is added to, `which was not the case`; what stands within it can't. */
export function deniesWhole(addition: string): boolean {
  return negations.test(
    beforeInnerClause(addition.replace(/^,? ?(?:\p{Ll}+ (?=which))?(?:which|who|whom|whose|that|where) /u, '')),
  )
}

/** Words with which an addition may change what it is added to. */
export const changesRest: RegExp = anyOf([wholeWords([conditional, attributing, unsure, negative, denying].join('|'))])

/** Words with which what is said of a whole does not hold for its parts: `We doubt that it was old and slow`. */
const narrowing = anyOf([
  wholeWords(
    'all|every|any|each|most|both|between|among|first|second|third|last|least|(?!(?:requ|inter|sugg|inv|dig|cont|prot|manif|hon|harv)est\\b)\\p{L}{2,}est|than|too|before|when|few|fewer|less|rarely|' +
      'seldom|hardly|barely|compar\\w+|combin\\w+|doubt\\w*|den(?:y|ies|ied)|lack\\w*|avoid\\w*|prevent\\w*|refus\\w*|wonder\\w*|' +
      'question\\w*|forg(?:et|ot)\\w*|whenever',
  ),
])

/** Whether a statement, which stands before a part at its end, holds without it. */
export function holdsWithoutEnd(statement: string): boolean {
  return !negations.test(statement) && !takesBack.test(statement) && !narrowing.test(statement)
}

/** Words with which a clause reaches beyond its end: it was said, meant or wished, or depends on something. */
export const reachesOn: RegExp = anyOf([
  wholeWords(`${conditional}|${attributing}|${unsure}|${denying}|when|whenever|so that|in order|make sure`),
  String.raw`\?`,
])

/** Those of them that also reach over a turn, behind which stands another subject with its own verb: `We might wait, but it is hot`. */
export const reachesOverTurn: RegExp = anyOf([
  wholeWords(`${depending}|${saying}|${perhaps}|${denying}|when|whenever|so that|in order|make sure`),
  String.raw`\?`,
])

/** Words on which a word of no weight or an aside may bear: "not really slow" does not say "not slow". */
export const sensitive: RegExp = anyOf([wholeWords(`${negative}|if|unless|whether`), String.raw`\?`])
