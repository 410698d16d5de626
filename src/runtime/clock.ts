import { makeButton, makeElement } from './element.js'
import { formatSeconds, isPlanned, paceAt } from './pace.js'
import type { Pace } from './pace.js'
import type { Stage } from './stage.js'
import { elapsedAt, isRunning, pauseTimer, startTimer, stoppedTimer } from './timer.js'
import { fill } from './words.js'
import type { Words } from './words.js'

/** Often enough that no second is skipped, in ms. */
const tick = 250

/** Starting, pausing and resetting the time; who goes on from the first slide starts it. */
export function addTimer({ on, talk }: Stage): void {
  on('timer', () => {
    const { timer } = talk.state()
    talk.change({ timer: (isRunning(timer) ? pauseTimer : startTimer)(timer, Date.now()) })
  })
  on('resetTimer', () => talk.change({ timer: stoppedTimer }))
  on('next', () => {
    const { place, timer } = talk.state()
    if (place > 0 && timer.before === 0 && !isRunning(timer)) talk.change({ timer: startTimer(timer, Date.now()) })
  })
}

/** The time, and how it stands against the plan, in presenter view. */
export function addClock({ panel, plan, run, talk, views, words }: Stage): void {
  const parts = {
    elapsed: makeElement('output', { class: 'elapsed', 'aria-label': words.elapsed }),
    pace: makeElement('p', { class: 'pace' }),
    slideEnd: makeElement('p', { class: 'slide-end' }),
    rest: makeElement('p', { class: 'rest' }),
    clock: makeElement('p', { class: 'clock', 'aria-label': words.clock }),
    sign: makeElement('p', { class: 'sign', role: 'alert' }),
    start: makeButton('', () => run('timer')),
  }
  const buttons = makeElement('div', { class: 'buttons' }, [
    parts.start,
    makeButton(words.reset, () => run('resetTimer')),
  ])
  const details = makeElement('div', { class: 'details' }, [parts.slideEnd, parts.rest])
  const figures = [parts.elapsed, parts.pace, parts.clock, details, buttons]
  panel.append(makeElement('header', { id: 'time' }, figures), parts.sign)
  const planned = plan && isPlanned(plan) ? plan : undefined

  function show(): void {
    if (views.whole() !== 'presenter') return
    const now = Date.now()
    const { place, timer } = talk.state()
    const elapsed = elapsedAt(timer, now) / 1000
    const pace = planned && paceAt(elapsed, place, planned)
    const hasBegun = elapsed > 0 || isRunning(timer)
    const budget = pace ? ` / ${formatSeconds(pace.left + elapsed)}` : ''
    write(parts.elapsed, `${formatSeconds(Math.floor(elapsed))}${budget}`)
    write(parts.clock, new Date(now).toTimeString().slice(0, 5))
    write(parts.start, isRunning(timer) ? words.pause : words.start)
    write(parts.pace, pace && hasBegun ? statusOf(pace, words) : '')
    parts.pace.dataset['status'] = pace?.status
    write(parts.slideEnd, pace ? fill(words.slideEnd, formatSeconds(pace.slideEnd)) : '')
    write(parts.rest, pace ? restOf(pace, words) : '')
    parts.sign.dataset['sign'] = pace && hasBegun ? pace.sign : 'none'
    write(parts.sign, pace && hasBegun ? { none: '', lastMinute: words.lastMinute, over: words.over }[pace.sign] : '')
  }
  show()
  talk.onChange(show)
  views.onEnter(show)
  setInterval(show, tick)
}

function statusOf({ status, by }: Pace, words: Words): string {
  return status === 'onTime' ? words.onTime : fill(words[status], formatSeconds(by))
}

function restOf({ left, needed }: Pace, words: Words): string {
  const spare = Math.round(left) - Math.round(needed)
  const fit = spare < 0 ? fill(words.short, formatSeconds(-spare)) : fill(words.spare, formatSeconds(spare))
  return `${fill(words.rest, formatSeconds(left), formatSeconds(needed))}${words.between}${fit}`
}

/** Leaves alone what says it already, so that nothing is laid out or read out anew. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.replaceChildren(text)
}
