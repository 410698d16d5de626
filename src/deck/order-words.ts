import type { Labels } from '../lang/language.js'
import { leans } from './leans.js'
import type { PackedTopic } from './pack-topics.js'

/** A topic that begins with a joining word of its own, or is the introduction, gets no word of ours. */
export function withOrderWords(topics: readonly PackedTopic[], order: Labels['order']): readonly PackedTopic[] {
  const counted = topics.filter(({ topic, plans }) => plans.length > 0 && topic.role !== 'introduction')
  if (counted.length < 2) return topics
  return topics.map((packed) => {
    const place = counted.indexOf(packed)
    const [first, ...others] = packed.plans
    if (place < 0 || !first || startsByItself(packed)) return packed
    const opening = { text: wordFor(place, counted.length, order), sources: [] }
    return { ...packed, plans: [{ ...first, opening }, ...others] }
  })
}

/** `Finally` closes a talk of three parts, not one of two. */
function wordFor(place: number, count: number, { first, between, last }: Labels['order']): string {
  if (place === 0) return first
  if (place === count - 1 && count > 2) return last
  return between[(place - 1) % between.length] ?? first
}

function startsByItself({ plans }: PackedTopic): boolean {
  const sentence = plans[0]?.sentences[0]
  return sentence === undefined || leans(sentence) || sentence.cues.includes('connective')
}
