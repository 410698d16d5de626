import { homedir, tmpdir } from 'node:os'
import type { Machine } from '../export/machine.js'
import type { Terminal } from './terminal.js'

/** The machine that the command runs on, as the browser's search needs to know it. */
export function describeMachine({ env, platform, arch, uid }: Terminal): Machine {
  return { platform, arch, env, home: homedir(), temp: tmpdir(), ...(uid !== undefined && { uid }) }
}
