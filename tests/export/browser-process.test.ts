import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startBrowser } from '../../src/export/browser-process.js'

test('a reason that comes after the end is read, also while something heavy is being loaded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kamishibai-process-'))
  const path = join(folder, 'program')
  await writeFile(path, '#!/bin/sh\n(sleep 0.15; echo no memory >&2) &\nexit 1\n', { mode: 0o755 })
  const started = startBrowser({ path, flags: [], env: {} })
  await sleep(50)
  // Behind everything else in its turn, so that the next one begins with the timers.
  await setImmediate()
  blockFor(400)
  await started.ended
  expect(started.complaint()).toBe('no memory')
  await started.kill()
  await rm(folder, { recursive: true })
})

function blockFor(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}
