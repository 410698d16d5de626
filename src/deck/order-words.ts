import type { Labels, Language } from '../lang/language.js'
import { leans } from './leans.js'
import type { PackedTopic } from './pack-topics.js'

/**
 * Opens each topic with a word that tells its place. None comes before what introduces or sums up at the beginning, before an appendix, nor
 * before a sentence that has a joining word of its own, nor in a talk on a single matter.
 */
export function withOrderWords(topics: readonly PackedTopic[], language: Language): readonly PackedTopic[] {
  const told = topics.filter(({ plans }) => plans.length > 0)
  const counted = told
    .slice(told.findIndex((packed) => isMatter(packed, language)))
    .filter(({ topic }) => topic.role !== 'appendix')
  const matters = counted.filter(({ topic }) => topic.role !== 'conclusion')
  if (matters.length < 2) return topics
  return topics.map((packed) => {
    const place = counted.indexOf(packed)
    const [first, ...others] = packed.plans
    if (place < 0 || !first || startsByItself(packed)) return packed
    const opening = { text: wordFor(place, counted.length, language.labels.order), sources: [] }
    return { ...packed, plans: [{ ...first, opening }, ...others] }
  })
}

function isMatter({ topic }: PackedTopic, { sectionRole }: Language): boolean {
  return topic.role === undefined && sectionRole(topic.title.text) === undefined
}

/** `Finally` closes a talk of three parts, not one of two. */
function wordFor(place: number, count: number, { first, between, last }: Labels['order']): string {
  if (place === 0) return first
  if (place === count - 1 && count > 2) return last
  return between[(place - 1) % between.length] ?? first
}

/** An item of a list goes on from the one before it on its slide, or from what announced the list. */
function startsByItself({ plans }: PackedTopic): boolean {
  const sentence = plans[0]?.sentences[0]
  return (
    sentence === undefined || leans(sentence) || sentence.block.kind === 'list' || sentence.cues.includes('connective')
  )
}
