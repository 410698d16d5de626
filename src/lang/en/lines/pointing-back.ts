import { hasClauseBefore, matters } from './antecedents.js'
import { anyOf } from './any-of.js'
import { emptyIt } from './empty-it.js'
import { prepositions } from './prepositions.js'

const subordinators = 'if|when|whenever|while|since|because|although|though|once|after|before|as|unless|until|whether'

const deeds =
  'do|does|did|done|doing|makes?|made|knows?|knew|fix|fixed|fixes|like|want|wanted|need|needs|needed|expect|address(?:ed|es)?|gives?|gave|solv(?:e|es|ed)|avoid(?:ed|s)?'

const auxiliaries =
  "is|isn't|was|wasn't|are|were|has|had|does|doesn't|did|didn't|can|could|would|will|may|might|should|happens|happened|" +
  'occurs|occurred|works|worked|fails|failed'

const plurals = 'and|or|people|everyone|everybody|anyone|someone|who|each|every|many|several|few|two|three'

/** What stands at the beginning of a text that goes on from the one before. */
const backFromStart = anyOf(
  [
    `(?:${subordinators}) (?:(?!${emptyIt.join('|')})it|they|he|she|(?:this|that|these|those) (?:${auxiliaries}))\\b`,
    `(?:${subordinators}) [^,]+, (?:he|she) `,
    // `We use it for …`.
    "(?:we|I|you)(?:'\\p{L}+)? (?:(?:have|had|can|could|will|would|should|also|then|do|don't|did|didn't|\\p{L}+ly) )*\\p{L}+ " +
      '(?:it|them|him|her|this|that|these|those)(?=[,.;:!?]|$| (?:and|or|but|to|in|on|at|by|for|with|as|from|into|when|because|so|out)\\b)',
    // `In that case, …`, `Since then, …`.
    'in (?:this|that|these|those|such an?) (?:cases?|way|situations?|regard|respect|time|period)\\b',
    `(?:during|at|around|by|before|after|until|since) (?:this|that|these|those) (?!post|article|talk|(?:${matters})\\b)`,
    '(?:(?:since|until|before|by|from) (?:then|there)|at the time|this time)\\b',
    // `With it, …`, `If so, …`, `Now they are …`.
    `(?:${prepositions}) (?:it|them|him|her|this|that|these|those), `,
    'if (?:so|not), ',
    `(?:${prepositions}) such (?!as\\b|an? )`,
    `(?:${subordinators}) \\S+(?:ed|ing), (?:its?|they|their)\\b`,
    // `The idea behind it is old`: the idea is not what it stands for.
    'the (?:[^ ,]+ ){1,4}(?:behind|of|in|for|about|from|with|around) (?:it|them) (?:is|are|was|were|has|have|can|will)\\b',
    // `We call this …`.
    '(?:we|I|they) (?:call|called|named?) (?:this|that|these|those|it|them)\\b',
    'such (?!as\\b)',
    "(?:now|then|later|again|today|soon|once|sometimes|\\p{L}+ly),? (?:it|they|he|she)(?:'\\p{L}+)? ",
    // `The same is true`, `The first is …`, `Another one was …`.
    'the (?:former|latter)\\b',
    // `The problem with the latter is …`: nothing before names two.
    '(?:(?!(?:and|or|while)\\b)[^ ]+ )+the (?:former|latter)\\b',
    // `The worst part came on Monday`: of what, and what was it?
    'the (?:\\p{L}+est|worst|best|most \\p{L}+) (?:part|thing|bit|news|surprise|blow|moment)s? (?:came|happened|followed|started|began|arrived)\\b',
    `the (?:issue|number|others?|rest|first|second|third|last|next|same|result)(?: ones?)? (?:${auxiliaries}|\\p{L}+(?<!s)s) `,
    'another\\b',
    'the (?:\\p{L}+ )?answer (?:is|was)\\b',
    // `Yes, it is`: an answer, too.
    '(?:no|(?:yes|yeah|yep|nope|exactly|correct)(?: \\p{L}+)?)[,.!—–]',
    'the reason (?:is|was)\\b',
    'the (?:first|second|third|other|last)(?: one)? being\\b',
    'other ones?\\b|others\\b',
    'an? (?:similar|different|related) ',
    'the (?:same|other|others) (?:is|was|are|were|goes|applies|can|holds?)\\b',
  ].map((row) => `^(?:${row})`),
)

