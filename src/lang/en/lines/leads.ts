import { anyOf } from './any-of.js'

const subjects =
  '(?:we|I|the|our|a|an|my|each|every|it|they|he|she|this|that|these|those|there|you|no|some|many|' +
  'everyone|everybody|nobody|people|users|\\p{L}{3,}ing (?:[^\\s,]+ ){1,6}?(?:is|was|has|had|can|will|makes|takes|means)\\b)'

/** A second thing to note would lose its lead-in, as would the rest of `that, when it rains, that the …`. */
const oneThing = '(?!.*(?: and|,) that\\b)'

/** What only says how the authors came to know what they state. */
const found = 'found|learned|learnt|discovered|noticed|realised|realized|saw|observed'

const announcers = "(?:(?:we|I)(?: are|'re| am|'m)|the (?:\\S+ ){1,3}is)"

const tells =
  '(?:explain|show|describe|share|discuss|present|introduce|cover|outline|explore|examine|summari[sz]e)s?|looks? at|go(?:es)? through'

const topics = '(?:how|why|what|the|our|some)\\b'

/** Before a comma they only lead up to what a sentence says; the comma tells `so,` from `so far`. */
const beforeComma: ReadonlySet<string> = new Set(
  [
    // Connections with the sentence before.
    'however, although, though, also, additionally, in addition, moreover, furthermore, besides, therefore, thus, hence, accordingly, consequently',
    'later, later on, afterwards, as a result, as a consequence, as a byproduct, as such, in turn, nevertheless, nonetheless, still, yet, that said',
    'having said that, instead, likewise, similarly, conversely, in contrast, by contrast, on the other hand, in fact, indeed',
    'in particular, specifically, meanwhile, at the same time, once again, for example, for instance, in other words',
    'as another example, as an example, to illustrate, for starters, to start, to start with, to begin with, that being said, in many ways, in some ways, in the end, at the end of the day, in the meantime,with this in mind, with that in mind, for this reason, for that reason, because of this, because of that, to this end',
    'to that end, along the way, from there, on top of this, on top of that, in short, to sum up, to recap, in summary',
    'in conclusion, in essence, all in all, in all, in total, that is, overall, anyway, by the way, so, then, first, second, third, first of all, firstly',
    'secondly, thirdly, next, lastly, finally, last but not least',
    // What the author feels.
    'unfortunately, unfortunately though, sadly, luckily, fortunately, thankfully, interestingly, surprisingly',
    'not surprisingly, unsurprisingly, of course, obviously, clearly, actually, basically, essentially, honestly, frankly',
    'alright, all right, right, to be honest, to be fair, to be clear, needless to say, believe it or not, importantly, more importantly',
    'first and foremost, again, granted, curiously, naturally, interestingly enough, as expected, in a nutshell, more specifically, more precisely',
    'with all that in mind, with that said, all that said, in any case, either way, even worse, worse still, to make matters worse, what is more',
    'as a side note, on a side note, as an aside, just to be clear, to put it simply, to put it another way, as the name suggests, as the name implies',
    'most importantly, notably, crucially, ultimately, simply put, put simply, long story short, better yet, even better',
    'best of all, well, oh, ok, okay, to our surprise, to our great surprise',
    // What the author says to the reader.
    'as you may have noticed, as you may have heard, as you may remember, as you may recall, as you will notice, you see, you know, mind you',
    'as you know, as you may know, as you might know, as you probably know, as you see, as you can see, as you can imagine',
    'as you might imagine, as you can guess, as you might guess, as you might expect, as you may expect, as we all know',
    'as it turns out, as it turned out, as always, as usual, as promised, as a reminder, as mentioned above',
    'as mentioned before, as mentioned earlier, as noted above, as noted earlier, as described above, as discussed above',
    'as we saw above, as we saw before, as we saw earlier, as we have seen, as you have seen above, as seen above, as shown above',
    'for context, for reference, to give some context, to give you some context, note, please note',
  ].flatMap((row) => row.split(', ')),
)

/** In UTF-16 units. */
const longestBeforeComma = Math.max(...[...beforeComma].map((lead) => lead.length))

