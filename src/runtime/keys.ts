import { findCommand, hasModifier, keyName } from './key-table.js'
import type { Stage } from './stage.js'

/** What takes all keys while it has the focus, and what takes only those that press it. */
const typedInto = 'input, select, textarea, audio, video, [contenteditable]'
const pressed = 'a[href], button, summary'

/** Keys do what the table says; what is pressed with Ctrl, Alt or Meta is the browser's. */
export function addKeys({ listen, run, views }: Stage): void {
  listen('keydown', (event) => {
    if (hasModifier(event) || event.defaultPrevented) return
    const command = findCommand(keyName(event), views.current())
    if (!command || isTaken(event)) return
    event.preventDefault()
    run(command)
  })
}

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(typedInto)) return true
  if (key === ' ' || key === 'Enter') return target.closest(pressed) !== null
  const scrolling = key === 'ArrowUp' || key === 'ArrowDown' ? target.closest('.scrolls') : null
  return scrolling !== null && scrolling.scrollHeight > scrolling.clientHeight
}
