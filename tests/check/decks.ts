import type { CheckedDeck, CheckedSlide, SlideSource } from '../../src/check/checked-deck.js'
import { checkDeck } from '../../src/check/check-deck.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Problem } from '../../src/model/problem.js'
import type { RenderedElement, RenderedSlide } from '../../src/model/rendered-slide.js'

/** An element of a slide as the browser might have laid it out: nothing is wrong with it but what is said. */
function element(changes: Partial<RenderedElement> = {}): RenderedElement {
  const { lines = ['本文'] } = changes
  return {
    tag: 'p',
    within: [],
    text: lines.join(''),
    box: { left: 80, top: 100, right: 400, bottom: 160 },
    fontSize: 40,
    fontWeight: 400,
    overflow: 0,
    spill: 0,
    colours: [{ text: '#111111', background: '#ffffff' }],
    ...changes,
    lines,
  }
}

/** A slide with these elements, first of its deck. */
export function slideWith(
  elements: readonly Partial<RenderedElement>[],
  changes: Partial<CheckedSlide> = {},
): CheckedSlide {
  const rendered: RenderedSlide = { number: 1, width: 1280, height: 720, classes: [], elements: elements.map(element) }
  return { rendered, source: sourceOf('本文'), ...changes }
}

/** What the Markdown says of a slide: its text, and a note. */
export function sourceOf(markdown: string, changes: Partial<SlideSource> = {}): SlideSource {
  return { line: 10, markdown, notes: ['話すことです。'], links: [], ...changes }
}

/** A deck of these slides, numbered. */
export function deckOf(slides: readonly CheckedSlide[], changes: Partial<CheckedDeck> = {}): CheckedDeck {
  const language = languageOf('ja')
  return {
    slides: slides.map((slide, place) => ({ ...slide, rendered: { ...slide.rendered, number: place + 1 } })),
    slideCount: slides.length,
    language,
    rate: language.rate,
    isOurs: false,
    hasTarget: () => true,
    ...changes,
  }
}

/** What a rule finds in a deck. */
export function findingsOf(rule: string, deck: CheckedDeck, isArticle = false): readonly Problem[] {
  return checkDeck(deck, { name: 'deck.md', isArticle }).filter((problem) => problem.rule === rule)
}

/** The messages of a rule for a deck of one slide. */
export function messagesFor(rule: string, slide: CheckedSlide, changes: Partial<CheckedDeck> = {}): readonly string[] {
  return findingsOf(rule, deckOf([slide], changes)).map(({ message }) => message)
}
