import type { TermPatterns } from '../introduced-terms.js'

/** `Kite Hub`, `B/F` */
const capitalised = String.raw`\p{Lu}(?:[\p{L}\d.+#/-]{0,30}[\p{L}\d+#])?(?: [\p{Lu}\d](?:[\p{L}\d.+#-]{0,30}[\p{L}\d+#])?){0,3}`

/** No names, though a sentence begins with them. */
const pronoun =
  '(?:This|That|These|Those|It|Its|Here|There|Such|They|He|She|We|I|You|What|Which|Who|Below|Above|Today|Why|When|Where|How|All|Both|One|Some|Each|Another|Other|Most|Many|My|Our|Their|Not|So|Now|Also)'

/** A name in a program or a formula: `selectedKites`, `max_tail`. */
const identifier = String.raw`[a-z]+[A-Z]\w*|[a-z]+_\w+`

const lowercase = String.raw`[a-z][a-z-]{3,}(?: [a-z-]{4,})?(?=[,.;:)]|$| (?:that|which|and|to|for|is|in|where)\b)`

const abbreviation = String.raw`\p{Lu}[\p{Lu}\d/]+`

/** How a sentence says what a term is. With each new way comes a row in tests/lang/fixtures/terms-en.txt. */
export const introducingPatterns: TermPatterns = [
  // `a kite called Big Tail`, `known as “tail drag”`
  `\\b(?:called|named|known as|dubbed|referred to as|(?:call|called) (?:it|this|these|them|that)) (?:an? |the )?(?:[“"](?<term>[^”"]{2,30})[”"])`,
  `\\b(?:called|named|known as|dubbed|referred to as|(?:call|called) (?:it|this|these|them|that)) (?:an? |the )?(?<term>${capitalised}|${identifier}|${lowercase})`,
  // `Kite Hub is a shed`, `selectedKites holds …`
  `^(?:An? |The )?(?!${pronoun}\\b)(?<term>${capitalised}|${identifier}) (?:is|are|was|were) (?:an?|the|our|one of|basically|simply)\\b`,
  `^(?:The )?(?<term>${identifier}) (?:\\w+ )?(?:is|are|holds?|contains?|returns?|takes?|stores?)\\b`,
  // `tail-to-length ratio (TLR)`, `TLR (tail-to-length ratio)`
  `(?<=\\p{L} \\()(?<term>${abbreviation})(?=s?\\))`,
  `(?<![\\p{L}\\d/])(?<term>${abbreviation})s? \\((?!(?:and|or|but|see|which|for|in|with|as|not|by)\\b)(?=[\\p{L}-]+ [\\p{L} -]{2,60}\\)|[\\p{L}-]{8,40}\\))`,
  // `our maintainer Ada Wing`, `Ada Wing, a maintainer`: whom the article calls Ada from there on
  String.raw`(?<=\b\p{Ll}{3,}(?:er|or|ist|ian|friend|colleague|member|lead) )(?<term>\p{Lu}\p{Ll}+)(?= \p{Lu}\p{Ll}+)`,
  String.raw`(?<!\p{Lu}[\p{L}.]* )\b(?<term>\p{Lu}\p{Ll}+)(?= \p{Lu}\p{Ll}+, (?:an?|the|our|my|who) )`,
  // `let r be the ratio`, `r = 10`
  String.raw`\b[Ll]et (?<term>\w{1,10}) be\b`,
  String.raw`(?<![\w.@/-])(?<term>[A-Za-z]{1,10}) = (?=[\d(])`,
].map((pattern) => new RegExp(pattern, 'gu'))
