import type { CueWords } from '../find-cues.js'
import { announcesOnly } from './lines/announcing.js'
import { lacksAntecedent, matters } from './lines/antecedents.js'
import { startsWithEmptyIt } from './lines/empty-it.js'
import { goesOn } from './lines/pointing-back.js'

/** `one|two words` as a pattern that finds either as a whole word; a trailing `-` also finds what goes on from there. */
function anyOf(words: string): RegExp {
  return new RegExp(`\\b(?:${endings(words)})`, 'i')
}

/** Likewise at the start of a sentence, behind a quotation mark or bracket if need be. */
function startsWith(words: string): RegExp {
  return new RegExp(`^["“'(\\[]?(?:${endings(words)})`, 'i')
}

function endings(words: string): string {
  const [stems, whole] = [true, false].map((isStem) => words.split('|').filter((word) => word.endsWith('-') === isStem))
  return `(?:${whole!.join('|')})\\b|${stems!.map((word) => word.slice(0, -1)).join('|') || '(?!)'}`
}

/** Words that point at what has just been said. */
const pointing =
  `this(?! (?:${matters})\\b)|that|these|those|it(?! turn(?:ed|s) out)|they|he|she|its|their|his|her|such|both|the former|` +
  'the latter|the same|neither|another|' +
  "here(?! is| are|'s)|there(?! is| are| was| were|'s)|one of (?:them|these|those)|it's|that's|they're|we did|some of (?:them|these|those)"

/** How a sentence goes on that has been cut in two: `which restarts it.` */
const fragment =
  /^(?:which|whose|where|to|into|with|of|is|are|was|were|and|or|in order|(?:if|when|because|unless|until)(?! (?:and|or|let)\b)) /

/** Joining words that go on from the sentence before: without it they say something wrong, or nothing. */
const continuing =
  'but|however|so|therefore|thus|hence|otherwise|instead|yet|nevertheless|nonetheless|even so|still|for example|for instance|' +
  'in other words|that is|as a result|because of (?:this|that)|on the other hand|in contrast|conversely|similarly|likewise|' +
  'after (?:that|this|which)|rather|of course|resulting in|leading to|meaning that|' +
  'the only (?:problem|issue|downside|drawback|catch|caveat|exception|difference|thing|other)|consequently|as such|due to this|or|nor|then|in this case|in that case|from there|luckily|at (?:this|that) (?:point|time)'

/** Joining words that may open a thought of their own. */
const opening =
  'and|also|moreover|furthermore|additionally|in addition|first|firstly|second|secondly|third|thirdly|next|finally|lastly|meanwhile|' +
  'in short|in summary|in conclusion|in the end|to sum up|overall|later|eventually|besides|anyway|by the way|plus|well|now|again|last|' +
  'to begin|to start|of course|in fact|actually|unfortunately|fortunately|specifically|ultimately|since then'

/** `(…)` as a whole sentence belongs to the one before. */
const leaning = new RegExp(
  `${startsWith(`${pointing}|${continuing}`).source}|^(?:\\p{L}+ly|in fact|of course|once again|later), (?:${pointing})\\b|` +
    '\\b(?:because of|due to|as a result of|for) (?:this|that|these|those)(?: reasons?)?[.!]?$|' +
    // `Eight people guessed.` answers what stands before it.
    '^(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:[a-z]+ )?[a-z]+(?:ed|t|ew|id)[.!]?$|' +
    // `We found that this was best.`
    '\\b(?:concluded|believed?|found|thought|think|decided|felt|feel|knew|know) that (?:this|that) (?:is|was|would)\\b|' +
    '\\bboth (?:cases|ways|options|approaches)\\b|(?<!\\bone\\b.*)\\banother\\b|' +
    '\\bthe two(?=$|[.,;]| (?:apart|together)\\b)|^\\([^)]*\\)\\.?$',
  'iu',
)

/** `this` that means nothing before it. */
const ownText = /\bthis (?:blog post|post|article|talk|document|report|project|website|site)\b|\blike this[.:]?$/iu

/** What is seen beside the sentence, or behind a link. */
const seen =
  '(?:image|screenshot|figure|picture|photo|chart|graph|diagram|table|code|snippet|listing|example|video|gif)'

const linked =
  '(?:issue|link|page|post|article|guide|docs?|documentation|thread|video|repo(?:sitory)?|pr|pull request|gist|tutorial)'

