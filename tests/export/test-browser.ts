import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import type { Machine } from '../../src/export/machine.js'

/** This machine, without the environment's own wishes, so that the packaged browser is taken. */
export function testMachine(changes: Partial<Machine> = {}): Machine {
  const { PUPPETEER_EXECUTABLE_PATH: _wish, ...env } = process.env
  return {
    platform: process.platform,
    arch: process.arch,
    ...(getuid && { uid: getuid() }),
    home: homedir(),
    temp: tmpdir(),
    killGroup: (leader) => void process.kill(-leader, 'SIGKILL'),
    ...changes,
    env: { ...env, XDG_CACHE_HOME: cacheHome(), ...changes.env },
  }
}

/** Unpacking takes more than a second, so all tests use one cache: the user's own if there is one to write to. */
function cacheHome(): string {
  const own = join(homedir(), '.cache')
  try {
    mkdirSync(own, { recursive: true })
    accessSync(own, constants.W_OK)
    return own
  } catch {
    return join(tmpdir(), 'kamishibai-tests')
  }
}
