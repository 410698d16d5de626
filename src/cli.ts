import { exitCodes } from './cli/errors.js'
import { run } from './cli/run.js'
import { openTerminal, watchOutputs } from './cli/terminal.js'

async function main(): Promise<void> {
  watchOutputs(process, () => {
    process.exitCode = exitCodes.environment
  })
  const code = await run(process.argv.slice(2), openTerminal(process))
  // Standard output may have failed meanwhile.
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0))
}

/** Settles when the command is done and has set the exit code. */
export const finished = main()
