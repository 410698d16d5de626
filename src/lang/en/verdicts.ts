/** Whole words. */
const words = [
  // What is worth doing.
  "should|must|(?:you|we) (?:don[’']t |do not )?need|the only way|recommend(?:ed|s)?|encourage|worth(?! (?:noting|mentioning|pointing|a mention))|(?<!to )avoids?",
  // What it brings.
  'lets (?:you|us|me|them)|allows?|enables?|(?<!to )makes? (?:it|things|them) (?:\\w+ )?(?:easy|easier|simple|simpler|possible|safer?|faster)',
  // What is good or bad.
  '(?:is|are|be|works?|much|far) better|better (?:than|to)|easier|simpler|matters|too (?:much|many)|one of the (?:most|best)|(?:good|best) way (?:to|of|is)|improves?|improvements|(?:benefits?|advantages?) (?:is|are|of)|flexib\\w+',
  "(?:is|are|was|were|be|been|it[’']s|(?:is|are)n[’']t) (?:an? )?(?:(?!no|an?|the)\\w+ )?(?:easy|simple|important|essential|crucial|ready|" +
    'usable|useful|impossible|successful|best|good|bad|great|useless|harmful|powerful)',
  // What it was for, and what came out.
  '(?:our|the) goal|simplif(?:y|ies)|succeed(?:ed|s)?|successfully|now (?:usable|possible|ready|available)',
  // What announces a judgement.
  'lessons? (?:is|are|we|I)|(?:the|an?|one|other|another) (?:\\w+ )?lessons?|learn(?:ed|t) (?:that|is|was)|take-?aways?|bottom line|in a nutshell|in short|all in all|in conclusion|altogether|tl;?dr',
].join('|')

/** What the author judges who speaks of himself. */
const own = "\\bI(?:[’']\\w+)? (?:\\w+ ){0,2}(?:recommend|encourage|learn(?:ed|t) (?:that|to|how))\\b"

/** What follows these is what somebody says or does, or when it holds. */
const besides =
  'how|why|that|which|who|whose|where|when|while|if|whether|unless|until|because|what|as|I|my|turn(?:ed|s) out'

/** How a judgement is worded: what is good or bad, what is worth doing, what became possible; be it behind a leading clause. */
export const verdicts = new RegExp(
  `(?:^|, )don['’]t\\b|${own}|^(?:(?!turn)[^,]*, )?(?:(?!\\b(?:${besides})\\b).)*?\\b(?:${words})(?!\\w)(?!.*, but\\b)`,
  'iu',
)
