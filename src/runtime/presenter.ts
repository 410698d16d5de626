import { drawPosition } from './deck.js'
import { makeButton, makeElement } from './element.js'
import { moves } from './position.js'
import type { Position } from './position.js'
import { addScript } from './script.js'
import type { Stage } from './stage.js'
import { fill } from './words.js'

/** Presenter view: this slide, what going on will show, and what to say. The style sheet places them. */
export function addPresenter(stage: Stage): void {
  const { deck, panel, run, talk, views, words } = stage
  const now = makeElement('p', { class: 'caption now' })
  const next = makeElement('p', { class: 'caption next' })
  const preview = makeElement('div', { id: 'preview' })
  const turn = makeElement('nav', { class: 'turn', 'aria-label': words.slides }, [
    makeButton('←', () => run('previous'), { 'aria-label': words.keys.previous }),
    makeButton('→', () => run('next'), { 'aria-label': words.keys.next }),
  ])
  const parts = [now, turn, next, preview, ...addScript(stage)]
  panel.append(makeElement('section', { id: 'presenter', 'aria-label': words.keys.presenter }, parts))

  function show(): void {
    if (views.whole() !== 'presenter') return
    const from = talk.state()
    const following = moves.next(from, deck.steps)
    const isSlide = following.place !== from.place
    const isEnd = !isSlide && following.step === from.step
    const coming = isSlide ? deck.titles[following.place] : stepOf(following, stage)
    const slide = fill(words.slide, from.place + 1, deck.slides.length)
    now.textContent = [slide, stepOf(from, stage)].filter(Boolean).join(' · ')
    next.textContent = isEnd ? words.endOfTalk : `${words.nextSlide}: ${coming}`
    preview.replaceChildren(...(isEnd ? [] : [drawPosition(deck, following)]))
  }
  show()
  talk.onChange(show)
  views.onEnter(show)
}

/** `''` on a slide without fragments. */
function stepOf({ place, step }: Position, { deck, words }: Stage): string {
  const steps = deck.steps[place] ?? 0
  return steps > 0 ? fill(words.fragments, step, steps) : ''
}
