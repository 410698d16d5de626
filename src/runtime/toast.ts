import { makeElement } from './element.js'
import type { Stage } from './stage.js'

/** A line at the lower edge for as long as it says something. */
export function makeToast({ panel }: Stage, id: string): (text: string) => void {
  const toast = makeElement('div', { id, class: 'toast', role: 'status' })
  toast.hidden = true
  panel.append(toast)
  return (text) => {
    toast.hidden = text === ''
    toast.textContent = text
  }
}
