import { anyOf, wholeWords } from './any-of.js'

/** How a part at the end of a clause begins that tells more of the whole of it: of what it was a part, how it was done. */
export const adjunctStart =
  ' (?:as (?:part|a result|a consequence) of|along with|together with|in addition to|in response to|on behalf of|' +
  'in (?:collaboration|cooperation|partnership|preparation) (?:with|for)|by(?= \\p{Ll}+ing )) '

/** How far a reason goes; `only` and `even` would change what it is the reason of. */
export const degrees =
  'especially|particularly|mainly|mostly|largely|primarily|chiefly|notably|simply|partly|in part|not least'

/** Such a part, without the blank before it. */
export const adjunct = new RegExp(`^${adjunctStart}(?<rest>[^,;:()]+)$`, 'u')

/** What needs such a part: `was caused by …ing`, `is seen as part of`, `starts by …ing`. */
export const asksForAdjunct: RegExp = anyOf([
  String.raw`\b(?:\p{L}+(?:ed|wn|en|ught)|found|made|sent|held|see|start|starts|begin|begins|began|end|ends|works?|goes|go|comes?|came|get|gets|got|acts?|act|serves?|is|are|was|were|just|even|\p{L}+ly)$`,
  wholeWords('began|begins?|started|starts?|ended|ends?'),
])

/** When something was, counted from when it was written: `Last week, `, `Over the past few years, `, `Two months ago, `. */
export const relativeTime: RegExp = anyOf([
  String.raw`^(?:(?:(?:about|around|almost|just|roughly|over|more than) )?(?:an?|one|two|three|four|five|six|\d+|several|some|many|a few|a couple of) ` +
    String.raw`(?:\p{L}+ )?(?:days?|weeks?|months?|years?) ago|` +
    String.raw`(?:over|in|during|for|throughout) the (?:last|past) (?:[^ ,]+ ){0,3}(?:days?|weeks?|months?|years?|quarters?)|` +
    String.raw`(?:earlier|later) (?:today|this (?:week|month|year))|over the years|recently|last (?:week|month|year|summer|autumn|fall|winter|spring)|` +
    String.raw`in recent (?:weeks|months|years)), $`,
])

/** By what something was done: `By running it twice, `. */
export const means = /^(?:by \p{Ll}+ing|using) [^,]+, $/iu

/** A reason; the `since` of a time and the `as` of a moment do not stand in the present: `As we watched, `. */
export const presentReason: RegExp = anyOf([
  String.raw`^(?:since|as|given that) [^,]*\b(?:is|are|does|do|can|has|have|needs?|requires?)\b[^,]*, $`,
])