/** What makes a text go on from the one before wherever it stands; the rarer word comes first, to find it fast. */
const backWithin = anyOf([
  // `can help with this`, `to do that`.
  `th(?:is|at|ese|ose)(?=[,.;:!?)]|$| (?:and|or|but|we|I|the|in|on|at|by|for|with|to|from|as|into|at|is|was|are|were|yet|now|again|too|further|more|later|away|up|off)\\b)` +
    `(?<=\\b(?:${prepositions}|${deeds}) \\p{L}+)(?<!\\b(?:knows?|knew|expect) that(?= ))`,
  '\\b(?:do|does|did|done|doing) (?:this|that) (?:when|if|because|since|while|without|until|unless|before|after)\\b',
  '(?:time|period)$(?<=\\b(?:during|at|around|in) (?:this|that) \\p{L}+)',
  // `did the same`.
  '(?:the same|so|likewise)(?=[,.;!?]|$)(?<=\\b(?:do|does|did|done|doing|is|are|was|were) (?:the same|so|likewise))',
  '\\bthe same (?:would|will|applies|applied|holds|is|was|goes)\\b',
  '\\bthe same (?:change|way|thing|reason|approach|problem|issue|mechanism|fix|effect)\\b(?! (?:as|that|for))',
  '\\bthe (?:first|last|next) (?:one|two|three|four|five|few)(?= (?:is|are|was|were|has|have|that|can|will)\\b|[,.;]|$)',
  '\\bthe (?:first(?! step (?:is|was) to\\b)|second|third|other|latter|former) (?:group|case|option|approach|step|point|category)\\b',
  // `both sides of that struggle`
  '\\b(?:of|to|on|with|for|from|by|about) that (?!(?:is|was|are|were|has|can|the|an?|we|they|it|you|I|he|she)\\b)\\p{L}',
  '\\ball (?:this|that)(?=[,.;:!?]|$)',
  '\\b(?:the (?:number|issue|others?|former|latter|same|problem)|others)(?=[,.;:!?]|$)',
  '\\bsuch (?!as\\b|an? )(?<=\\b(?:any|other|of|all|many|some) such )',
  '\\bsuch an? (?!way\\b)',
  '\\bsuch (?:things?|cases?|changes?|situations?|problems?|bugs?|errors?|issues?)\\b(?! as\\b)',
  "\\b(?:we|you|I)(?:'ve| have)? just (?:saw|seen|described|mentioned|discussed|learned|looked|did|done|explained)\\b",
  "\\b(?:the|that|which) (?:[^ ,]+ )?(?:we|you|I)(?:'ve| have)? just (?:created|added|made|wrote|written|built|installed|defined)\\b",
  '^(?!(?:we|I)\\b)[^ ,]+ just (?:created|added|made|wrote|built|installed|defined)\\b',
  // `Rust is in a similar boat`: as who?
  '\\bin (?:a|the) (?:similar|same) (?:boat|situation|position|spirit|vein|way)\\b(?! (?:as|to)\\b)',
])

/** `Splitting time between his duties`: nobody is there who he could be, neither by name nor as `the maintainer`. */
const nobodysPronoun =
  /^(?:We|I|In|On|At|By|For|From|With|Without|During|To|\p{L}+ing) (?:(?!(?:the|an?|each|every|our|my|who|one|some(?:one|body)|every(?:one|body))\b)\p{Ll}\S* ){0,6}(?:his|her|him) /u

/** `The platform should guide them`: nothing before is many. */
const themWithoutMany = anyOf([
  `^(?:(?!(?:${plurals})\\b|\\p{L}{2,}(?<!ss|us|is)s\\b|\\d\\S* (?!of them))\\S+ )+them\\b`,
])

/** Whether a text points with any of its words at what stands before them, be it within the same sentence. */
export function pointsBack(text: string): boolean {
  return (
    backFromStart.test(text) ||
    backWithin.test(text) ||
    nobodysPronoun.test(text) ||
    (text.includes('them') && themWithoutMany.test(text))
  )
}

/** Whether a sentence goes on from the one before: none of its own clauses is what it points at. */
export function goesOn(sentence: string): boolean {
  if (backFromStart.test(sentence)) return true
  const at = sentence.search(backWithin)
  return at !== -1 && !hasClauseBefore(sentence.slice(0, at))
}
