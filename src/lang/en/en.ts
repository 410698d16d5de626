import { findCues } from '../find-cues.js'
import type { Language } from '../language.js'
import { endsLine } from '../line-ends.js'
import { findIntroducedTerms } from '../introduced-terms.js'
import { joinLines } from '../line-joins.js'
import { sharedNoise } from '../noise.js'
import { slideLine } from '../slide-line.js'
import { splitSentences } from '../sentences.js'
import { cueWords } from './cue-words.js'
import { headingTitle } from './heading-title.js'
import { headlines } from './headlines/headlines.js'
import { introduction, introductionHeading } from './introduction.js'
import { introducingPatterns } from './introduced-terms.js'
import { lines, wholeLine } from './lines/lines.js'
import { parts } from './lines/parts.js'
import { finalName, openWords } from './marks.js'
import { englishNoise } from './noise.js'
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

const lineRules = { open: new RegExp(`[,;–—-]$|\\b(?:${openWords.join('|')})$`, 'iu') }

/** A word with what holds it together: `don't`, `well-known`, `node.js`, `13.1`. */
const spokenWord = /[\p{L}\p{N}]+(?:['’.,_-]+[\p{L}\p{N}]+)*/gu

export const en: Language = {
  code: 'en',
  splitSentences: (text) => splitSentences(text, sentenceRules),
  joinLines: (before, after) => joinLines(before, after, 2),
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
  noise: [...sharedNoise, ...englishNoise],
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
    /\bin (?:their|your|his|her) own words\b|^(?:first-person accounts?|testimonials?|voices)\b|\bwhat (?:people|users|readers|participants|attendees|customers|others) (?:say|said|told us|wrote)\b/iu,
  definition: /^(?<subject>[^,.;:]{1,60}?) (?:(?=aims to )|(?:is|are) (?=(?:an?|the|one of) ))(?<what>.*)$/iu,
  quotationMarks: ['“', '”'],
  conditional: /^(?:if|unless|when|whether|in case|for those)\b/iu,
  verdict: verdicts,
  parting: partings,
  telling: tellings,
  spokenUnits: (text) => text.match(spokenWord)?.length ?? 0,
  // Measured talks run at 130 to 150 words a minute.
  rate: 140,
  labels: {
    opening: 'Introduction',
    profile: 'About me',
    agenda: 'Agenda',
    closing: 'To sum up',
    thanks: 'Thank you',
    and: ' and ',
    order: { first: 'First:', between: ['Next:', 'Then:'], last: 'Finally:' },
  },
}
