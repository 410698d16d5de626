import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { getuid } from 'node:process'
import { testMachine } from '../export/test-browser.js'

/** What a run of the built command left. */
export interface Run {
  /** `null` if a signal ended it. */
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Whether it runs as somebody whom the permissions of files bind, which they don't the superuser. */
  readonly isBound?: boolean
}

/** A run that is under way. */
export interface RunningCli {
  /** Of the process and of its group. */
  readonly id: number
  /** What it has said so far on standard error. */
  readonly said: () => string
  readonly ended: Promise<Run>
}

/** The built command, as an absolute path. */
export const command = createRequire(import.meta.url)
  .resolve('kamishibai/package.json')
  .replace('package.json', 'dist/cli.cjs')

/** Who owns nothing and belongs nowhere, by tradition called nobody. */
const nobody = { uid: 65534, gid: 65534 }

/** Whether the command can run as somebody whom permissions bind: not where only the superuser may read it. */
export function canBeBound(): boolean {
  return getuid?.() !== 0 || spawnSync(process.execPath, [command, '--version'], { ...nobody, cwd: '/' }).status === 0
}

/** Runs the built command as a user does. */
export async function runCli(
  args: readonly string[],
  folder: string,
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return startCli(args, folder, { input, env }).ended
}

/** Starts the built command in a process group of its own, as a shell does. */
export function startCli(
  args: readonly string[],
  folder: string,
  { input = '', env = {}, isBound = false }: RunOptions = {},
): RunningCli {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...testMachine().env, ...env },
    detached: true,
    ...(isBound && getuid?.() === 0 && nobody),
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // It may end without reading.
  child.stdin.on('error', () => undefined).end(input)
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() })
    })
  })
  return { id: child.pid ?? 0, said: () => Buffer.concat(stderr).toString(), ended }
}
