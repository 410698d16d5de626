import type { CheckedDeck, CheckedSlide } from '../checked-deck.js'
import type { Rule } from '../rule.js'

/** What a talk may take of its time: never more, and not so little that the audience wonders. */
const limits = { least: 0.8, most: 1 }

/** A talk that takes more or much less than its time, by its plan or, without one, by its notes. */
export const offBudget: Rule = {
  name: 'off-budget',
  severity: 'warning',
  find: (deck) => {
    if (deck.seconds === undefined) return []
    const seconds = Math.round(deck.slides.reduce((sum, slide) => sum + secondsOf(slide, deck), 0))
    const share = seconds / deck.seconds
    if (share >= limits.least && share <= limits.most) return []
    const [much, hint] =
      share > 1
        ? ['more', 'Shorten the notes, or leave slides out.']
        : ['much less', 'Say more, or plan a shorter talk with --minutes.']
    return [{ message: `The talk takes ${seconds} s, ${much} than its ${deck.seconds} s.`, hint }]
  },
}

function secondsOf({ source }: CheckedSlide, { language, rate }: CheckedDeck): number {
  if (source?.kamishibai) return source.kamishibai.seconds
  const units = (source?.notes ?? []).reduce((sum, note) => sum + language.spokenUnits(note), 0)
  return (units / rate) * 60
}
