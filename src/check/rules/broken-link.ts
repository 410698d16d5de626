import type { Rule } from '../rule.js'

/** A link to a file or a slide that isn't there. */
export const brokenLink: Rule = {
  name: 'broken-link',
  severity: 'error',
  find: ({ slides, hasTarget }) =>
    slides.flatMap((slide) =>
      (slide.source?.links ?? [])
        .filter(({ href }) => !hasTarget(href))
        .map(({ href, line }) => ({
          slide,
          line,
          message: `The link to ${href} leads nowhere.`,
          hint: 'Mend its address, or put the file there.',
        })),
    ),
}
