import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { fuzzArticle } from './fuzz-article.js'
import { readSeedlings } from './seedlings.js'

const seedlings = readSeedlings(resolve(import.meta.dirname, '../..'))

// `npm run fuzz` tries more of them.
test('sixty articles with accidents become pages or errors of our own', async () => {
  const fates = await Promise.all(Array.from({ length: 60 }, (_, seed) => fuzzArticle(library, seedlings, seed)))
  expect(fates.filter((fate) => typeof fate === 'object')).toEqual([])
  expect(fates.filter((fate) => fate === 'page').length).toBeGreaterThan(30)
}, 120_000)
