import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { browsers } from '../../src/export/find-browser.js'
import type { FoundBrowser } from '../../src/export/find-browser.js'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter, OpenOptions } from '../../src/export/launch.js'
import { testMachine } from './test-browser.js'
import { deckHtml, size } from './test-decks.js'
import { lasting, processesOf, signalIfThere } from './test-processes.js'

const meta = { title: '試し', language: 'ja' }
const deck = deckHtml(['# 一枚目', '# 二枚目'])
const endless = deckHtml(['# 終わらない'], { tail: '<script>for (;;);</script>' })

/** The temporary folder of each test: whatever the browser leaves behind is in it. */
let temp = ''
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'kamishibai-launch-'))
})
afterEach(async () => {
  await rm(temp, { recursive: true })
})

describe('a program that is no browser', () => {
  test.for([
    { what: 'text', content: 'hello\n', words: 'ended before it could start: ' },
    { what: 'a script without its interpreter', content: '#!/nowhere/sh\n', words: 'ENOENT' },
    { what: 'a program that says nothing', content: '#!/bin/sh\nexit 3\n', words: 'gave no reason' },
    {
      what: 'one that gives a reason',
      content: '#!/bin/sh\necho "[1213/1.2:FATAL:a.cc(1)] no memory" >&2\necho bye >&2\nexit 1\n',
      words: 'ended before it could start: no memory',
    },
    { what: 'one that hangs', content: '#!/bin/sh\nexec sleep 60\n', words: 'did not start within 1 s' },
  ])('is an error that says why: $what', async ({ content, words }) => {
    const browser = join(temp, 'program')
    await writeFile(browser, content, { mode: 0o755 })
    await expect(open({ browser, timeout: 1000 })).rejects.toMatchObject({
      code: 'environment',
      message: expect.stringContaining(words),
    })
    expect(await readdir(temp)).toEqual(['program'])
    expect(await lasting(processesOf(temp))).toEqual([])
  })

  test('is passed over when the user did not name it', async () => {
    await writeFile(join(temp, 'chromium'), '#!/bin/sh\necho broken >&2\nexit 1\n', { mode: 0o755 })
    const machine = testMachine({ temp, arch: 'arm64', env: { PATH: temp } })
    const places: string[] = []
    await expect(openBrowser({ machine, onMiss: ({ place }) => places.push(place) })).rejects.toMatchObject({
      message: expect.stringMatching(/No browser was found[^]*an installed browser: .*chromium ended .*: broken/),
    })
    expect(places).toEqual(['the packaged headless shell', "puppeteer's cache", 'an installed browser'])
  })
})

test('a browser without a usable sandbox is started again without one, with a warning', async () => {
  const words = '[1213/1.2:FATAL:sandbox.cc(1)] No usable sandbox!'
  const browser = await wrapper(`case "$*" in *--no-sandbox*) ;; *) echo "${words}" >&2; exit 1;; esac`)
  const warnings: string[] = []
  const machine = testMachine({ temp, uid: 1000 })
  const exporter = await openBrowser({ machine, browser, warn: (message) => warnings.push(message) })
  await exporter.close()
  expect(warnings).toEqual(['This system does not let the browser use its sandbox, so it runs without one.'])
})

test('a browser that starts tells its version', async () => {
  const exporter = await open()
  expect(await exporter.version()).toMatch(/^HeadlessChrome\/\d+\.\d+\.\d+\.\d+$/)
  await exporter.close()
})

test('a browser behind a script is ended too', async () => {
  const exporter = await open({ browser: await wrapper('') })
  const processes = processesOf(temp)
  expect(processes.length).toBeGreaterThan(1)
  await exporter.close()
  expect(await lasting(processes)).toEqual([])
})