const beside = [
  // `can be found here`, `see here for more`, `is listed below`.
  '\\b(?:found|available|described|listed|shown|seen?|explained|documented|posted|guide|docs|documentation|details|announcement|\\w+ it) (?:over )?here\\b(?! (?:is|are|was|were)\\b)',
  '(?<!\\b(?:is|are|am|was|were|be|get|got|came|come) )\\bhere[.!:]?$',
  `\\b(?:the|this) ${seen} (?:above|below|to the (?:left|right))\\b|\\b(?:above|below) ${seen}\\b`,
  '\\b(?:see|as shown|shown) (?:above|below)\\b|^(?:above|below) (?:is|are)\\b',
  `\\b(?:follow|see|read|check(?: out)?|visit|watch) this ${linked}\\b`,
  '\\b(?:on|at|in) lines? \\d+\\b',
  '\\blooks? (?:something )?like (?:this|so)[.:]?$',
]

/** What nobody says aloud: addresses, the key of a chart (`1 = never, 5 = daily`), a word to one reader, a signature. */
const written = new RegExp(
  [
    'https?:\\/\\/',
    '^\\d+ ?= ?[^,;]+[,;] ?\\d+ ?= ',
    '^(?:apologies|sorry|thanks|congrats), \\p{L}+[.!]+$',
    '^[-–—~] ?\\p{L}[^.!?]{0,60}$',
    // `kites/kites#12, by Jane`
    '^[“"]?[\\w./-]*#\\d+,? by \\p{L}[^.!?]{0,60}$',
    '^[^.!?]{1,40}\\(@\\w+\\),? \\p{L}+ \\d{1,2}, \\d{4}$',
    '^(?:figure|fig\\.|diagram|table|image|photo|chart|listing) \\d+[.:]?$',
    '^authors?: ',
    // Code that is written as text.
    '^(?:\\/\\/|#include\\b|\\/\\*)|^using [\\w.]+;$|^(?:public|private|protected|internal|static) (?:[\\w<>[\\]]+ )+\\w+ ?\\(|^(?:var|let|const) \\w+ = |^import .* from [\'"]',
    '^(?:last )?(?:updated|edited|modified|revised)(?::| on \\d| at \\d)',
  ].join('|'),
  'iu',
)

