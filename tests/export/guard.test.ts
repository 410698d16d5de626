import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { guardOf } from '../../src/export/guard.js'

const browser = {
  transport: { send: () => undefined, close: () => undefined },
  ended: once(new EventEmitter(), 'never'),
  complaint: () => '',
  kill: async () => sleep(0),
}

const timeout = 200

test('time in which this process was busy is not held against the browser', async () => {
  const guard = guardOf({ path: 'browser', browser, timeout })
  const busyWork = async (): Promise<string> => {
    await sleep(20)
    blockFor(2 * timeout)
    await sleep(20)
    return 'done'
  }
  expect(await guard('start', busyWork)).toBe('done')
})

test('a browser that says nothing in its time is late', async () => {
  const guard = guardOf({ path: 'browser', browser, timeout })
  await expect(guard('start', async () => sleep(10 * timeout, undefined, { ref: false }))).rejects.toMatchObject({
    code: 'environment',
    message: 'The browser browser did not start within 0.2 s.',
    hint: expect.stringContaining('--timeout'),
  })
})

function blockFor(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}
