import type { Stage } from './stage.js'

/** The whole screen; a clicker's F5 only ever enters it. Where the browser refuses, nothing happens. */
export function addFullscreen({ on }: Stage): void {
  on('enterFullscreen', enter)
  on('fullscreen', () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    else enter()
  })
}

function enter(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined)
}
