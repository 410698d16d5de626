import { run } from './cli/run.js'
import { openTerminal } from './cli/terminal.js'

/** Settles when the command is done and has set the exit code. */
export const finished = run(process.argv.slice(2), openTerminal(process)).then((code) => {
  process.exitCode = code
})
