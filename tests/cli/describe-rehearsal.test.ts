import { expect, test } from 'vitest'
import { describeRehearsal } from '../../src/cli/describe-rehearsal.js'
import type { TalkPlan } from '../../src/pipeline.js'

/** A plan of slides of one letter each, and of more: their ids and their titles. */
function planOf(slides: Readonly<Record<string, string>>): TalkPlan {
  const made = Object.entries(slides).map(([id, text]) => ({ id, title: { text, sources: [] } }))
  return { pace: { planned: 300, measured: 250 }, deck: { slides: made } } as unknown as TalkPlan
}

function rehearsalOf(slides: Readonly<Record<string, string>>): Parameters<typeof describeRehearsal>[0] {
  return { slides: Object.entries(slides).map(([id, title]) => ({ id, title, planned: 30, spoken: 36 })) }
}

const head = 'The rehearsal shows a speaking rate of 250 a minute, where 300 were planned: '

test.each([
  ['nothing', { a: '題', b: '風' }, { a: '題', b: '風' }, [`${head}2 slides, as before.`]],
  ['a slide less', { a: '題', b: '風' }, { a: '題' }, [`${head}1 slide instead of 2.`, 'Left out: 風.']],
  ['a slide more', { a: '題' }, { a: '題', b: '風' }, [`${head}2 slides instead of 1.`, 'New: 風.']],
  [
    'a slide that begins otherwise',
    { a: '題', b: '風', c: '糸' },
    { a: '題', d: '風', e: '紙' },
    [`${head}3 slides, as before.`, 'Begin otherwise: 風.', 'Left out: 糸.', 'New: 紙.'],
  ],
])('it is said that planning with another pace has changed %s', (_, before, after, expected) => {
  expect(describeRehearsal(rehearsalOf(before), planOf(after))).toEqual(expected)
})
