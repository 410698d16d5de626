import { openDialog } from './dialog.js'
import { makeButton, makeElement } from './element.js'
import { formatSeconds } from './pace.js'
import { isRehearsal, tableOf } from './rehearsal-table.js'
import type { Rehearsal } from './rehearsal-table.js'
import type { Stage } from './stage.js'
import type { Words } from './words.js'

/** Shows how long each slide took, beside the plan and the rehearsal before; keeps it, and saves it as a file on request. */
export function reportRehearsal(stage: Stage, spent: readonly number[]): void {
  const { local, words } = stage
  const before = local.read('rehearsal')
  const rehearsal = describe(stage, spent)
  local.write('rehearsal', rehearsal)
  const table = makeTable(tableOf(rehearsal, isRehearsal(before) ? before : undefined), words)
  const save = makeButton(words.save, () => saveJson(rehearsal))
  openDialog(stage, { title: words.rehearsal, children: [table], buttons: [save] }).classList.add('rehearsal')
}

function describe({ deck, plan }: Stage, spent: readonly number[]): Rehearsal {
  return {
    title: document.title,
    seconds: plan?.seconds ?? 0,
    ...(plan?.rate !== undefined && { rate: plan.rate }),
    slides: deck.titles.map((title, place) => ({
      id: plan?.slides[place]?.id ?? '',
      title,
      planned: plan?.slides[place]?.seconds ?? 0,
      spoken: Math.round((spent[place] ?? 0) / 100) / 10,
    })),
  }
}

/** The last row is the sum. */
function makeTable(rows: ReturnType<typeof tableOf>, words: Words): HTMLElement {
  const heads = [words.title, words.planned, words.spoken, words.before]
  const head = makeRow([makeElement('td'), ...heads.map((text) => makeElement('th', { scope: 'col', text }))])
  const body = rows.map(({ title, figures }, place) => {
    const isSum = place === rows.length - 1
    return makeRow([
      makeElement('td', { text: isSum ? '' : String(place + 1) }),
      makeElement('th', { scope: 'row', text: isSum ? words.sum : title }),
      ...figures.map((seconds) => makeElement('td', { text: seconds === undefined ? '' : formatSeconds(seconds) })),
    ])
  })
  return makeElement('table', {}, [makeElement('thead', {}, [head]), makeElement('tbody', {}, body)])
}

function makeRow(cells: readonly HTMLElement[]): HTMLElement {
  return makeElement('tr', {}, cells)
}

function saveJson(rehearsal: Rehearsal): void {
  const file = new Blob([`${JSON.stringify(rehearsal, null, 2)}\n`], { type: 'application/json' })
  const href = URL.createObjectURL(file)
  makeElement('a', { href, download: 'rehearsal.json' }).click()
  setTimeout(() => URL.revokeObjectURL(href), 1000)
}
