import type { Rule } from '../rule.js'

/** A deck of which the browser showed fewer or more slides than it has: nothing else could be trusted. */
export const unmeasuredSlide: Rule = {
  name: 'unmeasured-slide',
  severity: 'error',
  find: ({ slides, slideCount }) => {
    if (slides.length === slideCount) return []
    return [
      {
        message: `The browser showed ${slides.length} slides of a deck of ${slideCount}.`,
        hint: 'Look for HTML or styles in the deck that hide slides.',
      },
    ]
  },
}
