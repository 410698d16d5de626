import { homedir, tmpdir } from 'node:os'
import type { Machine } from '../export/machine.js'
import type { Terminal } from './terminal.js'

/** The machine that the command runs on, as the browser's search needs to know it. */
export function describeMachine({ env, platform, arch, uid, killGroup }: Terminal): Machine {
  const own = { ...(uid !== undefined && { uid }), ...(killGroup && { killGroup }) }
  return { platform, arch, env, home: homedir(), temp: tmpdir(), ...own }
}
