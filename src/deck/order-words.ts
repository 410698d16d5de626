import type { Language } from '../lang/language.js'
import { leans } from './leans.js'
import type { PackedTopic } from './pack-topics.js'

/**
 * Opens each topic with a word that tells its place. None comes before what introduces or sums up at the beginning, before
 * an appendix, nor before a sentence that has a joining word of its own, nor in a talk on a single matter.
 */
export function withOrderWords(topics: readonly PackedTopic[], language: Language): readonly PackedTopic[] {
  const told = topics.filter(({ plans }) => plans.length > 0)
  const counted = told
    .slice(told.findIndex((packed) => isMatter(packed, language)))
    .filter(({ topic }) => topic.role !== 'appendix')
  const matters = counted.filter(({ topic }) => topic.role !== 'conclusion')
  if (matters.length < 2) return topics
  const { first, between, last } = language.labels.order
  // Who has not said what comes first can't say what comes next.
  const isCounting = !startsByItself(counted[0]!) || startsWithJoiningWord(counted[0]!)
  let next = 0
  const wordFor = (place: number): string | undefined => {
    if (place === 0) return first
    // What comes last closes a talk of three parts, not one of two.
    if (place === counted.length - 1 && counted.length > 2) return last
    return isCounting ? between[next++ % between.length] : undefined
  }
  return topics.map((packed) => {
    const place = counted.indexOf(packed)
    const [plan, ...others] = packed.plans
    const word = place < 0 || !plan || startsByItself(packed) ? undefined : wordFor(place)
    return plan && word ? { ...packed, plans: [{ ...plan, opening: { text: word, sources: [] } }, ...others] } : packed
  })
}

function isMatter({ topic }: PackedTopic, { sectionRole }: Language): boolean {
  return topic.role === undefined && sectionRole(topic.title.text) === undefined
}

/** An item of a list goes on from the one before it on its slide, or from what announced the list. */
function startsByItself(packed: PackedTopic): boolean {
  const sentence = packed.plans[0]?.sentences[0]
  return sentence === undefined || leans(sentence) || sentence.block.kind === 'list' || startsWithJoiningWord(packed)
}

function startsWithJoiningWord({ plans }: PackedTopic): boolean {
  return plans[0]?.sentences[0]?.cues.includes('connective') === true
}
