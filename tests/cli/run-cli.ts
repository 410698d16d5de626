import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { testMachine } from '../export/test-browser.js'

/** What a run of the built command left. */
export interface Run {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

const command = createRequire(import.meta.url)
  .resolve('kamishibai/package.json')
  .replace('package.json', 'dist/cli.cjs')

/** Runs the built command as a user does. */
export async function runCli(
  args: readonly string[],
  folder: string,
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...testMachine().env, ...env } })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }
}
