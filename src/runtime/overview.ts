import { drawPosition } from './deck.js'
import { makeElement } from './element.js'
import { fitsFilter } from './filter.js'
import { walkGrid } from './grid-keys.js'
import type { Stage } from './stage.js'
import { fill } from './words.js'

/** A grid of all slides, to go to one: by arrows, a click, or by typing some of its title or its number. */
export function addOverview(stage: Stage): void {
  const { deck, on, panel, talk, words } = stage
  on('overview', () => {
    const current = talk.state().place
    const cells = deck.slides.map((_, place) => makeCell(stage, place))
    const filter = makeElement('input', { type: 'search', placeholder: words.filter, 'aria-label': words.filter })
    const nothing = makeElement('p', { class: 'soft', role: 'status' })
    const dialog = makeElement('dialog', { id: 'overview', 'data-view': 'overview', 'aria-label': words.overview }, [
      filter,
      nothing,
      makeElement('div', { class: 'grid' }, cells),
    ])
    filter.addEventListener('input', () => {
      cells.forEach((cell, place) => {
        cell.toggleAttribute('hidden', !fitsFilter(filter.value, place + 1, deck.titles[place] ?? ''))
      })
      nothing.textContent = cells.every((cell) => cell.hidden) ? words.noMatch : ''
    })
    dialog.addEventListener('keydown', (event) => walkGrid(event, cells, filter))
    dialog.addEventListener('close', () => dialog.remove())
    panel.append(dialog)
    dialog.showModal()
    cells[current]?.setAttribute('aria-current', 'true')
    cells[current]?.focus()
  })
}

function makeCell({ deck, talk, words }: Stage, place: number): HTMLButtonElement {
  const title = deck.titles[place] ?? ''
  const name = `${fill(words.slide, place + 1, deck.slides.length)}: ${title}`
  const cell = makeElement('button', { type: 'button', class: 'cell', 'aria-label': name }, [
    drawPosition(deck, { place, step: Infinity }),
    makeElement('span', { text: `${place + 1}  ${title}` }),
  ])
  cell.addEventListener('click', () => {
    cell.closest('dialog')?.close()
    talk.change({ place, step: 0, screen: 'slides' })
  })
  return cell
}
