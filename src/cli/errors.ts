import { DeckError } from '../model/problem.js'
import type { ErrorCode } from '../model/problem.js'
import { describeError } from './messages.js'

/** What the command ends with. */
export const exitCodes = { usage: 2, environment: 3, interrupted: 130 } as const satisfies Record<ErrorCode, number>

/** The exit code of an error; one that is not ours is a fault of ours and has no code of its own. */
export function exitCodeOf(error: unknown): number {
  return error instanceof DeckError ? exitCodes[error.code] : exitCodes.environment
}

/** What to print of an error: a sentence, and for those who debug the stacks of it and its causes. */
export function errorDetails(error: unknown, debug: boolean): readonly string[] {
  const sentence = `error: ${describeError(error)}`
  if (!debug) return [sentence]
  const stacks: string[] = []
  for (let cause = error; cause instanceof Error; cause = cause.cause) stacks.push(cause.stack ?? cause.message)
  return [sentence, ...stacks]
}
