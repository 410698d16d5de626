import type { DateRules } from '../when.js'

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const year = '(?:19|20)\\d{2}'
const clock = '\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{3,4}\\b)?'
const day = [
  `\\d{4}-\\d{2}-\\d{2}(?:,? ${clock})?`,
  `(?:${weekday},? )?(?:\\d{1,2} )?${month}(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? (?:of )?${year})?`,
  `${weekday}(?: (?:morning|afternoon|evening|night))?`,
  clock,
  `${year}\\b(?! [a-z]+s\\b)`,
  'noon|midnight',
].join('|')
const part = '(?:(?:the )?(?:early )?(?:morning|afternoon|evening|night|beginning|middle|end|first|start) (?:of )?)?'
const date = `${part}(?:${day})(?:(?: to | until | and |-|–)(?:${day}))?`
const before = '(?:(?:On|In|By|At|Since|Around|From|Until|Back in|Late in|Early in|As of|Later,? on|Between) )?'

/** Shapes of sentences that are right without their date. With each new one comes a row in tests/lang/fixtures/dates-en.txt. */
export const dates: DateRules = {
  shapes: [
    // `On Thursday, 8 January, we released it`, `12:18 UTC – the message was sent`
    new RegExp(`^(?<when>${before}${date})(?:,|:| [–—-]) (?<rest>.+)$`, 'iu'),
    // `In March we replaced the sleeps`
    new RegExp(
      `^(?<when>${before.slice(0, -1)}${date}) (?<rest>(?:we|I|they|he|she|it|the|a|an|our|my|their) .+)$`,
      'iu',
    ),
    // `The shared rows came first, in February`
    new RegExp(`^(?<rest>.+), (?<when>(?:on|in|by|at) ${date})$`, 'iu'),
    // `It was in February of 2019 that we announced it`
    new RegExp(`^It was (?<when>(?:on|in|at) ${date}) that (?<rest>.+)$`, 'iu'),
  ],
  date: new RegExp(`\\b(?:on|in|by|at|since|until|from) ${date}|^${date}`, 'giu'),
  broken: /^(?:and|or|but|to|until|that|which|when|the (?:day|week|month|year))\b|^\S+$|^(?:19|20)\d{2}\b/iu,
  clock: /(?<!\d:?)\d{1,2}:\d{2}(?!:?\d)/gu,
  day: new RegExp(`\\d{4}-\\d{2}-\\d{2}|${month} \\d{1,2}(?=st|nd|rd|th|\\b)`, 'gu'),
}
