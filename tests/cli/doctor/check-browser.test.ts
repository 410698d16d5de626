import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkBrowser } from '../../../src/cli/doctor/check-browser.js'
import type { BrowserRequest } from '../../../src/cli/doctor/check-browser.js'
import type { Machine } from '../../../src/export/machine.js'
import { testMachine } from '../../export/test-browser.js'
import { prepareTrials } from '../trial.js'

const { folder, temp } = prepareTrials()

/** On a machine that the packaged browser is not made for. */
function request(changes: Partial<Machine> = {}, others: Partial<BrowserRequest> = {}): BrowserRequest {
  const env = { PATH: folder(), PUPPETEER_CACHE_DIR: folder(), ...changes.env }
  const machine = testMachine({ platform: 'linux', arch: 'arm64', temp: temp(), ...changes, env })
  const signal = new AbortController().signal
  return { machine, browser: undefined, signal, osRelease: 'ID=debian\n', page: undefined, ...others }
}

test('where there is no browser every place is named, and what to install', async () => {
  const { findings, browser } = await checkBrowser(request())
  expect(browser).toBeUndefined()
  expect(findings).toMatchObject([
    {
      name: 'browser',
      state: 'problem',
      mend: 'sudo apt-get install chromium',
      facts: {
        misses: [
          { place: 'the packaged headless shell', reason: 'it runs on Linux x64, not on linux arm64' },
          { place: "puppeteer's cache", reason: `no browser for linux arm64 in ${folder()}` },
          { place: 'Chrome, Chromium, Edge', reason: 'not installed in the usual places' },
        ],
      },
    },
  ])
})

test('a browser that is installed but does not start is told with its own words', async () => {
  writeFileSync(join(folder(), 'chromium'), '#!/bin/sh\necho broken >&2\nexit 1\n', { mode: 0o755 })
  const { findings } = await checkBrowser(request())
  expect(findings[0]?.words).toMatch(/an installed browser: .*chromium ended before it could start: broken/)
  expect(findings[0]?.facts).toMatchObject({ misses: [{}, {}, { path: join(folder(), 'chromium') }] })
})

test('what else keeps browsers from starting is told with its own remedy', async () => {
  const { findings } = await checkBrowser(request({ temp: join(temp(), 'missing') }))
  expect(findings[0]).toMatchObject({ state: 'problem', mend: 'Set TMPDIR to a folder that you can write to.' })
})

test('a browser without a sandbox is used with a warning', async () => {
  const healthy = await checkBrowser(request({ arch: 'x64' }))
  const real = `LD_LIBRARY_PATH=${healthy.browser?.libraries} exec ${healthy.browser?.path} "$@"`
  const complaint = 'echo "[1/1:FATAL:sandbox.cc(1)] No usable sandbox!" >&2; exit 1'
  const script = `#!/bin/sh\ncase "$*" in *--no-sandbox*) ;; *) ${complaint};; esac\n${real}\n`
  writeFileSync(join(folder(), 'chromium'), script, { mode: 0o755 })
  const { findings } = await checkBrowser(request({ uid: 1000 }))
  expect(findings).toMatchObject([
    { name: 'browser', state: 'warning', words: expect.stringContaining('so it runs without one.') },
  ])
  expect(findings[0]?.words).toContain('passed over: the packaged headless shell')
})

test('an abort is no finding', async () => {
  const checking = checkBrowser(request({ arch: 'x64' }, { signal: AbortSignal.abort() }))
  await expect(checking).rejects.toMatchObject({ code: 'interrupted' })
})
