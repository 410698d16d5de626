import { getuid } from 'node:process'
import { run } from '../../src/cli/run.js'
import type { Network } from '../../src/fetch/network.js'
import { testMachine } from '../export/test-browser.js'
import type { Run, RunOptions } from './run-cli.js'

/** Runs the command from its source in this process: for what it does with its arguments and files, not with the process. */
export async function runHere(
  args: readonly string[],
  folder: string,
  { input = '', env = {}, network }: Pick<RunOptions, 'input' | 'env'> & { readonly network?: Network } = {},
): Promise<Run> {
  const machine = testMachine({ env: { ...testMachine().env, ...env } })
  const stdout: Buffer[] = []
  const stderr: string[] = []
  const code = await run(args, {
    ...machine,
    folder,
    ...(network && { network }),
    nodeVersion: process.versions.node,
    uid: getuid?.(),
    print: (data) => void stdout.push(Buffer.from(data)),
    say: (message) => void stderr.push(`${message}\n`),
    readInput: () => Buffer.from(input),
    onInterrupt: () => () => undefined,
  })
  return { code, stdout: Buffer.concat(stdout), stderr: stderr.join('') }
}
