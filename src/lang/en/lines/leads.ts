import { anyOf } from './any-of.js'

const subjects = '(?:we|I|the|our|a|an|my|each|every|it|they|he|she|this|that|these|those)'

/** A second thing to note would lose its lead-in. */
const oneThing = '(?!.* and that )'

/** What only says how the authors came to know what they state. */
const found = 'found|learned|learnt|discovered|noticed|realised|realized|saw|observed'

const announcers = "(?:(?:we|I)(?: are|'re| am|'m)|the (?:\\p{L}+ ){1,3}is)"

const tells =
  '(?:explain|show|describe|share|discuss|present|introduce|cover|outline|explore|examine|summari[sz]e)s?|looks? at|go(?:es)? through'

const topics = '(?:how|why|what|the|our|some)\\b'

/** What only leads up to what a sentence says; the comma or the subject behind it tells it from `so far` and `also known as`. */
const leads: readonly string[] = [
  // Connections with the sentence before.
  '(?:however|also|additionally|in addition|moreover|furthermore|besides|therefore|thus|hence|accordingly|consequently),',
  '(?:as a (?:result|consequence|byproduct)|as such|in turn|nevertheless|nonetheless|still|yet|that said|having said that),',
  '(?:instead|likewise|similarly|conversely|in contrast|by contrast|on the other hand|in fact|indeed|in particular),',
  '(?:specifically|meanwhile|at the same time|once again|for example|for instance|in other words|with (?:that|this) in mind),',
  '(?:for (?:this|that) reason|because of (?:this|that)|to (?:this|that) end|along the way|from there|on top of (?:this|that)),',
  '(?:in short|to sum up|to recap|in summary|in conclusion|in essence|all in all|overall|anyway|by the way|so|then),',
  '(?:first|second|third|first of all|firstly|secondly|thirdly|next|lastly|finally|last but not least),',
  `(?:and|but|so|then|also) (?=${subjects}\\b)`,
  `(?:however|therefore|furthermore|moreover|additionally|in addition|consequently|for example) (?=(?:${subjects}|there|you)\\b)`,
  // What the author feels.
  '(?:unfortunately|sadly|luckily|fortunately|thankfully|interestingly|surprisingly|not surprisingly|unsurprisingly)(?: though)?,',
  '(?:of course|obviously|clearly|actually|basically|essentially|honestly|frankly|to be honest|to be fair|to be clear),',
  '(?:needless to say|believe it or not|(?:more |most )?importantly|notably|crucially|ultimately|simply put|put simply),',
  '(?:long story short|better yet|even better|best of all|well|ok|okay|to our (?:great )?surprise),',
  // What the author says to the reader.
  'as (?:you (?:(?:may|might|probably|can|will) )?(?:know|see|imagine|guess|expect)|we all know|it turn(?:s|ed) out),',
  'as (?:always|usual|promised|a reminder),',
  'as (?:(?:was|were|we) )?(?:mentioned|noted|described|discussed|explained) (?:(?:above|before|earlier|previously)|in [^,]+),',
  '(?:in other news|for (?:context|reference)|to give (?:you )?some context),',
  `(?:please )?(?:note|remember|keep in mind|be aware)(?:,| that) ${oneThing}`,
  `it(?: is|'s) (?:also )?(?:worth|important to) (?:not(?:e|ing)|mention(?:ing)?|remember(?:ing)?) that ${oneThing}`,
  `it should be noted that ${oneThing}`,
  `(?:it turns out|it turned out|it became clear|it(?: is|'s) (?:clear|obvious|no secret)) that`,
  'the (?:(?:good|bad) (?:news|part|thing)|fact|truth|point|problem|trouble|issue|catch|result|upshot|upside|downside) (?:is|was) that',
  // What the authors found is so; of an `and` behind it nobody knows whether it is they who go on.
  `(?:we|I) (?:(?:also|then|soon|later|quickly|eventually) )?(?:${found}) that (?!out\\b|coming\\b|.* (?:and|but|or) )`,
  `what (?:we|I) (?:(?:also|then|soon|later|quickly|eventually) )?(?:${found}) (?:is|was) that ${oneThing}`,
  // What the article is about.
  `(?:today,? )?${announcers} (?:(?:very|so|really|also|extremely) )?(?:happy|glad|pleased|proud|excited|thrilled|delighted) to ` +
    '(?:announce|share|say|report) (?:that |(?=(?:the|our|an?) ))',
  "in this (?:post|article|report|talk|entry|blog post),? (?:we|I)(?:'ll| will|'d like to| would like to| want to)? " +
    `(?:${tells}) (?=${topics})`,
  `this (?:post|article|report|talk|entry|blog post) (?:will )?(?:${tells}) (?=${topics})`,
  `let(?:'s| us) (?:now )?(?:take a (?:\\p{L}+ )?look at|look at|see|talk about|go through) (?=${topics})`,
  // `There are two queues in the parser` but not `There are times, however, when …`.
  `there(?: is|'s| are) (?:also |still )?(?=(?:an?|no|two|three|four|five|several|many|some|\\d[\\d,]*) (?!lot\\b|doubt\\b|times\\b)[^\\s,;:?!]+ [^,;:?!]+$)`,
]

const leadsAtStart = new RegExp(`^(?:${anyOf(leads).source}\\s*)+(?=\\S)`, 'iu')

/** How many characters at a sentence's start only lead up to what it says. */
export function lengthOfLead(sentence: string): number {
  return leadsAtStart.exec(sentence)?.[0].length ?? 0
}
