import { makeButton, makeElement } from './element.js'
import type { Stage } from './stage.js'

/** The sizes that the script may have, in rem. */
const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4]
const usual = sizes.indexOf(1.75)

/** What is to be said to the slide, in a size that stays as it was chosen. */
export function addScript({ local, on, plan, talk, words }: Stage): readonly HTMLElement[] {
  const script = makeElement('section', {
    id: 'script',
    class: 'scrolls',
    lang: document.documentElement.lang,
    tabindex: '0',
    'aria-label': words.script,
  })
  const chosen = { size: readSize(local.read('script-size')) }

  function resize(by: -1 | 0 | 1): void {
    chosen.size = Math.min(Math.max(chosen.size + by, 0), sizes.length - 1)
    script.style.fontSize = `${sizes[chosen.size]}rem`
    if (by !== 0) local.write('script-size', chosen.size)
  }
  function show(): void {
    const notes = plan?.slides[talk.state().place]?.notes.join('') ?? ''
    // Rendered by the build, in which tags are text.
    script.innerHTML = notes
    if (notes === '') script.append(makeElement('p', { class: 'soft', text: words.noScript }))
    for (const link of script.querySelectorAll('a')) Object.assign(link, { target: '_blank', rel: 'noopener' })
    script.scrollTop = 0
  }

  resize(0)
  show()
  on('larger', () => resize(1))
  on('smaller', () => resize(-1))
  talk.onChange((state, { before }) => {
    if (state.place !== before.place) show()
  })
  const tools = makeElement('div', { class: 'script-tools' }, [
    makeElement('span', { class: 'caption', text: words.script }),
    makeButton('A−', () => resize(-1), { title: words.smaller }),
    makeButton('A+', () => resize(1), { title: words.larger }),
  ])
  return [tools, script]
}

function readSize(kept: unknown): number {
  return typeof kept === 'number' && kept in sizes ? kept : usual
}
