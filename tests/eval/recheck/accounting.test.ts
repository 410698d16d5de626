import { expect, test } from 'vitest'
import { checkAccount } from './accounting.js'
import type { Account } from './accounting.js'

const [one, two, three, four, five] = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text, place) => ({
  line: place + 1,
  text,
}))
const elsewhere = { line: 9, text: 'From elsewhere.' }

const even: Account = {
  article: [one!, two!, three!],
  mentioned: [],
  shown: [{ slide: 'a', sentence: one! }],
  spoken: [
    { slide: 'a', sentence: one! },
    { slide: 'b', sentence: two! },
  ],
  unsaid: [three!, five!],
  removed: [four!],
  profile: [five!],
}

test('an account is even when every sentence is somewhere', () => {
  expect(checkAccount(even)).toEqual([])
})

test.each<readonly [string, Partial<Account>, string, string]>([
  ['is nowhere', { unsaid: [five!] }, 'Three.', 'it is neither shown nor spoken nor unsaid nor removed'],
  [
    'is the author’s on himself and is nowhere',
    { unsaid: [three!] },
    'Five.',
    'it is neither shown nor spoken nor unsaid nor removed',
  ],
  ['is on two slides', { shown: [...even.shown, { slide: 'b', sentence: one! }] }, 'One.', 'it is shown twice'],
  ['is said twice', { spoken: [...even.spoken, { slide: 'b', sentence: two! }] }, 'Two.', 'it is spoken twice'],
  ['is said and unsaid', { unsaid: [two!, three!, five!] }, 'Two.', 'it is unsaid, and yet it is there'],
  ['is removed and stays', { removed: [three!] }, 'Three.', 'it is taken out of the article, and yet it stands in it'],
  [
    'is kept for the profile and stays',
    { profile: [three!], unsaid: [three!] },
    'Three.',
    'it is taken out of the article, and yet it stands in it',
  ],
  [
    'is not the author’s',
    { spoken: [...even.spoken, { slide: 'b', sentence: elsewhere }] },
    'From elsewhere.',
    'it is spoken, and no sentence of the article',
  ],
])('a sentence that %s is found', (_, change, text, reason) => {
  expect(checkAccount({ ...even, ...change })).toMatchObject([{ sentence: { text }, reason }])
})

test('a title may repeat a sentence, and may be all there is of it', () => {
  expect(checkAccount({ ...even, mentioned: [one!, three!], unsaid: [five!] })).toEqual([])
})

test('a sentence of the profile may be said, once', () => {
  const spoken = [...even.spoken, { slide: 'a', sentence: five! }]
  expect(checkAccount({ ...even, spoken, unsaid: [three!] })).toEqual([])
  expect(checkAccount({ ...even, spoken: [...spoken, spoken.at(-1)!], unsaid: [three!] })).toMatchObject([
    { reason: 'it is spoken twice' },
  ])
})

test('a sentence that the article has twice may be said twice', () => {
  const spoken = [one, one, two].map((sentence) => ({ slide: 'a', sentence: sentence! }))
  expect(checkAccount({ ...even, article: [one!, one!, two!, three!], spoken })).toEqual([])
})
