import type { PageElement, PageSlide } from './page-dom.js'

/** What is needed of a slide to have copies of it. */
interface CopiedElement extends PageElement {
  readonly style: { readonly setProperty: (name: string, value: string) => void }
  readonly setAttribute: (name: string, value: string) => void
  readonly removeAttribute: (name: string) => void
  readonly querySelectorAll: (selector: string) => Iterable<CopiedElement>
}

interface CopiedSlide extends PageSlide {
  readonly cloneNode: (deep: true) => CopiedElement
  readonly remove: () => void
  readonly before: (copy: CopiedElement) => void
}

declare const document: { readonly querySelectorAll: (selector: string) => Iterable<CopiedSlide> }

/**
 * Runs in the page: puts a copy of each slide with fragments before it for each of its steps but the last, with the fragments
 * that are shown by then. In an outline a slide comes once.
 */
export function partSteps(): void {
  const fragments = '[data-marpit-fragment]'
  for (const slide of document.querySelectorAll('svg[data-marpit-svg]')) {
    const steps = Array.from(slide.querySelectorAll(fragments), (fragment) =>
      Number(fragment.getAttribute('data-marpit-fragment')),
    )
    for (let step = 0; step < Math.max(0, ...steps); step++) {
      const copy = slide.cloneNode(true)
      copy.setAttribute('data-step', String(step))
      for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
      const copied = [...copy.querySelectorAll(fragments)]
      copied.forEach((fragment, place) => {
        if ((steps[place] ?? 0) > step) fragment.style.setProperty('visibility', 'hidden')
      })
      for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6')) heading.setAttribute('role', 'paragraph')
      slide.before(copy)
    }
  }
}

/** Runs in the page: takes the copies away again. */
export function joinSteps(): void {
  for (const copy of document.querySelectorAll('svg[data-step]')) copy.remove()
}
