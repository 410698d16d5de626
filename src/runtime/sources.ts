import { makeElement } from './element.js'
import { matchSources } from './match-sources.js'
import type { Stage } from './stage.js'
import { fill } from './words.js'

const lineElements = 'h1, h2, h3, h4, h5, h6, p, li, td, figcaption'

/** In presenter view: which sentences of the article the lines on the slide came from, and where they stand in it. */
export function addSources({ deck, on, panel, plan, talk, words }: Stage): void {
  const shown = makeElement('section', { id: 'sources', class: 'scrolls', tabindex: '0', 'aria-label': words.sources })
  shown.hidden = true
  panel.append(shown)

  function show(): void {
    if (shown.hidden) return
    const { place } = talk.state()
    const slide = plan?.slides[place]
    const pairs = matchSources(linesOf(deck.slides[place]), sentencesOf(slide?.notes ?? []))
    const found = pairs.filter(({ sentence }) => sentence !== undefined)
    const where = slide?.lines && plan ? fill(words.sourceLines, plan.article, slide.lines) : ''
    shown.replaceChildren(
      makeElement('h2', { text: words.sources }),
      makeElement('p', { class: 'soft', text: where }),
      ...found.flatMap(({ line, sentence = '' }) => [
        makeElement('p', { class: 'line', text: line }),
        makeElement('blockquote', { text: sentence }),
      ]),
    )
    if (found.length === 0) shown.append(makeElement('p', { text: words.noSources }))
  }
  on('sources', () => {
    shown.hidden = !shown.hidden
    show()
  })
  talk.onChange(show)
}

/** What a slide says, a line an item; of an item with items below it only its own words. */
function linesOf(slide: Element | undefined): readonly string[] {
  return [...(slide?.querySelectorAll(lineElements) ?? [])]
    .map((element) => {
      const own = [...element.childNodes].filter((node) => !(node instanceof Element && node.matches('ul, ol, p')))
      return own
        .map((node) => node.textContent ?? '')
        .join('')
        .trim()
    })
    .filter((line) => line !== '')
}

/** The sentences of notes: a line each, as the build writes them. */
function sentencesOf(notes: readonly string[]): readonly string[] {
  const read = document.createElement('template')
  read.innerHTML = notes.join('\n')
  return (read.content.textContent ?? '').split('\n').filter((sentence) => sentence.trim() !== '')
}
