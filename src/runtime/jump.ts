import { hasModifier } from './key-table.js'
import { clampPosition } from './position.js'
import type { Stage } from './stage.js'
import { makeToast } from './toast.js'

/** How long a number waits for its next digit or Enter, in ms. */
const patience = 3000

/** A number and Enter go to the slide of that number. */
export function addJump(stage: Stage): void {
  const { deck, talk, listen, on } = stage
  const toast = makeToast(stage, 'jump')
  const typed = { digits: '', timer: 0 }

  function type(digits: string): void {
    clearTimeout(typed.timer)
    typed.digits = digits
    typed.timer = digits === '' ? 0 : setTimeout(() => type(''), patience)
    toast(digits === '' ? '' : `${digits} / ${deck.slides.length} ⏎`)
  }

  listen('keydown', (event) => {
    if (hasModifier(event) || event.target instanceof HTMLInputElement) return
    if (/^\d$/.test(event.key)) type(`${typed.digits}${event.key}`.slice(0, 4))
    else if (event.key === 'Backspace') type(typed.digits.slice(0, -1))
    else if (event.key !== 'Enter') type('')
  })
  on('jump', () => {
    if (typed.digits !== '') talk.change(clampPosition({ place: Number(typed.digits) - 1, step: 0 }, deck.steps))
    type('')
  })
}
