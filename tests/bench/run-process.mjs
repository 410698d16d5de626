import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { watchMemory } from './memory.mjs'

/**
 * One run of a process.
 * @typedef {object} Run
 * @property {number} ms From its start to its end.
 * @property {number | undefined} memory Peak in MB with all that it started; only where it was watched.
 * @property {string | undefined} failure Why it failed, in a few words.
 */

const timeout = 120_000

/**
 * The variables of a measured process: those of this one, but a temporary folder that is removed at the end, and no browser
 * that is meant for us alone.
 * @param {string} folder
 */
export function environment(folder) {
  const { PUPPETEER_EXECUTABLE_PATH: _, ...rest } = process.env
  return { ...rest, TMPDIR: join(folder, 'tmp') }
}

/**
 * Runs Node with the arguments and waits for the end. What is watched for its memory is disturbed by that: don't use its time.
 * @param {import('./processes.mjs').Command} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, watched?: boolean }} options
 * @returns {Promise<Run>}
 */
export async function runProcess({ args, output, libraries }, { cwd, env, watched = false }) {
  rmSync(output, { force: true })
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: libraries ? { ...env, LD_LIBRARY_PATH: joinPaths(libraries, env['LD_LIBRARY_PATH']) } : env,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  })
  const memory = watched ? watchMemory(child.pid) : () => undefined
  const said = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  const [code] = await once(child, 'exit')
  const ms = performance.now() - started
  const fine = code === 0 && existsSync(output)
  return { ms, memory: memory(), failure: fine ? undefined : failureIn(Buffer.concat(said).toString(), code) }
}

function joinPaths(...paths) {
  return paths.filter(Boolean).join(delimiter)
}

/** marp-cli has a page of its own minified code follow the reason. */
function failureIn(said, code) {
  if (said.includes('No suitable browser found')) return 'no browser found'
  const line = said.split('\n').find((text) => /error/i.test(text) && text.length < 300)
  return line?.trim() ?? `it ended with ${code ?? 'a signal'}`
}
