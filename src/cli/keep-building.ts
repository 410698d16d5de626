import { exitCodes } from './errors.js'
import type { BuildFlags } from './flags.js'
import { messages } from './messages.js'
import { rebuild } from './rebuild.js'
import { reportAttempt } from './report-attempt.js'
import type { Target } from './targets.js'
import type { Workshop } from './workshop.js'

/**
 * Builds all targets, and each of them again when something changes that it was built from, until the user ends it.
 * @returns 130.
 */
export async function keepBuilding(targets: readonly Target[], flags: BuildFlags, workshop: Workshop): Promise<number> {
  const { terminal, signal, web } = workshop
  if (!flags.quiet) for (const address of web.downloads.keys()) terminal.say(messages.notWatched(address))
  const waiting = new Set(targets)
  await Promise.all(
    targets.map(async (target) => {
      for await (const attempt of rebuild(target, workshop)) {
        if (signal.aborted) break
        reportAttempt(attempt, flags, terminal)
        if (waiting.delete(target) && waiting.size === 0 && !flags.quiet) terminal.say(messages.watching)
      }
    }),
  )
  return exitCodes.interrupted
}
