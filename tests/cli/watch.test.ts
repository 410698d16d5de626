import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunningCli } from './run-cli.js'
import { article, expectRefusal, prepareTrials, until } from './trial.js'

const { folder, write, start, run, everything } = prepareTrials()

/** What a file of the output holds, as soon as it is there. */
function built(name: string): string {
  return everything().includes(`output/${name}`) ? readFileSync(join(folder(), 'output', name), 'latin1') : ''
}

function holds(name: string, text: string): boolean {
  return built(name).includes(Buffer.from(text).toString('latin1'))
}

async function watching(args: readonly string[]): Promise<RunningCli> {
  const running = start([...args, '--watch'])
  await until(() => running.said().includes('Watching'))
  return running
}

async function end({ id, ended }: RunningCli): Promise<string> {
  process.kill(-id, 'SIGINT')
  const { code, stderr, stdout } = await ended
  expect([code, stdout.length]).toEqual([130, 0])
  expect(everything().filter((name) => name.includes('.kamishibai-'))).toEqual([])
  return stderr
}

test('every change of an article is built, and of others nothing', async () => {
  for (const name of ['a', 'b']) write(`${name}.md`, article)
  const running = await watching(['a.md', 'b.md'])
  const other = built('b.html')
  for (const title of ['二回目', '三回目']) {
    write('a.md', article.replace('題', title))
    await until(() => holds('a.html', title) && holds('a.md', title))
  }
  expect(built('b.html')).toBe(other)
  // What was built is told of just after it is written.
  await until(() => running.said().split('a.html:').length > 3)
  // Neither what is written itself nor a touch is a change.
  const said = running.said()
  write('a.md', readFileSync(join(folder(), 'a.md')))
  write('b.md', article.replace('題', '四回目'))
  await until(() => holds('b.html', '四回目'))
  expect(running.said().slice(said.length)).not.toContain('a.md')
  await end(running)
})

test('the deck may be edited instead, also when it is made a PDF', async () => {
  write('a.md', article)
  const running = await watching(['a.md', '--to', 'html,md,pdf'])
  const before = built('a.pdf')
  const deck = join(folder(), 'output/a.md')
  writeFileSync(deck, readFileSync(deck, 'utf8').replace('# 題', '# 凧'))
  await until(() => holds('a.html', '凧') && !['', before].includes(built('a.pdf')))
  expect(built('a.pdf').slice(-7).trim()).toBe('%%EOF')
  await end(running)
})

test('what can’t be built is told, and built when it can', async () => {
  const running = await watching(['a.md'])
  expect(running.said()).toMatch(/^error: The article a\.md does not exist\./)
  write('a.md', article)
  await until(() => holds('a.html', '題'))
  write('a.md', Buffer.from('PK\x03\x04\0'))
  await until(() => running.said().includes('is not a text file'))
  expect(await end(running)).not.toMatch(/interrupted|^\s+at /m)
})

test.each([
  [['-'], /Standard input can not be watched/],
  [['a.md', '-o', '-'], /--watch writes files/],
  [['a.md', '--json'], /--watch writes files/],
  [['a.md', '--stage', 'deck'], /--watch writes files/],
  [['a.md', '--handout', '--no-notes'], /--handout prints the script/],
  [['a.md', '--handout', '--to', 'png'], /--handout is for paper/],
  [['a.md', '--fragments'], /--fragments is about the pages of a PDF/],
])('%j with --watch is refused', async (args, message) => {
  write('a.md', article)
  expectRefusal(await run([...args, '--watch']), 2, message)
})
