import { makeElement } from './element.js'
import type { Stage } from './stage.js'

/** A phone that is held upright. */
const upright = '(width < 37.5rem) and (orientation: portrait)'

/** On an upright phone all slides stand under each other, each with its script; the one in sight is the talk's. */
export function addReading({ deck, plan, talk, views, words }: Stage): void {
  const isUpright = matchMedia(upright)
  const made: { scripts?: readonly HTMLElement[] } = {}

  function makeScripts(): readonly HTMLElement[] {
    return deck.slides.flatMap((slide, place) => {
      const notes = plan?.slides[place]?.notes.join('') ?? ''
      if (notes === '') return []
      const script = makeElement('div', { class: 'script-below', role: 'note', 'aria-label': words.script })
      script.innerHTML = notes
      slide.after(script)
      return [script]
    })
  }
  function follow(): void {
    if (isUpright.matches && views.whole() === 'audience') {
      made.scripts ??= makeScripts()
      views.enter('reading')
      deck.slides[talk.state().place]?.scrollIntoView()
    } else if (!isUpright.matches && views.whole() === 'reading') views.enter('audience')
  }
  const seen = new IntersectionObserver(
    (entries) => {
      const place = entries
        .filter(({ isIntersecting }) => isIntersecting)
        .map(({ target }) => deck.slides.indexOf(target as SVGSVGElement))[0]
      if (place !== undefined && views.whole() === 'reading' && place !== talk.state().place)
        talk.change({ place, step: 0 })
    },
    { rootMargin: '-30% 0px -69% 0px' },
  )
  for (const slide of deck.slides) seen.observe(slide)
  follow()
  isUpright.addEventListener('change', follow)
  views.onEnter((view) => {
    if (view === 'audience') follow()
  })
}
