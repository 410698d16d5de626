import { anyOf } from './any-of.js'

const some =
  '(?:two|three|four|five|several|some|a few|a couple of|many|various|multiple|a number of|lots of|a lot of)(?: (?:other|different|more))?'

const matters =
  '(?:parts|things|reasons|ways|categories|groups|kinds|types|options|approaches|questions|problems|issues|points|goals|ideas|challenges|proposals)'

/** What an announcement may end with, which tells no more of what it announces. */
const noMore =
  '(?: (?:to (?:do|solve|fix|approach|handle) (?:this|that|it)|worth (?:considering|mentioning|noting)|to (?:consider|note|mention|keep in mind)))?'

/** Texts that only say that something will be told, without it. */
const announcements = anyOf([
  `^(?:(?:there (?:are|were)|(?:we|I) (?:have|had|see|found|considered|identified|came up with)|[^,]+ (?:lists?|(?:was|were|is|are) (?:split|divided) into)) )?${some} (?:\\p{L}+ )?${matters}${noMore}$`,
  `^(?:there (?:are|were) )?(?:${some}|other) (?:other )?things\\b(?! (?:that|which|we|you|I|they)\\b)`,
  // `The way the queue works is simple`: how?
  '^(?:the|our|my) (?:ways?|idea|concept|solution|answer|reason|fix|process|plan|principle|rules?|mechanism|explanation|steps|recipe|workflow|logic) (?:[^,]{1,40} )?(?:is|was|are|were) (?:(?:actually|really|quite|very|pretty|fairly|rather) )?(?:simple|easy|straightforward|obvious|clear|interesting|two-?fold)$',
  // `We wanted to hear from the guests`: what did these say?
  '(?:^|, )(?:and |but )?(?:we|I)(?: (?:also|really|then))? (?:wanted|hoped|(?:was|were) (?:\\p{L}+ly )?(?:keen|eager|curious)) to (?:hear|see|know|learn|find out|share)\\b(?!.*(?:\\b(?:but|because)\\b|, (?:so|and)\\b))',
  // `All that the script does is`, where code goes on; not `They know how cold it is`.
  '^(?!.+\\b(?:how|what|where|who|which|whatever|than|as)\\b).*(?<!\\b(?:it|they|that|this|he|she|we|you|I|there)) (?:is|are|was|were)(?: [-–—])?$',
  // `The team took a careful approach`: which one?
  '\\b(?:describe[sd]?|took|found|chose|came up with|propose[sd]?) an? (?:[^ ,]+ )?(?:approach|solution|way|workaround|plan|idea|answer|alternative)$',
])

/** Whether a text only leads up to what it does not say itself. */
export function announcesOnly(text: string): boolean {
  return announcements.test(text)
}
