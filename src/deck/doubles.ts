import type { Language } from '../lang/language.js'
import type { SentencePoint, Topic } from '../model/outline.js'

/** Two sentences that share so many words, and such a part of those of the shorter one, say nearly the same. */
const shared = { words: 3, part: 0.6 } as const

/** Sentences without those that say nearly what a weightier one says: the test plan should include it, include it in the test plan. */
export function withoutDoubles(
  sentences: readonly SentencePoint[],
  { words }: Pick<Language, 'words'>,
): readonly SentencePoint[] {
  const kept = new Map<SentencePoint, ReadonlySet<string>>()
  for (const point of sentences.toSorted((a, b) => b.weight - a.weight)) {
    const own = new Set(words(point.sentence.text))
    if (![...kept.values()].some((other) => isDouble(own, other))) kept.set(point, own)
  }
  return sentences.filter((point) => kept.has(point))
}

/** The topic without turns that their headings tell before: `The day we sold every seat twice`. */
export function withoutForetold(topic: Topic, { words }: Pick<Language, 'words'>): Topic {
  const isForetold = ({ sentence, title }: SentencePoint): boolean =>
    isDouble(new Set(words(sentence.text)), new Set(words(title.text)))
  const points = topic.points.map((point) =>
    point.kind === 'sentence' && point.cues.includes('turn') && isForetold(point)
      ? { ...point, cues: point.cues.filter((cue) => cue !== 'turn') }
      : point,
  )
  return { ...topic, points }
}

function isDouble(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const both = [...own].filter((word) => other.has(word)).length
  return both >= shared.words && both >= shared.part * Math.min(own.size, other.size)
}
