import type { Built } from './build-target.js'
import { errorDetails } from './errors.js'
import type { RunFlags } from './flags.js'
import { describeProblem } from './messages.js'
import type { Attempt } from './rebuild.js'
import type { Terminal } from './terminal.js'

/** Tells what came of a build. */
export function reportAttempt(attempt: Attempt, flags: RunFlags, terminal: Terminal): void {
  if ('error' in attempt) for (const line of errorDetails(attempt.error, flags.debug ?? false)) terminal.say(line)
  else if (!flags.quiet) reportBuilt(attempt.built, terminal)
}

/** Tells what was built, and what there is to know of it. */
export function reportBuilt({ problems, summary, remarks }: Built, terminal: Terminal): void {
  for (const problem of problems) terminal.say(describeProblem(problem))
  for (const remark of remarks) terminal.say(remark)
  if (summary !== undefined) terminal.say(summary)
}
