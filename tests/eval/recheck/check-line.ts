import { compareMarkers } from './compare-markers.js'
import type { SameWord } from './compare-markers.js'
import { checkConditions } from './conditions.js'
import type { ConditionRules } from './conditions.js'
import { checkEnglishDescent } from './english-descent.js'
import { englishMarkers } from './english-markers.js'
import { stemOf } from './english-words.js'
import type { Fault } from './fault.js'
import { checkJapaneseDescent } from './japanese-descent.js'
import { japaneseMarkers } from './japanese-markers.js'
import { rewrites } from './japanese-rewrites.js'
import { checkRoles } from './japanese-roles.js'
import { checkNumbers } from './numbers.js'
import { isJapanese, plainText } from './plain-text.js'

/**
 * Finds where a line says something else than its sources: by means of its own, without anything of the program that wrote
 * the line. What the line leaves out is no fault unless what is left changes by it.
 * @param sources The texts that the line is said to be from; together they are one source.
 */
export function checkLine(line: string, sources: readonly string[]): readonly Fault[] {
  if (sources.length === 0) return [{ kind: 'source', reason: 'it has no source' }]
  const shown = plainText(line)
  const said = plainText(sources.join(' '))
  const checkLanguage = isJapanese(shown + said) ? checkJapanese : checkEnglish
  return [...checkNumbers(shown, said), ...checkLanguage(shown, said)]
}

function checkJapanese(line: string, source: string): readonly Fault[] {
  return [
    ...checkJapaneseDescent(line, source),
    ...checkRoles(line, source),
    ...compareMarkers(line, source, japaneseMarkers, isSameJapanese),
    ...checkConditions(line, source, japaneseConditions),
  ]
}

function checkEnglish(line: string, source: string): readonly Fault[] {
  return [
    ...checkEnglishDescent(line, source),
    ...compareMarkers(line, source, englishMarkers, isSameEnglish),
    ...checkConditions(line, source, englishConditions),
  ]
}

const japaneseConditions: ConditionRules = {
  table: japaneseMarkers,
  meanings: ['if', 'even-if'],
  comesFirst: /^/u,
  statementStart: /^/u,
  statementEnd: /[。!?]|(?:が|ので|けど|けれど|ため|ものの|し)、/u,
  happened: /(?:[たっ]た|した|った|いた|きた|れた|えた|だった|でした)(?:の(?:だ|です|で))?(?:が|ので|けど)?[。、!]?$/u,
}

const englishConditions: ConditionRules = {
  table: englishMarkers,
  meanings: ['if', 'unless', 'except'],
  comesFirst: /(?:^|[.;!?] |, ?(?:and|but|so) )$/iu,
  statementStart: /,/u,
  statementEnd: /[.;!?](?:\s|$)|, ?(?:but|and|so)\b/iu,
}

const isSameEnglish: SameWord = (one, other) => one === other || stemOf(one) === stemOf(other)

/** 学習 is found again in 事前学習, 増 of 増えた in 増加. */
const isSameJapanese: SameWord = (one, other) => {
  if (one === other || (one.length >= 2 && other.includes(one))) return true
  return rewrites.some(({ noun, stems }) => other.endsWith(noun) && stems.some((stem) => stem.startsWith(one)))
}
