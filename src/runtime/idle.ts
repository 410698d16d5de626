import type { Stage } from './stage.js'

/** How long the pointer stays after it was moved, in ms. */
const patience = 3000

/** A pointer that nobody moves is not shown to the audience. */
export function addIdlePointer({ listen }: Stage): void {
  const { classList } = document.documentElement
  const waiting = { timer: 0 }
  const wait = (): void => {
    classList.remove('idle')
    clearTimeout(waiting.timer)
    waiting.timer = setTimeout(() => classList.add('idle'), patience)
  }
  wait()
  listen('pointermove', wait)
  listen('pointerdown', wait)
}
