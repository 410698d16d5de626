import { makeButton, makeElement } from './element.js'
import { addScript } from './script.js'
import type { Stage } from './stage.js'
import { fill } from './words.js'

/** Presenter view: this slide and the next one, and what to say. The slides themselves are placed by the style sheet. */
export function addPresenter(stage: Stage): void {
  const { deck, panel, run, talk, words } = stage
  const now = makeElement('p', { class: 'caption now' })
  const next = makeElement('p', { class: 'caption next' })
  const turn = makeElement('nav', { class: 'turn', 'aria-label': words.slides }, [
    makeButton('←', () => run('previous'), { 'aria-label': words.keys.previous }),
    makeButton('→', () => run('next'), { 'aria-label': words.keys.next }),
  ])
  const script = addScript(stage)
  panel.append(
    makeElement('section', { id: 'presenter', 'aria-label': words.keys.presenter }, [now, turn, next, ...script]),
  )

  function show(): void {
    const { place, step } = talk.state()
    const steps = deck.steps[place] ?? 0
    const parts = [
      fill(words.slide, place + 1, deck.slides.length),
      steps > 0 ? fill(words.fragments, step, steps) : '',
    ]
    now.textContent = parts.filter(Boolean).join(' · ')
    const following = deck.titles[place + 1]
    next.textContent = following === undefined ? words.endOfTalk : `${words.nextSlide}: ${following}`
  }
  show()
  talk.onChange(show)
}
