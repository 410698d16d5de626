import type { TopicCues } from '../topic-cues.js'

/** How English writers begin when they turn to something else, and when they go on. */
export const topicCues: TopicCues = {
  pivots: [
    'that (?:said|being said|aside),',
    'meanwhile\\b',
    '(?:but|and|then|now|also)?,? ?there (?:was|is|were|are) (?:also )?(?:another|one more|a second|a different)\\b',
    '(?:anyway|anyhow|moving on|by the way|incidentally|as an aside|on a side note)\\b,?',
    'on (?:a|an) (?:\\w+ )?(?:unrelated|different|related|lighter|other) (?:note|topic|subject)',
    'on another note',
    '(?:speaking of|turning to|back to|enough (?:about|of|with)|so much for|as for)\\b',
    "(?:let's|let’s|let us) (?:turn|switch|move|go back|get back|change)\\b",
    'now (?:for|on to|to) (?:the|something|another)\\b',
    'so far[^.]*\\b(?:but|now)\\b',
  ],
  continuations: (
    'however but and so also this that these those it they he she its their his her instead then therefore still yet because which such ' +
    'here there moreover furthermore additionally similarly likewise thus hence indeed otherwise nevertheless nonetheless ' +
    'for\\sexample for\\sinstance of\\scourse in\\sother\\swords in\\saddition in\\sfact as\\sa\\sresult'
  )
    .split(' ')
    .map((word) => `${word}\\b`),
  roles: {
    introduction: [
      'intro(?:duction)?\\b',
      'preface$',
      'foreword$',
      'prologue$',
      'overview$',
      'about this (?:post|article)\\b',
    ],
    conclusion: [
      '(?:in )?conclusions?\\b',
      '(?:concluding|closing|final|parting) (?:remarks?|thoughts?|words?|notes?)\\b',
      'closing$',
      'wrap(?:ping)?[ -]?(?:(?:it|this|things) )?up\\b',
      '(?:in )?summary$',
      '(?:the )?bottom line(?=$|:)',
      'tl;? ?dr\\b',
      '(?:summing|to sum) (?:it )?up\\b',
      'lessons\\b(?! \\d)',
      "what (?:we|i)(?:'ve|’ve| have)? learn(?:ed|t)\\b",
      '(?:key )?take-?aways?\\b',
      '(?:epilogue|afterword|outro)$',
    ],
    appendix: [
      '(?:appendix|appendices)\\b',
      '(?:footnotes?|notes|postscript|p\\.? ?s\\.?|acknowledge?ments?|credits|thanks)$',
      'aside\\b',
      '(?:bonus|extras?|misc(?:ellaneous)?|others?|faq)$',
    ],
  },
  advice: [
    '(?:our )?recommendations?$',
    '(?:the )?(?:next steps?|(?:corrective|follow[- ]?up) actions?|action items?|call to action)$',
    'what (?:\\w+ )?(?:(?:should|can|could) )?(?:you|we|to) (?:(?:should|can|could) )?do(?: now| next| instead| about it)?[.…!?]*$',
    '(?:advice|best practices|tips)$',
  ],
  anybodys: [
    'time ?line',
    '(?:references|resources|links|further reading|see also|related(?: (?:work|posts|articles|links))?)',
    '(?:(?:table of )?contents|toc|agenda)',
  ],
}
