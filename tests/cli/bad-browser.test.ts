import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserCacheFolder } from '../../src/export/browser-cache.js'
import { testMachine } from '../export/test-browser.js'
import { processesOf, signalIfThere } from '../export/test-processes.js'
import { holdBrowser, orders } from './held-browser.js'
import { canBeBound } from './run-cli.js'
import type { Run } from './run-cli.js'
import { article, expectRefusal, listFolder, prepareTrials, until } from './trial.js'

const { folder, temp, write, start, run, everything } = prepareTrials()
const toPdf = ['a.md', '-q', '-o', 'a.pdf']

/** The browser of a run and its children. */
function browserProcesses(): readonly number[] {
  const isBrowser = /--user-data-dir=|--type=/
  return processesOf(temp())
    .filter(({ command }) => isBrowser.test(command))
    .map(({ id }) => id)
}

describe('a browser that the user names', () => {
  test.each<readonly [string, string, RegExp]>([
    ['is not there', '/nowhere/chrome', /The browser \/nowhere\/chrome that --browser names does not exist/],
    ['is a folder', '/', /The browser \/ that --browser names is not a file/],
    ['is a text', 'a.md', /a\.md that --browser names is not executable/],
    ['ends at once', '/bin/false', /\/bin\/false ended before it could start/],
    ['says other things', '/bin/echo', /\/bin\/echo (ended before it could|could not) start/],
  ])('and that %s is an error that says so, and nothing is left', async (_, path, message) => {
    write('a.md', article)
    expectRefusal(await run([...toPdf, '--browser', path]), 3, message)
    expect(everything()).toEqual(['a.md'])
  })

  test('is not needed for HTML', async () => {
    write('a.md', article)
    expect((await run(['a.md', '--browser', '/nowhere/chrome'])).code).toBe(0)
  })

  test('may be named by the environment', async () => {
    write('a.md', article)
    const env = { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' }
    expectRefusal(await run(toPdf, { env }), 3, /The browser \/nowhere\/chrome that PUPPETEER_EXECUTABLE_PATH names/)
    expect(everything()).toEqual(['a.md'])
  })
})

describe('a browser that fails in the middle', () => {
  test.each([
    ['while it starts', orders.start, /(ended before it could|could not) start/],
    ['while it prints', orders.print, /(ended before it could|could not) print the PDF/],
  ])('because it is killed %s is an error at once, and nothing is left', async (_, order, message) => {
    const begin = performance.now()
    expectRefusal(await runUntil(order, 'SIGKILL', '60'), 3, message)
    expect(performance.now() - begin).toBeLessThan(20_000)
    expect(everything()).not.toContain('a.pdf')
  })

  test.each([
    ['while it starts', orders.start, /did not start within 1 s\. Allow more with --timeout/],
    ['while it prints', orders.print, /did not print the PDF within 1 s\. Allow more with --timeout/],
  ])('because it hangs %s is an error after the time-out, and nothing is left', async (_, order, message) => {
    expectRefusal(await runUntil(order, 'SIGSTOP', '1'), 3, message)
    expect(everything()).not.toContain('a.pdf')
  })

  test('leaves the formats that need none, and the file that was there before', async () => {
    write('a.md', article)
    mkdirSync(join(folder(), 'output'))
    write('output/a.pdf', 'old')
    const { code } = await run(['a.md', '--to', 'html,md,pdf', '--browser', '/bin/false'])
    expect(code).toBe(3)
    expect(everything()).toEqual(['a.md', 'output', 'output/a.html', 'output/a.md', 'output/a.pdf'])
    expect(readFileSync(join(folder(), 'output/a.pdf'), 'utf8')).toBe('old')
  })

  /** Sends a signal to the browser and all its children when it has been told something. */
  async function runUntil(order: string, signal: NodeJS.Signals, timeout: string): Promise<Run> {
    write('a.md', article)
    const { program, isHeld } = await holdBrowser(folder(), order)
    const running = start([...toPdf, '--browser', program, '--timeout', timeout])
    await until(isHeld)
    for (const id of browserProcesses()) signalIfThere(id, signal)
    return running.ended
  }
})

describe('the folder for the unpacked browser', () => {
  test('is filled by two builds at once, each of which gets its PDF', async () => {
    write('a.md', article)
    const env = { XDG_CACHE_HOME: join(folder(), 'cache') }
    const results = await Promise.all(
      ['one.pdf', 'two.pdf'].map(async (name) => run(['a.md', '-q', '-o', name], { env })),
    )
    expect(results.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(readFileSync(join(folder(), 'one.pdf'))).toEqual(readFileSync(join(folder(), 'two.pdf')))
    const cache = browserCacheFolder(testMachine({ env }))
    expect(listFolder(cache)).toEqual([expect.stringMatching(/^chromium-\d/)])
  })

  test.skipIf(!canBeBound())('is not needed where neither home nor cache can be written to', async () => {
    write('a.md', article)
    const env = { HOME: '/nonexistent', XDG_CACHE_HOME: '/nonexistent/cache' }
    mkdirSync(join(folder(), 'out'))
    chmodSync(join(folder(), 'out'), 0o777)
    const { code, stderr } = await run(['a.md', '-o', 'out/a.pdf'], { env, isBound: true })
    expect([code, stderr]).toEqual([0, expect.stringContaining('a.pdf: 2 slides')])
  })
})
