import { makeElement } from './element.js'
import { fitsFilter } from './filter.js'
import type { Stage } from './stage.js'
import { fill } from './words.js'

/** A grid of all slides, to go to one: by arrows, a click, or by typing some of its title or its number. */
export function addOverview(stage: Stage): void {
  const made: { dialog?: HTMLDialogElement } = {}
  stage.on('overview', () => {
    made.dialog ??= makeOverview(stage)
    openAt(made.dialog, stage.talk.state().place)
  })
}

function openAt(dialog: HTMLDialogElement, place: number): void {
  dialog.showModal()
  const cells = [...dialog.querySelectorAll<HTMLElement>('.cell')]
  for (const [number, cell] of cells.entries()) {
    if (number === place) cell.setAttribute('aria-current', 'true')
    else cell.removeAttribute('aria-current')
  }
  cells[place]?.focus()
}

function makeOverview(stage: Stage): HTMLDialogElement {
  const { panel, words } = stage
  const filter = makeElement('input', { type: 'search', placeholder: words.filter, 'aria-label': words.filter })
  const nothing = makeElement('p', { class: 'soft', role: 'status' })
  const grid = makeElement('div', { class: 'grid' })
  const dialog = makeElement('dialog', { id: 'overview', 'data-view': 'overview', 'aria-label': words.overview }, [
    filter,
    nothing,
    grid,
  ])
  const cells = stage.deck.slides.map((_, place) => makeCell(stage, place, dialog))
  grid.append(...cells)
  const narrow = (): void => {
    cells.forEach((cell, place) => {
      cell.hidden = !fitsFilter(filter.value, place + 1, stage.deck.titles[place] ?? '')
    })
    nothing.textContent = cells.every((cell) => cell.hidden) ? words.noMatch : ''
  }
  filter.addEventListener('input', narrow)
  dialog.addEventListener('close', () => {
    filter.value = ''
    narrow()
  })
  dialog.addEventListener('keydown', (event) => moveFocus(event, cells, filter, dialog))
  panel.append(dialog)
  return dialog
}

function makeCell({ deck, talk, words }: Stage, place: number, dialog: HTMLDialogElement): HTMLButtonElement {
  const title = deck.titles[place] ?? ''
  const picture = deck.slides[place]?.cloneNode(true) as SVGSVGElement
  picture.classList.remove('shown', 'next')
  picture.removeAttribute('role')
  const cell = makeElement(
    'button',
    { type: 'button', class: 'cell', 'aria-label': `${fill(words.slide, place + 1, deck.slides.length)}: ${title}` },
    [
      makeElement('div', { class: 'marpit', 'aria-hidden': 'true', inert: '' }, [picture]),
      makeElement('span', { text: `${place + 1}  ${title}` }),
    ],
  )
  cell.addEventListener('click', () => {
    dialog.close()
    talk.change({ place, step: 0, screen: 'slides' })
  })
  return cell
}

/** Arrows walk through the grid as it stands; what is typed goes into the filter, from where Enter takes the first slide. */
function moveFocus(
  event: KeyboardEvent,
  cells: readonly HTMLElement[],
  filter: HTMLInputElement,
  dialog: HTMLDialogElement,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
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
  } else if (!isTyping && /^[^\s]$/u.test(event.key)) filter.focus()
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