/** Clauses, and words that their subject follows, which only lead up to what a sentence says. */
const leads = anyOf([
  `(?:and|but|so|then|also|however|therefore|furthermore|moreover|additionally|in addition|consequently|for example|` +
    `unfortunately|sadly|luckily|fortunately|thankfully) (?=${subjects}\\b)`,
  // `So queues fill up`, `But when they do, …`; not `So does the cache`.
  '(?:and|but|so|then|also) (?=(?:when|if|even|with) |(?!(?:is|was|has|does|goes|says|this)\\b)\\p{L}{2,}s\\b)',
  'as (?:(?:was|were|we|I) )?(?:(?:previously|already) )?(?:mentioned|noted|described|discussed|explained|announced|reported|promised|hinted) (?:in|on|last|earlier|before)\\b[^,]*,',
  `(?:also,? )?(?:please )?(?:note|remember|recall|keep in mind|be aware) that ${oneThing}`,
  `it(?: is|'s) (?:also )?(?:worth|important to) (?:not(?:e|ing)|mention(?:ing)?|remember(?:ing)?) that ${oneThing}`,
  `(?:we|I) (?:should|want to|must|have to|need to) (?:also )?(?:note|mention|stress|emphasi[sz]e|point out) that ${oneThing}`,
  `it (?:should be noted|turns out|turned out|became clear|is clear|was clear|is obvious|is no secret) (?:that|(?=${subjects}\\b))`,
  // What comes of the sentence before, or why that is so.
  `(?:this|that|which)(?: also)? means (?:that )?(?=${subjects}\\b)`,
  `(?:this|that|which)(?: is|'s) (?:also )?(?:why|because) (?=${subjects}\\b)`,
  // The change stands before; what came of it is news.
  'as an? (?:result|consequence|side[- ]effect|by-?product) of (?:this|that|these|those)(?: [^\\s,]+){0,3},',
  'back (?=(?:in|on) )',
  'to give (?:you )?(?:some|a bit of) (?:\\S+ )?(?:context|background)[^,]*,',
  '(?:update|note|tl;dr|tldr|spoiler|side note|fun fact|edit|p\\.?s\\.?): ?(?=\\p{L})',
  'the (?:only |main |biggest )?(?:(?:good|bad) (?:news|part|thing)|fact|truth|point|problem|trouble|issue|catch|result|upshot|upside|downside|reason) (?:for (?:this|that) )?(?:is|was) that',
  `the (?:only |main |biggest )?(?:(?:good|bad) (?:news|part|thing)|fact|truth|point|problem|trouble|issue|catch|result|upshot) is,(?= ${subjects}\\b)`,
  'and (?=(?:in|on|at|with|for|from|after|since|by|during) [^,]+, )',
  'so (?=(?:in|on|at|for) )',
  'one thing (?:we|I) (?:do )?(?:know|learned)(?: is that|:| [–—-]) ',
  // What the reader sees is so; what he may have seen need not be.
  `you (?:(?:will|have|also|already|now) |'ll )*(?:know|notice|noticed|realize|realise|realized|realised|remember|recall) that ${oneThing}`,
  `it(?: is|'s) (?:interesting|good|great|nice|fun) to (?:note|see|know) that ${oneThing}`,
  // What the authors found is so; of an `and` behind it nobody knows whether it is they who go on.
  `(?:we|I)(?:'ve| have)? (?:(?:now|also|then|soon|since|later|quickly|eventually|finally) )?(?:${found}) that (?!out\\b|coming\\b|.* (?:and|but|or) |.*\\bthat, )`,
  `what (?:we|I) (?:(?:also|then|soon|later|quickly|eventually) )?(?:${found}) (?:is|was) that ${oneThing}`,
  // What the article is about.
  `(?:today,? )?${announcers} (?:(?:very|so|really|also|extremely) )?(?:happy|glad|pleased|proud|excited|thrilled|delighted) to ` +
    '(?:announce|share|say|report) (?:that |(?=(?:the|our|an?) ))',
  "(?:we|I)(?:'d| would) like to (?:announce|remind (?:you|everyone)) that ",
  `(?:we|I) (?:(?:also|now) )?(?:have to|must|should) (?:admit|confess|say) that ${oneThing}`,
  "in this (?:post|article|report|talk|entry|blog post),? (?:we|I)(?:'ll| will|'d like to| would like to| want to)? " +
    `(?:${tells}) (?=${topics})`,
  `this (?:post|article|report|talk|entry|blog post) (?:will )?(?:${tells}) (?=${topics})`,
  `let(?:'s| us) (?:now )?(?:take a (?:\\S+ )?look at|look at|see|talk about|go through) (?=${topics})`,
])

const leadAtStart = new RegExp(`^${leads.source}\\s*(?=\\S)`, 'i')

/** How many characters at a sentence's start only lead up to what it says. */
export function lengthOfLead(sentence: string): number {
  const length = lengthBeforeComma(sentence) || (leadAtStart.exec(sentence)?.[0].length ?? 0)
  return length === 0 ? 0 : length + lengthOfLead(sentence.slice(length))
}

function lengthBeforeComma(text: string): number {
  const comma = text.indexOf(',')
  if (comma < 1 || comma > longestBeforeComma || !beforeComma.has(text.slice(0, comma).toLowerCase())) return 0
  const rest = text.slice(comma + 1).trimStart()
  return rest === '' ? 0 : text.length - rest.length
}
