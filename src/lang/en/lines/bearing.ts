import { anyOf, wholeWords } from './any-of.js'

/** What stands with them holds only in some cases. */
const conditional =
  'if|unless|until|till|except|otherwise|provided|as long as|in case|whether|depending|assuming|suppose|supposing|imagine|only|exclusively|solely|merely'

const attributing =
  'says?|said|saying|claim\\w*|believ\\w*|think|thinks|thought|hop(?:e|es|ed|ing)|expect\\w*|guess\\w*|assum\\w*|suspect\\w*|fear\\w*|' +
  'wish\\w*|suggest\\w*|predict\\w*|pretend\\w*|argu(?:e|es|ed|ing)|promis\\w*|plan|plans|planned|wonder\\w*|asks?|asked|told|tells?|' +
  'according to|report(?:s|ed) that|want\\w*|propos\\w*|recommend\\w*|dream\\w*|seem\\w*|appear(?:s|ed)? to|supposed|idea|goal|question|' +
  'warn\\w*|insist\\w*|advertis\\w*|mention\\w*|theory|stated|states|you'

const unsure =
  '(?<!\\b(?:of|in|on|since|until|by|early|late|\\d) )may(?! \\d)|might|could|would|should|must|perhaps|maybe|possibly|probably|presumably|apparently|allegedly|reportedly|likely|unlikely|' +
  'about to|going to|tr(?:y|ies|ied|ying)|in theory|at best|hardly|barely|almost|nearly|roughly|approximately|so far|partly'

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

/** Words on which a word of no weight or an aside may bear: "not really slow" does not say "not slow". */
export const sensitive: RegExp = anyOf([wholeWords(`${negative}|if|unless|whether`), String.raw`\?`])
