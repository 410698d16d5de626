import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centroid, cosine, wordVectors } from '../../src/outline/word-vectors.js'

const anyTexts = fc.array(fc.array(fc.constantFrom('sea', 'boat', 'wind', 'oar', 'sail')), { minLength: 1 })

test('texts are as like themselves as can be, and not at all like those without a common word', () => {
  const [sea, same, wind] = wordVectors([['sea', 'boat'], ['boat', 'sea'], ['wind']])
  expect(cosine(sea!, same!)).toBeCloseTo(1)
  expect(cosine(sea!, wind!)).toBe(0)
})

test('a word that few texts have makes two of them more alike than one that all have', () => {
  const [first, rare, common] = wordVectors([
    ['sea', 'oar', 'boat'],
    ['sea', 'oar'],
    ['sea', 'boat'],
    ['boat'],
    ['boat'],
  ])
  expect(cosine(first!, rare!)).toBeGreaterThan(cosine(first!, common!))
})

test('the likeness of two vectors lies between 0 and 1 and is the same both ways', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const vectors = wordVectors(texts)
      const middle = centroid(vectors)
      for (const vector of vectors) {
        const likeness = cosine(vector, middle)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9)
        expect(cosine(middle, vector)).toBeCloseTo(likeness)
      }
    }),
  )
})
