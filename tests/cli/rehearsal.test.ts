import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TalkPlan } from '../../src/pipeline.js'
import { expectRefusal, prepareTrials } from './trial.js'

const { folder, write, run } = prepareTrials()

const article = readFileSync('content/flaky-tests.md')

/** A rehearsal of what the article becomes, in which each slide took so many times its time. */
async function rehearse(factor: number, ...args: readonly string[]): Promise<Pick<TalkPlan, 'deck'>> {
  const { stdout } = await run(['article.md', '--minutes', '4', '--json', ...args])
  const talk = JSON.parse(stdout.toString()) as Pick<TalkPlan, 'deck'>
  const slides = talk.deck.slides.map(({ id, title, seconds }) => {
    return { id, title: title.text, planned: seconds, spoken: factor * seconds }
  })
  const rate = /rate: (\d+)/.exec(readFileSync(join(folder(), 'output/article.md'), 'utf8'))?.[1]
  write('r.json', JSON.stringify({ title: '凧の話', seconds: 240, ...(rate && { rate: Number(rate) }), slides }))
  return talk
}

test('a talk is planned anew with the measured pace, and what has changed is said', async () => {
  write('article.md', article)
  await rehearse(2)
  const { code, stderr } = await run(['build', 'article.md', '--minutes', '4', '--rehearsal', 'r.json'])
  expect(code).toBe(0)
  expect(stderr).toContain('The rehearsal shows a speaking rate of 70 a minute, where 140 were planned: ')
  expect(stderr).toMatch(/^(?:Begin otherwise|Left out|New): /mu)
})

test('a second rehearsal is measured against the pace of the first', async () => {
  write('article.md', article)
  await rehearse(1.5)
  await rehearse(1, '--rehearsal', 'r.json')
  const { stderr } = await run(['article.md', '--minutes', '4', '--rehearsal', 'r.json'])
  expect(stderr).toContain('a speaking rate of 93 a minute, where 93 were planned')
  expect(stderr).not.toMatch(/Left out:|New:|otherwise/)
})

test.each([
  [['article.md', '--rehearsal', 'r.json', '--rate', '200'], /--rate and --rehearsal both say how fast you speak/],
  [['deck.md', '--rehearsal', 'r.json'], /deck\.md is a deck/],
  [['article.md', '--rehearsal', 'none.json'], /The rehearsal none\.json does not exist/],
])('%j is refused', async (args, message) => {
  write('article.md', article)
  write('deck.md', '---\nmarp: true\n---\n\n# 凧\n')
  await rehearse(1)
  expectRefusal(await run(args), 2, message)
})
