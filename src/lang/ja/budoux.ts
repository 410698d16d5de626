import model from '#data/budoux-ja.json' with { type: 'json' }
import { once } from '../once.js'

/** How far behind the first character of its n-gram the boundary lies that a feature group speaks of. */
const groups = {
  UW1: 3,
  UW2: 2,
  UW3: 1,
  UW4: 0,
  UW5: -1,
  UW6: -2,
  BW1: 2,
  BW2: 1,
  BW3: 0,
  TW1: 3,
  TW2: 2,
  TW3: 1,
  TW4: 0,
}

/** What an n-gram says for (above 0) or against a boundary near it. */
interface Vote {
  readonly offset: number
  readonly weight: number
}

interface Classifier {
  readonly votes: ReadonlyMap<string, readonly Vote[]>
  /** A boundary has more than half of all weights. */
  readonly threshold: number
}

const noVotes: readonly Vote[] = []
const longestGram = 3
const classifier = once(readModel)

/**
 * Where Japanese text falls into phrases (roughly bunsetsu), as indexes in ascending order: the algorithm and model of
 * github.com/google/budoux (Apache-2.0), a linear classifier over the uni-, bi- and trigrams around each boundary. Each
 * n-gram is looked up once and votes on all the boundaries near it: three look-ups a character instead of thirteen.
 */
export function findPhraseBoundaries(text: string): number[] {
  const { votes, threshold } = classifier()
  const scores = new Int32Array(text.length)
  for (let begin = 0; begin < text.length; begin++) {
    const last = Math.min(begin + longestGram, text.length)
    for (let end = begin + 1; end <= last; end++) {
      for (const { offset, weight } of votes.get(text.slice(begin, end)) ?? noVotes) {
        // A vote on a place outside the text goes nowhere: typed arrays ignore it.
        scores[begin + offset]! += weight
      }
    }
  }
  const boundaries: number[] = []
  for (let at = 1; at < text.length; at++) if (scores[at]! > threshold) boundaries.push(at)
  return boundaries
}

function readModel(): Classifier {
  const votes = new Map<string, Vote[]>()
  let total = 0
  for (const [group, weights] of Object.entries(model)) {
    const offset = groups[group as keyof typeof groups]
    for (const [gram, weight] of Object.entries(weights)) {
      const vote = { offset, weight }
      total += weight
      if (votes.get(gram)?.push(vote) === undefined) votes.set(gram, [vote])
    }
  }
  return { votes, threshold: total / 2 }
}
