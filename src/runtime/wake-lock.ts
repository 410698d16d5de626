import type { Stage } from './stage.js'

/** Keeps the screen awake from the first turn on, as long as the page is seen. */
export function addWakeLock({ talk }: Stage): void {
  const held: { lock?: WakeLockSentinel | undefined; isAsked: boolean } = { isAsked: false }

  async function ask(): Promise<void> {
    if (held.isAsked || held.lock?.released === false || document.visibilityState !== 'visible') return
    held.isAsked = true
    // Absent in pages that browsers don't trust, refused where power is low.
    held.lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
    held.isAsked = false
  }
  talk.onChange(() => void ask())
  document.addEventListener('visibilitychange', () => {
    if (held.lock) void ask()
  })
}
