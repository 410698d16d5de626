import { anyOf } from './any-of.js'

/** What only leads up to what a sentence says; the comma or the subject behind it tells it from `so far` and `also known as`. */
const leads: readonly string[] = [
  // Connections with the sentence before.
  '(?:however|also|additionally|in addition|moreover|furthermore|besides|therefore|thus|hence|consequently|as a result),',
  '(?:nevertheless|nonetheless|still|yet|that said|having said that|meanwhile|once again|for example|for instance),',
  '(?:in other words|in short|to sum up|in summary|in conclusion|all in all|overall|anyway|by the way|finally|so|then),',
  '(?:and|but|so|then|also) (?=(?:we|I|the|our|a|an|my|each|every|it|they|he|she|this|that|these|those)\\b)',
  // What the author feels.
  '(?:unfortunately|sadly|luckily|fortunately|thankfully|interestingly|surprisingly|not surprisingly|unsurprisingly),',
  '(?:of course|obviously|clearly|actually|basically|honestly|frankly|to be honest|to be fair|needless to say|well|ok|okay),',
  // What the author says to the reader.
  'as (?:you (?:(?:may|might|probably|can|will) )?(?:know|see|imagine|guess|expect)|we all know|mentioned (?:above|before|earlier)),',
  '(?:please )?(?:note|remember|keep in mind) that (?!.* and that )',
  "it(?: is|'s) (?:also )?worth (?:noting|mentioning) that",
  '(?:it turns out|it turned out|the (?:good|bad) news is|the (?:fact|truth|point) is) that',
  "in this (?:post|article|report|talk|entry|blog post),? (?:we|I)(?:'ll| will|'d like to| would like to| want to)? " +
    '(?:explain|show|describe|share|discuss|present|look at|go through) (?=how|why|what|the|our|some)',
]

const leadsAtStart = new RegExp(`^(?:${anyOf(leads).source}\\s*)+(?=\\S)`, 'iu')

/** How many characters at a sentence's start only lead up to what it says. */
export function lengthOfLead(sentence: string): number {
  return leadsAtStart.exec(sentence)?.[0].length ?? 0
}
