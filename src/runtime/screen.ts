import { makeElement } from './element.js'
import type { Stage } from './stage.js'

/** A black or a white screen instead of the slides; the presenter goes on seeing them, and is told. */
export function addScreen({ on, panel, talk, words }: Stage): void {
  const notice = makeElement('p', { class: 'notice', role: 'status' })
  panel.append(makeElement('div', { id: 'cover' }), notice)
  const show = (): void => {
    const { screen } = talk.state()
    document.documentElement.dataset['screen'] = screen
    notice.textContent = screen === 'slides' ? '' : words[screen]
  }
  show()
  talk.onChange(show)

  for (const colour of ['black', 'white'] as const) {
    on(colour, () => talk.change({ screen: talk.state().screen === colour ? 'slides' : colour }))
  }
  for (const command of ['leave', 'next', 'previous'] as const) {
    on(command, () => {
      if (talk.state().screen !== 'slides') talk.change({ screen: 'slides' })
    })
  }
}
