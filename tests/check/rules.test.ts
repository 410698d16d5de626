import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkLayout } from '../../src/check/check-deck.js'
import { rules } from '../../src/check/rules.js'
import { deckOf, slideWith, sourceOf } from './decks.js'

test('every file of rules is listed, under its own name', () => {
  const files = readdirSync('src/check/rules').map((file) => file.replace('.ts', ''))
  expect(rules.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
})

test('an export is told only what the layout shows', () => {
  const slide = slideWith([{ overflow: 9 }], { source: sourceOf('本文', { notes: [] }) })
  const problems = checkLayout(deckOf([slide]), { name: 'deck.md', isArticle: false })
  expect(problems.map(({ rule }) => rule)).toEqual(['overflow'])
})
