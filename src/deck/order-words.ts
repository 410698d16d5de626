import type { Language } from '../lang/language.js'
import { leans } from './leans.js'
import type { PackedTopic } from './pack-topics.js'

/** A heading with the number of its step: `1. 準備`, `Step 2: Cut`, `手順3`, `その4`. */
const numbered = /^(?:step|phase|part|手順|ステップ|その|第)?\s*(?:\p{Nd}{1,2}(?![\p{Nd}\p{L}]|\.\p{Nd})|[①-⑳])/iu

/**
 * Opens topics with a word that tells their place, where the author gives them one by numbers; of all others only the
 * conclusion of a talk of several matters. None comes before what is not the beginning of a section, nor before a sentence that
 * has a joining word of its own.
 */
export function withOrderWords(topics: readonly PackedTopic[], language: Language): readonly PackedTopic[] {
  const told = topics.filter(({ plans }) => plans.length > 0)
  const matters = told.filter((packed) => isMatter(packed, language))
  if (matters.length < 2) return topics
  const steps = matters.filter(isNumbered)
  const { first, between, last } = language.labels.order
  const wordFor = (packed: PackedTopic): string | undefined => {
    if (packed === told.at(-1) && packed.topic.role === 'conclusion') return last
    const place = steps.indexOf(packed)
    if (place < 0 || steps.length < 2 || !isFromStart(packed)) return undefined
    return place === 0 ? first : between[(place - 1) % between.length]
  }
  return topics.map((packed) => {
    const [plan, ...others] = packed.plans
    const word = startsByItself(packed) ? undefined : wordFor(packed)
    return plan && word ? { ...packed, plans: [{ ...plan, opening: { text: word, sources: [] } }, ...others] } : packed
  })
}

function isMatter({ topic }: PackedTopic, { sectionRole }: Language): boolean {
  return topic.role === undefined && sectionRole(topic.title.text) === undefined
}

function isNumbered({ topic }: PackedTopic): boolean {
  return topic.title.sources.some(({ text }) => numbered.test(text))
}

/** Whether what is said first of a topic is what the author says first. */
function isFromStart({ topic, plans }: PackedTopic): boolean {
  return plans[0]?.sentences[0] === topic.points.find(({ kind }) => kind === 'sentence')
}

/** An item of a list goes on from the one before it on its slide, or from what announced the list. */
function startsByItself({ plans }: PackedTopic): boolean {
  const sentence = plans[0]?.sentences[0]
  return (
    sentence === undefined || leans(sentence) || sentence.block.kind === 'list' || sentence.cues.includes('connective')
  )
}
