import { hideRow, markerRow, markerTable } from './marker-table.js'
import type { MarkerRow, Reach } from './marker-table.js'

/** What changes an English statement. The first row that fits counts, so that `not only` is found before `not`. */
export const englishMarkers = markerTable({
  boundary: new RegExp(
    [
      '[,;:.!?()—–]',
      wordsOf('but|because|although|though|while|when|which|who|so|if|unless|until'),
      // did not test and deploy, but: did not test and released
      wordsOf('and (?:\\w+ed|was|were|is|are|had|has|then|the|we|it|they|he|she|I)'),
    ].join('|'),
    'iu',
  ),
  rows: [
    // It ends a list: `forks, spoons, and more – at half the price`.
    hideRow('\\band more(?= [-–—]|[,.;:!?)]|$)'),
    hideRow(wordsOf('not only|no doubt|no matter|more or less|(?:in|on|by|since|until) may|may \\d+|\\d+ may')),
    // They belong to a number, and are compared with it.
    hideRow(
      `${wordsOf('no more than|more than|less than|fewer than|almost|nearly|only|at least|at most')}(?= [$€£]?\\d)`,
    ),

    words('clause', 'not hedge', 'unlikely'),
    words(
      'clause',
      'not',
      'no longer|no one|not|no|never|none|nobody|nothing|nowhere|neither|nor|without|unable to|hardly|barely',
      'fail(?:s|ed|ing)? to|failure to|refus(?:e|es|ed) to|lack(?:s|ed|ing)?(?: of)?',
    ),
    words(
      'clause',
      'wish',
      '(?:should|ought to|could|would) have|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|want(?:s|ed)? to',
      'plan(?:s|ned)? to|hop(?:e|es|ed|ing) to|intend(?:s|ed)? to|about to|going to|supposed to|meant to',
    ),
    words(
      'clause',
      'hedge',
      'might|may|could|would|perhaps|maybe|possibl[ey]|probabl[ey]|potential(?:ly)?|likely(?: to)?',
      'presumably|apparently|reportedly|allegedly|supposedly|seem(?:s|ed)?(?: to)?|appear(?:s|ed)? to',
      'suspect(?:s|ed)?|believe[sd]?|assum(?:e[sd]?|ing)|guess(?:es|ed)?',
    ),

    words('clause', 'unless', 'unless'),
    words('clause', 'even-if', 'even if|even when|regardless of'),
    words('clause', 'if', 'only if|if|in case|provided(?: that)?(?= \\w)|as long as'),
    words('clause', 'until', 'until|till'),
    words('clause', 'before', 'before|prior to'),
    words('clause', 'after', 'after'),
    words('clause', 'except', 'except(?: for)?|other than|apart from'),
    words('clause', 'instead', 'instead of|rather than'),
    words('clause', 'than', 'than'),

    words('after', 'more', 'more'),
    words('after', 'less', 'less|fewer'),
    words('after', 'most', 'most|mostly|mainly'),
    words('after', 'only', 'only|solely'),
    words(
      'after',
      'partly',
      'some|few|a few|several|half|part|partly|partially|almost|nearly|often|sometimes|occasionally|usually',
      'generally|typically|rarely|seldom',
    ),

    markerRow('sentence', 'question', '\\?'),
  ],
})

function words(bearsOn: Reach, meanings: string, ...patterns: readonly string[]): MarkerRow {
  return markerRow(bearsOn, meanings, wordsOf(patterns.join('|')))
}

function wordsOf(pattern: string): string {
  return `\\b(?:${pattern})\\b`
}
