/** How a judgement is worded: what is good or bad, what is worth doing, what became possible. */
export const verdicts =
  /(?:^|, )don['’]t\b|\b(?:should|must|recommend(?:ed|s)?|worth|better|best|easy|easier|simpl(?:e|er|y|ify|ifies)|important|essential|crucial|matters?|lets? (?:you|us|me|them)|allows?|enables?|avoids?|always|hope|ready|possible|impossible|enough|benefits?|advantages?|flexib\w+|bottom line|lessons?|without|instead|no longer|need to|usable|successful(?:ly)?|succeed(?:ed|s)?|makes? (?:it|things)|in a nutshell|all in all|(?:our|the) goal|tl;?dr)\b/iu