/** What announces that something comes next. */
const announcing = /:$|\b(?:as follows|the following|below)\b|^here(?: is| are|'s)\b/i

/**
 * Words for what is worth telling, for what is not, and for how sentences hang together. With each new one comes a row in
 * tests/lang/fixtures/cues-en.txt.
 */
export const cueWords: CueWords = {
  quantity:
    /[$€£¥]\s?\d|\d[\d,.]*\s?(?:%|percent|people|(?!(?:is|was|in|on|at|as|by|for|of|to|and|or|the|we|it|a|utc)\b)[a-z]{1,3}\b|[a-z]+s\b|(?!(?:and|but|from|with|than|that|which|when|after|before)\b)[a-z]{4,} (?!(?:this|has|does|was|its)\b)[a-z]+s\b)|\b(?:half|twice|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b/i,
  date: /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\bmay \d|\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/i,
  name: /(?<=[\p{Ll},;:)] )(?:\p{Lu}[\p{Ll}\p{Lu}]+)|\b\w+@\d|`[^`]+`/u,
  first: anyOf("first time|the first|for the first|never before|our first|my first|first-ever|world's first"),
  trouble: anyOf(
    'fail-|broke|broken|breaks|lost|losing|bug|bugs|outage-|crash-|error-|mistake-|problem-|trouble-|wrong|incident-|compromis-|malicious|' +
      "attack-|leak-|stole|stolen|unable|couldn't|could not|can't|struggl-|forgot|forgotten|stuck|delay-|missing|impacted|difficult-|" +
      "wasn't|weren't|didn't|did not|never|burn(?:ed)? out|burnout|vulnerab-|downside-|unfortunately",
  ),
  turn: anyOf(
    'turned out|turns out|only to find|to our surprise|to my surprise|surprisingly|realised|realized|suddenly|ironically|backfired|' +
      'had replaced|had forgotten|forgot|nobody noticed|no one noticed|nobody knew|no one knew|unexpected-|little did',
  ),
  cause: anyOf(
    'because|due to|caused|cause of|causes|root cause|reason|reasons|why|led to|result of|resulted in|resulting in|so that|in order to|thanks to',
  ),
  conclusion: anyOf(
    '(?<=^)overall|therefore|thus|as a result|in conclusion|in the end|turned out|turns out|conclu-|' +
      'in short|to sum up|showed that|found that|means that|ultimately|ended up|the result|the outcome',
  ),
  lesson: anyOf(
    "lesson-|learn(?:ed|t)(?! (?:a (?:lot|ton)|about|of|so much|more)\\b)|should|must|next time|from now on|in (?:the )?future|going forward|recommend-|important|takeaway-|we need to|avoid|don't",
  ),
  contrast: anyOf(
    'but|however|although|though|whereas|despite|instead of|rather than|even though|unlike|in contrast|on the other hand',
  ),
  superlative: anyOf(
    '(?<!at )most(?! of)|largest|biggest|smallest|fastest|slowest|best|worst|highest|lowest|greatest|the only|top priority',
  ),
  definition: anyOf(
    'is an?|are an?|was an?|is the|called|known as|stands for|refers to|the goal|the purpose|we wanted|the idea',
  ),

  meta: anyOf(
    'in this (?:post|article|blog post|section|blog|document|report)|this (?:post|article|blog post|document)|(?:described|listed|shown|see|seen|mentioned|detailed|outlined|discussed|' +
      'explained) (?:below|above|later|earlier|here)|below|' +
      "we(?:'ll| will) (?:describe|explain|discuss|cover|look|walk|see|share)|i(?:'ll| will) (?:describe|explain|discuss|cover|walk|share)|" +
      'this (?:is|was) an? (?:[^ ]+ ){0,3}(?:post|article|repost|write-?up|translation)|this is my (?:response|reply|answer)|guest post|repost(?:ed)?|' +
      'originally (?:posted|published|appeared)|(?:earlier|later|rest of|end of|beginning of|version of) (?:in )?(?:the|this) (?:blog )?(?:post|article)|' +
      'the (?:blog )?(?:post|article) (?:is an?|was|describes|explains|covers|shows|discusses)|(?:this|that) (?:title|headline)|you are reading this|' +
      'read on|(?<=^(?:up )?)next (?:project|post|article|part|up|week)|cross-?post(?:ed)?|(?<=^.{0,40})https?:\\/\\/\\S+$|previous post|last post|as mentioned|(?:guide|docs|documentation|details|announcement|available) here|' +
      'can be found (?:here|at|on|in)|(?:further|more) details|see the (?:changelog|release notes|docs|documentation)|for more (?:information|details)|' +
      '(?<=^|\\b(?:find|find out|get) )(?:more|further|additional) information (?:on|about|in|can|is|will)|(?<=^)see [^.]{1,60} for (?:more|further|details|an example|examples)|' +
      "let me (?:say|start|begin|explain|tell)|i(?:'ll| will) (?:also )?(?:point to|mention|repeat)|here(?:'s| is) a (?:quick |short |brief |full )?(?:list|overview|summary)",
  ),
  aside: new RegExp(
    `^\\([^)]*\\)\\.?$|${anyOf('perhaps|maybe|i guess|kind of|sort of|admittedly|presumably|by the way|incidentally|as an aside|anecdotally|kidding|joking|sarcastic|sarcasm|tongue in cheek|pun intended').source}`,
    'i',
  ),
  courtesy: anyOf(
    'thanks to (?:everyone|all|our)|(?<=^)(?:(?:many|special|big|huge) )?thanks to [^.]{1,120} for [a-z]+ing|thank you|thanks for|thanks again|hello|hi everyone|welcome to|stay tuned|feel free|please (?:contact|reach|let us|consider|join|follow)|' +
      "join us|follow us|subscribe|cheers|we(?:'d| would) like to thank|we(?:'re| are) grateful|apologi[sz]e|apologies|we(?:'re| are) sorry|special thanks|looking forward to|" +
      "follow [^.,]{1,30} for (?:updates|news|more)|(?<=^)i['’]?m glad you asked|(?<=^)contributed by|(?<=^)(?:great|good) question|humou?r me|bear with me|can't wait to|i(?:'d| would) be (?:curious|interested)",
  ),
  written,
  procedure: startsWith(
    'run|install|click|open|add|set|create|copy|configure|type|enter|download|navigate|go to|make sure|you can',
  ),
  question: /\?["”')]*$/,

  leaning: {
    test: (text) =>
      (leaning.test(text) && !startsWithEmptyIt(text)) ||
      (!ownText.test(text) && (lacksAntecedent(text) || goesOn(text))),
  },
  fragment,
  connective: startsWith(`${continuing}|${opening}`),
  unfinished: /[,:]$/,
  pointing: new RegExp(beside.join('|'), 'iu'),
  announcing: { test: (text) => announcing.test(text) || announcesOnly(text.replace(/[.!]$/u, '')) },
}
