import { run } from './cli/run.js'
import { openTerminal } from './cli/terminal.js'

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), openTerminal(process))
}

/** Settles when the command is done and has set the exit code. */
export const finished = main()
