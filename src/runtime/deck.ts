import { makeElement } from './element.js'
import type { Position } from './position.js'

/** The slides of the page; what is shown of them is the talk's state. */
export interface Deck {
  readonly slides: readonly SVGSVGElement[]
  /** What each is called: its first heading, else its first words. */
  readonly titles: readonly string[]
  /** The number of fragments of each. */
  readonly steps: readonly number[]
}

/** Finds the page's slides. */
export function findDeck(page: Document): Deck {
  const slides = [...page.querySelectorAll<SVGSVGElement>('.marpit > svg[data-marpit-svg]')]
  return { slides, titles: slides.map(titleOf), steps: slides.map(countFragments) }
}

function titleOf(slide: Element): string {
  const named = slide.querySelector('h1, h2, h3, h4, h5, h6') ?? slide.querySelector('p, li')
  const text = (named?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Marp numbers the items of `*` and `1)` lists from 1. */
function countFragments(slide: Element): number {
  return Math.max(0, ...Array.from(slide.querySelectorAll('[data-marpit-fragment]'), fragmentNumber))
}

function fragmentNumber(fragment: Element): number {
  return Number(fragment.getAttribute('data-marpit-fragment'))
}

/** Shows the fragments of a slide up to a step. */
export function showSteps(slide: Element, step: number): void {
  for (const fragment of slide.querySelectorAll('[data-marpit-fragment]')) {
    fragment.classList.toggle('later', fragmentNumber(fragment) > step)
  }
}

/** A picture of a position, for people who see it; others have the slide itself. */
export function drawPosition({ slides }: Deck, { place, step }: Position): HTMLElement {
  const slide = slides[place]?.cloneNode(true) as SVGSVGElement
  slide.classList.remove('shown', 'next')
  showSteps(slide, step)
  return makeElement('div', { class: 'marpit', 'aria-hidden': 'true', inert: '' }, [slide])
}
