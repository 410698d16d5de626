import { openDialog } from './dialog.js'
import { makeElement } from './element.js'
import { keyTable, shownKeys } from './key-table.js'
import type { Stage } from './stage.js'

/** All keys, in the deck's language. */
export function addHelp(stage: Stage): void {
  const { on, panel, words } = stage
  on('help', () => {
    const open = panel.querySelector<HTMLDialogElement>('dialog.help')
    if (open) {
      open.close()
      return
    }
    const rows = keyTable.map((row) => {
      const keys = shownKeys(row).map((key) => makeElement('kbd', { text: key }))
      return makeElement('div', {}, [makeElement('dt', {}, keys), makeElement('dd', { text: words.keys[row.command] })])
    })
    openDialog(stage, { title: words.help, children: [makeElement('dl', { class: 'keys' }, rows)] }).classList.add(
      'help',
    )
  })
}
