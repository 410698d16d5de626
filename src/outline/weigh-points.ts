import type { Language } from '../lang/language.js'
import type { Line, Point, SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { centroid, cosine, wordVectors } from './word-vectors.js'
import type { WordVector } from './word-vectors.js'

/**
 * How near a sentence is to what counts: what its likeness to the article as a whole, to title or heading adds. Chosen on
 * 18 articles whose sentences were marked by hand as worth telling or not; likeness to its topic alone told nothing there.
 */
const likenessWeights = { article: 2, title: 0.3 } as const

/** Two sentences that are more alike than this repeat each other, and the lighter one loses by what is above it. */
const repetitionFrom = 0.4
const repetitionWeight = 2

/** Words of more sentences than this don't make two of them alike; so the search for repetitions stays linear. */
const mostUses = 12

interface Weighed {
  readonly point: SentencePoint
  readonly vector: WordVector
  readonly weight: number
}

type Unweighed = Pick<Topic, 'title' | 'points'>

/**
 * Ranks the points of all topics: to the weight that a sentence has by itself comes how central it is (TF-IDF cosine with
 * the article's centroid, as in centroid-based summarization, Radev et al. 2004), and what repeats a weightier sentence loses (maximal
 * marginal relevance, Carbonell and Goldstein 1998).
 */
export function weighPoints<T extends Unweighed>(topics: readonly T[], title: Line, language: Language): readonly T[] {
  const sentences = topics.flatMap(({ points }) => sentencePoints(points))
  const lines = [...new Set([title, ...sentences.map((point) => point.title)])]
  const texts = [...lines.map(({ text }) => text), ...sentences.map(({ sentence }) => sentence.text)]
  const vectors = wordVectors(texts.map((text) => language.words(text)))
  const vectorOf = new Map<Line | Point, WordVector>(
    [...lines, ...sentences].map((owner, place) => [owner, vectors[place]!]),
  )
  const weights = lightenRepetitions(addLikeness(sentences, title, vectorOf))
  const weigh = (point: Point): Point => ({ ...point, weight: weights.get(point) ?? point.weight })
  return topics.map((topic) => ({ ...topic, points: topic.points.map(weigh) }))
}

function addLikeness(
  sentences: readonly SentencePoint[],
  title: Line,
  vectors: ReadonlyMap<Line | Point, WordVector>,
): readonly Weighed[] {
  const article = centroid(sentences.map((point) => vectors.get(point)!))
  return sentences.map((point) => {
    const vector = vectors.get(point)!
    const toTitles = [title, point.title].map((line) => cosine(vector, vectors.get(line)!))
    const likeness = likenessWeights.article * cosine(vector, article) + likenessWeights.title * Math.max(...toTitles)
    return { point, vector, weight: point.weight + likeness }
  })
}

/** Compares each sentence with the weightier ones that share a rare word with it. */
function lightenRepetitions(sentences: readonly Weighed[]): ReadonlyMap<Point, number> {
  const byWord = new Map<string, WordVector[]>()
  const weights = new Map<Point, number>()
  for (const { point, vector, weight } of sentences.toSorted((a, b) => b.weight - a.weight)) {
    const rivals = new Set<WordVector>()
    for (const word of vector.keys()) {
      const users = byWord.get(word) ?? []
      for (const user of users) rivals.add(user)
      if (users.length < mostUses) byWord.set(word, [...users, vector])
    }
    const nearest = Math.max(0, ...Array.from(rivals, (rival) => cosine(vector, rival)))
    weights.set(point, weight - repetitionWeight * Math.max(0, nearest - repetitionFrom))
  }
  return weights
}
