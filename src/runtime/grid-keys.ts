import { hasModifier } from './key-table.js'

/**
 * Arrows, Home and End walk through the cells as they stand on the screen; `o` closes the dialog around them; what else is typed
 * goes into the filter, from where an arrow leads back and Enter takes the first cell.
 */
export function walkGrid(event: KeyboardEvent, cells: readonly HTMLElement[], filter: HTMLInputElement): void {
  const dialog = filter.closest('dialog')
  // A dialog that was just closed may get one more key before it loses the focus.
  if (!dialog?.open || hasModifier(event) || event.isComposing) return
  const shown = cells.filter((cell) => !cell.hidden)
  const isTyping = document.activeElement === filter
  const target = isTyping ? { ArrowDown: shown[0] }[event.key] : findNeighbour(event.key, shown)
  if (target) {
    event.preventDefault()
    target.focus()
  } else if (isTyping && event.key === 'Enter') shown[0]?.click()
  else if (!isTyping && event.key === 'o') {
    event.preventDefault()
    dialog.close()
  } else if (!isTyping && /^\S$/u.test(event.key)) filter.focus()
}

function findNeighbour(key: string, shown: readonly HTMLElement[]): HTMLElement | undefined {
  const at = shown.findIndex((cell) => cell === document.activeElement)
  const top = shown[0]?.offsetTop
  const columns = shown.filter((cell) => cell.offsetTop === top).length
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: shown.length - 1,
  }
  return shown[steps[key] ?? -1]
}
