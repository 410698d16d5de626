import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lasting, processesOf } from '../export/test-processes.js'
import { holdBrowser, orders } from './held-browser.js'
import type { RunningCli } from './run-cli.js'
import { article, listFolder, prepareTrials, until } from './trial.js'

const { folder, temp, write, start, run, everything } = prepareTrials()

/** A build that has come to a point in its work. */
type Point = () => RunningCli | Promise<RunningCli>

const whileStarting: Point = () => {
  write('a.md', article)
  return start(['a.md', '-o', 'a.pdf'])
}

const whileUnpacking: Point = async () => {
  write('a.md', article)
  const running = start(['a.md', '-o', 'a.pdf'], { env: { XDG_CACHE_HOME: join(folder(), 'cache') } })
  await until(() => listFolder(join(folder(), 'cache/kamishibai')).some((name) => name.startsWith('.unpacking-')))
  return running
}

/** The browser is started first, and then planning takes half a second or more, and lets nothing else happen. */
const whilePlanning: Point = async () => {
  const sections = Array.from(
    { length: 700 },
    (_, at) => `## 節${at}\n\n${`同じことを${at}回も書きました。`.repeat(60)}\n`,
  )
  write('a.md', `# 長い記事\n\n${sections.join('\n')}`)
  const running = start(['a.md', '-o', 'a.pdf'])
  await until(() => processesOf(temp()).some(({ command }) => command.includes('--user-data-dir=')))
  return running
}

const whilePrinting: Point = async () => {
  write('a.md', article)
  const { program, isHeld } = await holdBrowser(folder(), orders.print)
  const running = start(['a.md', '-o', 'a.pdf', '--browser', program])
  await until(isHeld)
  return running
}

/** A picture makes the HTML so large that writing takes its time. */
const whileWriting = async (): Promise<RunningCli> => {
  const picture = Buffer.alloc(20_000_000)
  picture.write('\x89PNG\r\n\x1a\n', 'latin1')
  write('a.png', picture)
  for (const name of ['a', 'b', 'c']) write(`${name}.md`, `${article}\n![図](a.png)\n`)
  mkdirSync(join(folder(), 'output'))
  for (const ending of ['html', 'pdf']) write(`output/a.${ending}`, 'old')
  const running = start(['a.md', 'b.md', 'c.md', '-q', '--to', 'html,pdf'])
  await until(() => listFolder(join(folder(), 'output')).some((name) => name.startsWith('.')))
  return running
}

describe.each([
  ['Ctrl-C', ({ id }: RunningCli) => process.kill(-id, 'SIGINT')],
  ['SIGTERM', ({ id }: RunningCli) => process.kill(id, 'SIGTERM')],
])('%s', (_, interrupt) => {
  test.each([
    ['as the command starts', whileStarting],
    ['while the browser is unpacked', whileUnpacking],
    ['while the talk is planned', whilePlanning],
    ['while the PDF is printed', whilePrinting],
  ])('%s ends it, and leaves nothing', async (_point, reach) => {
    const running = await reach()
    interrupt(running)
    const { code, stderr } = await running.ended
    // Until the command listens, the signal itself ends it.
    if (code !== null || reach !== whileStarting) {
      expect([code, stderr]).toEqual([130, expect.stringMatching(/^error: The (build|export) was interrupted\.\n$/)])
    }
    expect(everything().filter((name) => /\.pdf$|\.unpacking-|\.kamishibai-/.test(name))).toEqual([])
  })

  test('while files are written leaves whole files only', async () => {
    const running = await whileWriting()
    interrupt(running)
    const { code, stderr } = await running.ended
    expect([code, stderr]).toEqual([130, expect.stringMatching(/error: The (build|export) was interrupted\.\n/)])
    expect(stderr).not.toMatch(/^\s+at /m)
    expectWholeFiles()
  })
})

describe('kill -9', () => {
  test.each([
    ['while the browser is unpacked', whileUnpacking],
    ['while the PDF is printed', whilePrinting],
  ])('%s leaves no browser, and the next build works', async (_, reach) => {
    const running = await reach()
    process.kill(running.id, 'SIGKILL')
    expect((await running.ended).code).toBeNull()
    await clearTemporaryFiles()
    expect(everything()).not.toContain('a.pdf')
    const env = reach === whileUnpacking ? { XDG_CACHE_HOME: join(folder(), 'cache') } : {}
    expect(await run(['a.md', '-q', '-o', 'a.pdf'], { env })).toMatchObject({ code: 0, stderr: '' })
  })

  test('while files are written leaves whole files and a hidden one', async () => {
    const running = await whileWriting()
    process.kill(running.id, 'SIGKILL')
    await running.ended
    await clearTemporaryFiles()
    const hidden = readdirSync(join(folder(), 'output')).filter((name) => name.startsWith('.'))
    for (const name of hidden) {
      expect(name).toMatch(/^\.kamishibai-unfinished-/)
      rmSync(join(folder(), 'output', name))
    }
    expectWholeFiles()
  })
})

/** Each file of the output is as it was before, or as it is to be. */
function expectWholeFiles(): void {
  const output = join(folder(), 'output')
  const endings = readdirSync(output).map((name) => readFileSync(join(output, name), 'latin1').slice(-20).trim())
  expect(endings.length).toBeGreaterThanOrEqual(2)
  for (const ending of endings) expect(ending).toMatch(/^old$|<\/html>$|%%EOF$/)
}

/** What a killed build can't remove itself has a name that tells what it is. */
async function clearTemporaryFiles(): Promise<void> {
  expect(await lasting(processesOf(temp()))).toEqual([])
  for (const name of readdirSync(temp())) {
    expect(name).toMatch(/^kamishibai-browser-/)
    rmSync(join(temp(), name), { recursive: true, force: true })
  }
}
