import { anyOf } from './any-of.js'
import { pointsBack } from './pointing-back.js'

const particulars = '(?:details?|information|info|context|background|minutes|notes)'

/** What stands at the beginning of a text that sends its reader elsewhere, or is no sentence of its own. */
const elsewhereFromStart = anyOf(
  [
    'here\\b',
    'you can (?:read|find|learn|see) .*\\b(?:it|them)\\b',
    // `For more details, see …`, `You can read more in …`.
    `for (?:more|further|additional|all|full) (?:on|(?:[^ ,]+ ){0,2}${particulars})\\b`,
    `you can (?:also )?(?:read|find|learn|see|find out) (?:more|(?:the |all |full |further |detailed |additional )*${particulars})\\b`,
    "(?:to|if you(?:'d like| would like| want) to) (?:learn|read|find out|know|see) more\\b",
    '(?:please )?(?:also )?(?:see|refer to) (?!(?:how|why|what|whether|that|if)\\b)',
    // What is only supposed.
    "let's (?:say|assume|suppose|imagine)\\b",
    "today's\\b|the (?:links?|screenshot|image|picture)\\b|[^,;:]{1,40}\\bof (?:which|whom) ",
    "there(?: is|'s| are| was| were) (?:a lot|lots|many(?: more)?|more|a few|few|some|none|plenty|nothing)(?: --|[,;—–.!]|$)",
    // What should stand before is elsewhere.
    '(?:and|or|but|nor|except|otherwise,?|at least (?:in|for|to)) ',
    // Brackets, an address, an address of which a time is told: `12:08 – https://…`.
    '(?:--|[—–-]) |\\(.*\\)$|(?:[-\\d:,. ]+(?:[a-z]{2,4} )?[-–—] )?https?:',
  ].map((row) => `^(?:${row})`),
)

/** What a text can't be understood without that stands beside it, and where it is to be found. */
const elsewhereWithin = anyOf([
  // `is described here`, `the following versions`, `see below`.
  '\\b(?:here|below|above|as follows)(?:$|:)',
  '\\bthe following(?! (?:day|week|month|year|morning|night|spring|summer|autumn|winter)\\b)',
  '\\b(?:above|below|here)\\b(?<=\\b(?:see|described|listed|found|available|mentioned|discussed|shown|explained|outlined) \\p{L}+)',
  '\\bhere\\b|\\bthe above\\b',
  '\\b(?:aforementioned|(?:above|previously|earlier|already)[- ](?:mentioned|described|discussed))\\b',
  '^(?:the|our|my) (?:[^ ,]+ ){1,3}(?:above|below)\\b|\\bpost above\\b',
  '\\bmentioned (?:above|before|earlier|previously|in)\\b',
  // A key to figures elsewhere: `1 = never, 5 = daily`.
  '\\b\\d+ = [^,;]+[,;] \\d+ = ',
  // `It has no tests, though`, `any such change`, `see https://…`.
  '\\b(?:though|however|either)$',
  // What code beside it or the reader's last step tells.
  '\\b(?:on|at|in) lines? \\d+\\b',
  // `You can either restart it`: or what?
  '\\beither\\b(?!.*\\bor\\b)',
  '(?<!\\bout )\\bthere$|\\b(?:the|our|my) [^ ,]{3,} there\\b(?! (?:is|are|was|were) (?:an?|no|some|the|\\d))',
  'https?:\\S+$',
  // `The features we work on are`: which?
  '^(?!.*\\b(?:what|who|how|where|which|that|whatever|as)\\b).*\\b(?:is|are|was|were|includes?)$',
  // What goes on elsewhere.
  '(?:[:,;]|, (?:like|such as|for example)|\\b(?:and|or|the|of|as|than|see|wrt|vs|incl))$',
  '\\bthat (?:we|they|you|it|I) (?:can|could|will|would|should|may|might|must)$',
])

/** `character (decimal 46) on the stack`: what it was that stood before the noun was code. */
const hasNoName = /^\p{Ll}+ \([^)]*\) (?:in|on|at|of|from|to|for|with|by) /u

/** `is invalid because …`: its subject was code or a heading. */
const hasNoSubject = /^(?:Which|is|are|was|were|has|have|does|do|can|will|should|which|that) [^?]*$/u

/** Whether a text points with any of its words at what stands before or behind it. */
export function pointsElsewhere(text: string): boolean {
  return (
    pointsBack(text) ||
    elsewhereFromStart.test(text) ||
    elsewhereWithin.test(text) ||
    hasNoSubject.test(text) ||
    hasNoName.test(text)
  )
}
