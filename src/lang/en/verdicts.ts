/** Whole words. */
const words = [
  // What is worth doing.
  'should|must|need to|we need|recommend(?:ed|s)?|encourage|worth|always|lets? (?:you|us|me|them)(?! know)|allows?|enables?|avoids?|without|instead|no longer',
  // What is good or bad.
  'better|best|easy|easier|simpl(?:e|er|ify|ifies)|important|essential|crucial|matters?|enough|benefits?|advantages?|flexib\\w+|' +
    'makes? (?:it|things)',
  // What became possible, or may.
  'ready|possible|impossible|usable|successful(?:ly)?|succeed(?:ed|s)?|hope|(?:our|the) goal',
  // What announces a judgement.
  'lessons?|bottom line|in a nutshell|all in all|tl;?dr',
]

/** How a judgement is worded: what is good or bad, what is worth doing, what became possible. */
export const verdicts = new RegExp(`(?:^|, )don['’]t\\b|\\b(?:${words.join('|')})\\b`, 'iu')
