import { makeButton, makeElement } from './element.js'
import type { Stage } from './stage.js'

interface DialogParts {
  readonly title: string
  readonly children: readonly Node[]
  /** Beside the one that closes it. */
  readonly buttons?: readonly HTMLButtonElement[]
}

/** Opens a dialog above everything; Esc closes it, and then it is gone. */
export function openDialog(stage: Stage, { title, children, buttons = [] }: DialogParts): HTMLDialogElement {
  const heading = makeElement('h2', { id: 'dialog-title', text: title })
  const dialog = makeElement('dialog', { 'data-view': 'dialog', 'aria-labelledby': 'dialog-title' })
  const close = makeButton(stage.words.close, () => dialog.close())
  dialog.append(heading, ...children, makeElement('footer', {}, [...buttons, close]))
  dialog.addEventListener('close', () => dialog.remove())
  stage.panel.append(dialog)
  dialog.showModal()
  close.focus()
  // The browser has scrolled to the button.
  dialog.scrollTop = 0
  return dialog
}
