/** A stopwatch as plain data, in milliseconds: all windows of a talk read it off the same clock. */
export interface Timer {
  /** When it was started; absent while it stands. */
  readonly since?: number
  /** What had passed before that. */
  readonly before: number
}

/** A timer that has not been started. */
export const stoppedTimer: Timer = { before: 0 }

/** Milliseconds that it shows at the moment `now`. */
export function elapsedAt({ since, before }: Timer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since))
}

/** Whether it goes. */
export function isRunning({ since }: Timer): boolean {
  return since !== undefined
}

/** Starts it, or goes on. */
export function startTimer(timer: Timer, now: number): Timer {
  return isRunning(timer) ? timer : { since: now, before: timer.before }
}

/** Stops it where it is. */
export function pauseTimer(timer: Timer, now: number): Timer {
  return { before: elapsedAt(timer, now) }
}
