import type { QuantityRules } from '../quantity.js'

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

/** Words before a number that change how much it says; they are shown with it. */
const hedge =
  '(?:(?:about|around|roughly|approximately|nearly|almost|over|more than|less than|fewer than|under|at least|at most|up to|' +
  'as many as|as few as|as much as|as little as|no more than|close to|well over|just over|just under|above|below|within|barely|' +
  'a mere|an estimated|only|just|some|an average of) )?'

/** What is counted: `failed requests`, `times each week`. A noun in the plural, with at most two words before it. */
const little =
  '(?!(?:of|in|on|at|to|for|and|or|but|the|with|by|from|that|which|is|are|was|were|as|has|had|have|does|this|its|his|us|than)\\b)'
const nouns = `(?:${little}[a-z][a-z-]* ){0,2}${little}[a-z][a-z-]*s\\b(?: (?:per|each|an?|every) (?:second|minute|hour|day|week|month|year))?`
const span = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b'

/** What has been told of before: `the $5 limit`. */
const known = '(?<!\\b(?:the|this|that|these|those|other|another) )'

/** A number in this form, and what stands behind it. */
function amount(number: string, unit: string): RegExp {
  return new RegExp(`(?<![\\w.,/$€£-])${known}(?<hedge>${hedge})(?<value>${number})${unit}`, 'giu')
}

/** What strikes, what only counts, what is no amount. With each new row comes a line in tests/lang/fixtures/quantities-en.txt. */
export const quantities: QuantityRules = {
  unfit:
    /\b(?:not|no|never|nobody|none|nothing|without|cannot|\w+n['’]t|if|unless|would|could|should|might|may|must|perhaps|maybe|probably|expect(?:s|ed)?|guess\w*|plan(?:s|ned)?|goal|target|became|instead|or (?:more|less|fewer|so))\b|\?/iu,
  others: [
    /`[^`]*`|https?:\S+/gu,
    /\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]\.?m\b|\b(?:19|20)\d{2}\b/giu,
    /\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?\b)?/giu,
    /\b\d+(?:st|nd|rd|th)\b|\b(?:section|chapter|figure|page|step|phase|table|version|part|item|issue|level) \d+/giu,
    /[a-z#@][\w@-]*[.@-]?\d[\w.]*|\d+\.\d+\.\d+\S*/giu,
  ],
  striking: [
    amount(`[$€£]?${digits}(?:[MB]\\b| (?:million|billion|trillion)\\b)`, `(?: (?<unit>${nouns}))?`),
    amount(`${digits}(?:%| percent)`, '(?: (?<unit>of (?:all |the |our |their )*(?:[a-z-]+ )?[a-z-]+s))?'),
    amount('\\d+', ' (?<unit>(?:[a-z]+ )?(?:out of|in|of)(?: the| every)? \\d+(?: [a-z-]+s)?)\\b'),
    amount(`[$€£]${digits}K?(?:/[a-z]+)?`, '(?: (?<unit>(?:an?|per|each) [a-z]+))?'),
    amount('(?:\\d{1,3}(?:,\\d{3})+|\\d{4,}|\\d[\\d.]*K)', ` (?<unit>${nouns})`),
  ],
  goesOn: /^ (?=(?:had|has|have|is|are|was|were|can|[a-z]{3,}(?:ed|es|s))\b)/u,
  lead: { before: /^(?:for|in|after|within|over) $/iu, after: /^, (?=\p{L})/u },
  // A single digit is no figure to set large.
  plain: [amount('\\d{2,}', ` (?<unit>${span}|${nouns})`)],
}
