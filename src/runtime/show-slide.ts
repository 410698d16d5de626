import { showSteps } from './deck.js'
import type { Stage } from './stage.js'
import type { TalkState } from './talk-state.js'
import { fill } from './words.js'

/** Shows the talk's slide up to its step, and has the one that follows laid out. */
export function addSlides({ deck, talk, words }: Stage): void {
  deck.slides.forEach((slide, place) => {
    slide.setAttribute('role', 'group')
    slide.setAttribute('aria-label', fill(words.slide, place + 1, deck.slides.length))
  })

  function show({ place, step }: TalkState): void {
    const slide = deck.slides[place]
    for (const marked of document.querySelectorAll('svg.shown, svg.next')) {
      if (marked !== slide) marked.classList.remove('shown', 'next')
    }
    slide?.classList.remove('next')
    slide?.classList.add('shown')
    if (slide) showSteps(slide, step)
    deck.slides[place + 1]?.classList.add('next')
  }
  show(talk.state())
  // Browsers wait with a font until something is set in it, and that would be seen in the middle of the talk.
  for (const face of document.fonts) face.load().catch(() => undefined)
  talk.onChange(show)
}
