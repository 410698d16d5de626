import { openDialog } from './dialog.js'
import { makeButton, makeElement } from './element.js'
import { formatSeconds } from './pace.js'
import { addSpent, isRehearsal, tableOf } from './rehearsal-table.js'
import type { Rehearsal } from './rehearsal-table.js'
import type { Stage } from './stage.js'
import { elapsedAt } from './timer.js'
import { makeToast } from './toast.js'

interface Running {
  /** Milliseconds on each slide. */
  readonly spent: readonly number[]
  /** The slide that is spoken to, and what the timer showed when it began. */
  readonly place: number
  readonly since: number
}

/** A rehearsal: how long each slide really takes. `r` begins it with the first slide; `r`, or going on behind the last one, ends it. */
export function addRehearsal(stage: Stage): void {
  const { on, talk, words } = stage
  const now: { running?: Running | undefined } = {}
  const toast = makeToast(stage, 'rehearsing')
  const shownTime = (): number => elapsedAt(talk.state().timer, Date.now())

  /** Counts the time since the last turn to the slide that was shown meanwhile. */
  function turn(place: number): void {
    if (!now.running) return
    const time = shownTime()
    const spent = addSpent(now.running.spent, now.running.place, Math.max(0, time - now.running.since))
    now.running = { spent, place, since: time }
  }
  function begin(): void {
    talk.change({ place: 0, step: 0, screen: 'slides', timer: { since: Date.now(), before: 0 } })
    now.running = { spent: [], place: 0, since: 0 }
    toast(words.rehearsing)
  }
  function end(): void {
    turn(talk.state().place)
    const spent = now.running?.spent ?? []
    now.running = undefined
    toast('')
    talk.change({ timer: { before: shownTime() } })
    showTable(stage, spent)
  }
  on('rehearse', () => (now.running ? end() : begin()))
  on('finish', () => {
    if (now.running) end()
  })
  talk.onChange(({ place }, { before }) => {
    if (place !== before.place) turn(place)
  })
}

function showTable(stage: Stage, spent: readonly number[]): void {
  const { deck, local, plan, words } = stage
  const kept = local.read('rehearsal')
  const rehearsal: Rehearsal = {
    title: document.title,
    seconds: plan?.seconds ?? 0,
    slides: deck.titles.map((title, place) => ({
      id: plan?.slides[place]?.id ?? '',
      title,
      planned: plan?.slides[place]?.seconds ?? 0,
      spoken: Math.round((spent[place] ?? 0) / 100) / 10,
    })),
  }
  local.write('rehearsal', rehearsal)
  const table = makeTable(tableOf(rehearsal, isRehearsal(kept) ? kept : undefined), [
    ...['', words.title, words.planned, words.spoken, words.before],
  ])
  const save = makeButton(words.save, () => saveJson(rehearsal))
  openDialog(stage, { title: words.rehearsal, children: [table], buttons: [save] }).classList.add('rehearsal')

  function makeTable(rows: ReturnType<typeof tableOf>, heads: readonly string[]): HTMLElement {
    const head = makeElement(
      'tr',
      {},
      heads.map((text) => makeElement('th', { scope: 'col', text })),
    )
    const body = rows.map(({ title, figures }, place) => {
      const isSum = place === rows.length - 1
      const cells = figures.map((seconds) =>
        makeElement('td', { text: seconds === undefined ? '' : formatSeconds(seconds) }),
      )
      const first = [
        makeElement('td', { text: isSum ? '' : String(place + 1) }),
        makeElement('th', { scope: 'row', text: isSum ? words.sum : title }),
      ]
      return makeElement('tr', {}, [...first, ...cells])
    })
    return makeElement('table', {}, [makeElement('thead', {}, [head]), makeElement('tbody', {}, body)])
  }
}

function saveJson(rehearsal: Rehearsal): void {
  const file = new Blob([`${JSON.stringify(rehearsal, null, 2)}\n`], { type: 'application/json' })
  const href = URL.createObjectURL(file)
  makeElement('a', { href, download: 'rehearsal.json' }).click()
  setTimeout(() => URL.revokeObjectURL(href), 1000)
}
