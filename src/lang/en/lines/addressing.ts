import { anyOf } from './any-of.js'

const articles =
  '(?:blog ?post|post|article|announcement|page|section|chapter|paragraph|table|chart|graph|diagram|figure|snippet|screenshot|link|document|write-?up)'

const particulars =
  '(?:details?|information|info|discussions?|examples?|lists?|changelogs?|(?:release |meeting )?notes|minutes|results|reports?|' +
  'data|transcripts?|recordings?|videos?|slides|source code|instructions|documentation|docs)'

const toDo =
  '(?:please|feel free|see|check|take a look|have a look|look|reach|let us|contact|get in|come|join|read|drop|ask|consider|visit|' +
  "watch|follow|head|stay|keep|give|go|send|tell|don't|open an?|file|report)"

const toLookUp =
  '(?:find|read|learn|see|follow|watch|check|look|view|browse|download|join|subscribe|register|hear|contact|reach|ask|leave|give|share|comment|vote|apply|submit|start|help|get involved)'

/** What speaks of the article itself or sends its reader somewhere, which a presenter does not say of the matter. */
const addressing = anyOf([
  `\\b(?:this|these|the (?:previous|last|next|following|present|current|linked)|(?:an?|our|my) (?:first|second|previous|earlier|later|separate|upcoming|` +
    `next|last|future|follow-?up|other)) (?:blog )?${articles}s?\\b`,
  // Requests, thanks, excuses and wishes.
  '^(?:please|kindly|thanks(?! to\\b.*, )|thank you|special thanks|many thanks|huge thanks|a (?:big|huge|special) (?:thanks|thank you|shout)|' +
    'check (?:out|it)|stay tuned|learn (?:more|how|about)|read (?:more|on|the|about)|watch (?:the|this)|join (?:us|the|in)|visit|click|' +
    'follow (?:us|along|the|on|@)|subscribe|feel free|let us know|keep an eye|come (?:join|and|to|work|see)|e-?mail (?:us|me)|tell us|allow me|head (?:over|to)|take a look|have a look|' +
    "tune in|find (?:out|more|the|them|it)|reach out|drop by|sign up|apply (?:now|here|by)|don't (?:forget|hesitate|miss)|contact|" +
    'for (?:more|those interested|the curious|reference)|apologies|sorry|kudos|congrat\\p{L}*|expect|let me|try|have fun|more on|first up|welcome|greetings|hello|hi|hey|cheers|enjoy|happy \\p{L}+ing|' +
    "(?:(?:now|then|so|next),? )?let(?:'s| us)|humou?r me|bear with me|without further|imagine|suppose|consider|assume|help wanted|get (?:involved|started)|looking forward)\\b",
  '^follow [^,]+ (?:for|to) ',
  "^(?:we|I)(?:'ll| will|'d like to)(?: also)? (?:point (?:to|out)|mention|repeat)\\b",
  '\\b(?:this|that) (?:title|headline)\\b|\\b(?:sarcastic|sarcasm|kidding|joking|tongue in cheek|pun intended)\\b',
  `^(?:hopefully,? you\\b|(?:we|I) (?:could (?:keep going|go on)|hope|invite|encourage|welcome|urge|ask|thank|want to thank|look forward)|(?:we|I)(?:'d| would) (?:also )?(?:like|love) to (?:thank|invite|` +
    'hear|see|introduce|encourage|give|take|highlight|share))\\b',
  `^if (?:you|anyone|somebody|someone|that|this|any of)\\b[^,]*, (?:then )?(?:${toDo}|(?:we|I)(?:'d|'m| would| want| encourage| invite)|` +
    `you (?:can|may|might|could|should|will|'ll) (?:also |always |now )?${toLookUp})\\b`,
  `^you(?:'ll| can| may| could| might| will) (?:also |always |now )?${toLookUp}\\b`,
  `\\b(?:can|may|will) (?:also )?be (?:found|read|viewed|seen|downloaded|watched) (?:here|on|in|at|below|above|under|via)\\b`,
  `^(?:(?:the|all|any) )?(?:further|more|full|additional|complete|detailed) ${particulars} `,
  "\\b(?:stay tuned|let us know|get in touch|open an issue|i present|on a personal note|grateful|(?:want|need|love) your (?:help|input)|see you|please|sorry|can't wait|excited|thrilled|look(?:ing)? forward|your (?:feedback|thoughts|comments|support))\\b",
  // What the reader knows, or asks himself.
  '^you (?:(?:may|might|probably|also|already|are|will) )+(?:be )?(?:familiar|wonder(?:ing)?|ask(?:ing)?|thinking)\\b',
  // What is told of later.
  "^(?:(?:below|here|now|first|next|then|finally|in [^,]+),? )?(?:we|I)(?:'ll| will| shall|'re going to| are going to|'d like to| would like to) (?:now |also |then |first |only |briefly )?" +
    '(?:look|see|discuss|cover|explain|talk|explore|walk|go (?:over|through|into)|describe|dive|shine|show|take a|focus on|list|go|(?:start|begin) (?:off|out|by|with))\\b',
  "^(?:so far,? )?(?:we|I)(?:'ve| have) (?:now |already )?(?:looked|seen|discussed|covered|talked)\\b|\\b(?:we're|we are) (?:just |only )?talking about\\b",
  // `We also discussed the options`: what came out?
  '^(?:we|I) (?:also |then |briefly )?(?:discussed|talked about) [^,;:]+$',
  '^for [^,]+(?:, (?:visit|see|check|read|refer|go|contact|join)|see the)\\b',
  '^(?:(?:then|now),? )?(?:we|I) (?:now |then )?(?:get|come|turn|move on) to (?:the|our|my) ',
  // What one person thinks of it.
  '\\b(?:IMO|IMHO|in my (?:\\p{L}+ )?(?:opinion|view)|if I had to|if you ask me|personally|I feel|I love|I guess)\\b',
  // Places that a slide can't show.
  'https?://|\\bwww\\.',
])

/** Whether a text speaks of its article, to its reader, or of what its writer likes, instead of the matter. */
export function addressesReader(text: string): boolean {
  return addressing.test(text)
}
