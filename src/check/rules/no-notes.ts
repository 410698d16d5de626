import type { CheckedSlide } from '../checked-deck.js'
import type { Rule } from '../rule.js'
import { nameSlides } from '../words.js'

/** Kinds of slides of ours that need no script. */
const silentKinds = ['title', 'section', 'closing'] as const

/** Slides without a script, told once. */
export const noNotes: Rule = {
  name: 'no-notes',
  severity: 'warning',
  find: ({ slides }) => {
    const silent = slides.filter(isSilent)
    if (silent.length === 0) return []
    return [
      {
        slide: silent[0],
        namesSlides: true,
        message:
          silent.length === slides.length ? 'No slide has notes.' : `There are no notes to ${nameSlides(silent)}.`,
        hint: 'Write what is to be said as a comment on the slide: <!-- … -->.',
      },
    ]
  },
}

function isSilent({ rendered, source }: CheckedSlide): boolean {
  if (!source || silentKinds.some((kind) => rendered.classes.includes(kind))) return false
  return source.notes.every((note) => note.trim() === '')
}
