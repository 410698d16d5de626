import { englishNoise } from '../en/noise.js'
import { findCues } from '../find-cues.js'
import type { Language } from '../language.js'
import { endsLine } from '../line-ends.js'
import { findIntroducedTerms } from '../introduced-terms.js'
import { joinLines } from '../line-joins.js'
import { sharedNoise } from '../noise.js'
import { slideLine } from '../slide-line.js'
import { splitSentences } from '../sentences.js'
import { cueWords } from './cue-words.js'
import { finalName } from './final-name.js'
import { headingTitle } from './heading-title.js'
import { headlines } from './headlines/headlines.js'
import { introduction, introductionHeading } from './introduction.js'
import { introducingPatterns } from './introduced-terms.js'
import { lines, wholeLine } from './lines/lines.js'
import { parts } from './lines/parts.js'
import { openEndings, politeEndings } from './marks.js'
import { japaneseNoise } from './noise.js'
import { persons } from './persons.js'
import { phrases } from './phrases.js'
import { findQuantity } from '../quantity.js'
import { quantities } from './quantities.js'
import { readPriority } from '../priority.js'
import { readSpeech } from '../speech.js'
import { speech } from './speech.js'
import { sentenceRules } from './sentence-rules.js'
import { readTopicCues } from '../topic-cues.js'
import { titleOf } from './title.js'
import { topicCues } from './topic-cues.js'
import { findMoments, readDate } from '../when.js'
import { dates } from './dates.js'
import { words } from './words.js'
import { partings, tellings } from './partings.js'
import { verdicts } from './verdicts.js'

const lineRules = {
  complete: new RegExp(`(?:${politeEndings.join('|')})$`, 'u'),
  open: new RegExp(`[${openEndings}]$`, 'u'),
}

/** Letters, kana, kanji, digits and the signs that are read out; no marks, no emoji. */
const spokenCharacter = /[\p{L}\p{N}%％&＆+＋=＝@＠$＄¥￥€℃]/gu

export const ja: Language = {
  code: 'ja',
  splitSentences: (text) => splitSentences(text, sentenceRules),
  joinLines: (before, after) => joinLines(before, after, 1),
  endsLine: (line) => endsLine(line, lineRules),
  phrases,
  slideLine: (sentence) => slideLine(sentence, finalName),
  wholeLine,
  lines,
  parts,
  words,
  ...readTopicCues(topicCues),
  headingTitle,
  headlines,
  titleOf,
  noise: [...sharedNoise, ...japaneseNoise, ...englishNoise],
  introduction,
  introductionHeading,
  persons,
  introducedTerms: (sentence) => findIntroducedTerms(sentence, introducingPatterns),
  cues: (sentence) => findCues(sentence, cueWords),
  quantity: (line) => findQuantity(line, quantities),
  when: (line) => readDate(line, dates),
  moments: (sentence) => findMoments(sentence, dates),
  speech: (sentence) => readSpeech(sentence, speech),
  priority: readPriority,
  voices:
    /(?:いただいた|頂いた|届いた|寄せられた|参加者の?|皆さんの?|みなさんの?|ユーザーの?|お客様の?|読者の?|受講者の?)(?:主な|生の)?(?:声|感想|コメント|ご?意見|フィードバック)(?!を(?:もと|元))/u,
  definition:
    /^(?:(?:これ|それ)は、?|(?<subject>[^、。]{1,30}?)(?:とは|というのは|って|は)、?)(?<what>[^。]*[\p{Script=Han}\p{Script=Katakana}ーA-Za-z)）](?:です|だ|である|でした|となっています|の(?:こと|もの)です))。?$/u,
  quotationMarks: ['「', '」'],
  conditional: /^もし|場合|(?:なら|たら|れば)、/u,
  verdict: verdicts,
  parting: partings,
  telling: tellings,
  spokenUnits: (text) => text.match(spokenCharacter)?.length ?? 0,
  // Measured talks run at 280 to 320 characters a minute.
  rate: 300,
  labels: {
    opening: 'はじめに',
    profile: '自己紹介',
    agenda: 'アジェンダ',
    closing: 'まとめ',
    thanks: 'ご清聴ありがとうございました',
    and: 'と',
    order: { first: 'まず、', between: ['次に、', '続いて、'], last: '最後に、' },
  },
}