describe('a browser in use', () => {
  test('does several things at once', async () => {
    await using(async (exporter) => {
      const [pdf, again, slides] = await Promise.all([
        exporter.pdf(deck, meta),
        exporter.pdf(deck, meta),
        exporter.measure(deck, size),
      ])
      expect(Buffer.compare(pdf, again)).toBe(0)
      expect(slides).toHaveLength(2)
    })
  })

  test.for([
    { what: 'whole', flag: '--user-data-dir' },
    { what: 'page', flag: '--type=renderer' },
  ])('whose $what process is killed in the middle is an error at once', async ({ flag }) => {
    await using(async (exporter) => {
      const printing = exporter.pdf(endless, meta)
      printing.catch(() => undefined)
      await sleep(200)
      const victims = processesOf(temp).filter(({ command }) => command.includes(flag))
      expect(victims).not.toEqual([])
      for (const { id } of victims) signalIfThere(id, 'SIGKILL')
      const start = performance.now()
      await expect(printing).rejects.toMatchObject({
        code: 'environment',
        message: expect.stringContaining('print the PDF'),
      })
      expect(performance.now() - start).toBeLessThan(2000)
    })
  })

  test('that hangs is an error after the time-out', async () => {
    await using(
      async (exporter) => {
        await expect(exporter.pdf(endless, meta)).rejects.toMatchObject({
          code: 'environment',
          message: expect.stringMatching(/did not print the PDF within 1 s/),
        })
      },
      { timeout: 1000 },
    )
  })

  test('is ended by an abort', async () => {
    const abort = new AbortController()
    await using(
      async (exporter) => {
        const printing = exporter.pdf(endless, meta)
        printing.catch(() => undefined)
        await sleep(100)
        abort.abort()
        await expect(printing).rejects.toMatchObject({ code: 'interrupted' })
      },
      { signal: abort.signal },
    )
  })

  test('gives no more work after its end', async () => {
    await using(async (exporter) => {
      await exporter.close()
      await exporter.close()
      await expect(exporter.pdf(deck, meta)).rejects.toMatchObject({ code: 'environment' })
    })
  })
})

test.for([0, 10, 30])('an abort %d ms after the start leaves nothing', async (delay) => {
  const opening = open({ signal: AbortSignal.timeout(delay) })
  await expect(opening.then(async (exporter) => exporter.pdf(endless, meta))).rejects.toMatchObject({
    code: 'interrupted',
  })
  const exporter = await opening.catch(() => undefined)
  await exporter?.close()
  expect(await readdir(temp)).toEqual([])
  expect(await lasting(processesOf(temp))).toEqual([])
})

test('no temporary folder is an error that says so', async () => {
  const machine = testMachine({ temp: join(temp, 'missing') })
  await expect(openBrowser({ machine })).rejects.toMatchObject({
    code: 'environment',
    hint: expect.stringContaining('TMPDIR'),
  })
})

async function open(options: Omit<OpenOptions, 'machine'> = {}): Promise<Exporter> {
  return openBrowser({ machine: testMachine({ temp }), ...options })
}

/** Works with a browser, and checks that it leaves no process and no file. */
async function using(
  work: (exporter: Exporter) => Promise<void>,
  options: Omit<OpenOptions, 'machine'> = {},
): Promise<void> {
  const exporter = await open(options)
  const processes = processesOf(temp)
  try {
    await work(exporter)
  } finally {
    await exporter.close()
  }
  expect(await readdir(temp)).toEqual([])
  expect(await lasting(processes)).toEqual([])
}

/** A script that does something and then starts the packaged browser as its child. */
async function wrapper(first: string): Promise<string> {
  const search = browsers({ machine: testMachine(), scratch: temp })
  const { value } = await search.next()
  const { path, libraries } = value as FoundBrowser
  const script = join(temp, 'wrapper')
  const lines = ['#!/bin/sh', first, `export LD_LIBRARY_PATH=${libraries}`, `${path} "$@"`]
  await writeFile(script, lines.join('\n'), { mode: 0o755 })
  return script
}
