/** `ok`; `warning`: exports work, but not as they should; `problem`: an export can't work. */
export type State = 'ok' | 'warning' | 'problem'

/** What one check has found. */
export interface Finding {
  /** What was looked at, in one word; no two are alike. */
  readonly name: string
  readonly state: State
  /** What was found; the first line says it, others go into details. */
  readonly words: string
  /** The same as plain JSON, for programs. */
  readonly facts: Readonly<Record<string, unknown>>
  /** The command that mends it, or what to do where no command does. */
  readonly mend?: string
  /** What was thrown, for those who debug. */
  readonly error?: unknown
}

/** Whether every export would work. */
export function isReady(findings: readonly Finding[]): boolean {
  return findings.every(({ state }) => state !== 'problem')
}

/** Why something failed, in the words of the error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
