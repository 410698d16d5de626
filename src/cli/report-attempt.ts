import type { Built } from './build-target.js'
import { errorDetails } from './errors.js'
import type { RunFlags } from './flags.js'
import type { Problem } from '../model/problem.js'
import { describeProblem, messages } from './messages.js'
import type { Attempt } from './rebuild.js'
import type { Terminal } from './terminal.js'

/** Tells what came of a build. */
export function reportAttempt(attempt: Attempt, flags: RunFlags, terminal: Terminal): void {
  if ('error' in attempt) for (const line of errorDetails(attempt.error, flags.debug ?? false)) terminal.say(line)
  else if (!flags.quiet) reportBuilt(attempt.built, terminal)
}

/** Tells what was built, and what there is to know of it. */
export function reportBuilt({ problems, summary, remarks }: Built, terminal: Terminal): void {
  for (const line of describeProblems(problems)) terminal.say(line)
  for (const remark of remarks) terminal.say(remark)
  if (summary !== undefined) terminal.say(summary)
}

/** So many problems of one rule are told one by one. */
const mostAlike = 3

/** A line for each problem, up to a few of each rule: what comes behind these is only counted. */
function describeProblems(problems: readonly Problem[]): readonly string[] {
  const names = [...new Set(problems.map(({ rule }) => rule))]
  return names.flatMap((name) => {
    const alike = problems.filter(({ rule }) => rule === name)
    // A line that says there is one more could as well say which.
    const told = alike.length <= mostAlike + 1 ? alike : alike.slice(0, mostAlike)
    const more = alike.length - told.length
    return [...told.map(describeProblem), ...(more > 0 ? [messages.moreAlike(more, name, alike[0]?.place?.file)] : [])]
  })
}
