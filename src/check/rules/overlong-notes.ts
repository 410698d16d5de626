import type { CheckedDeck, CheckedSlide } from '../checked-deck.js'
import type { Rule } from '../rule.js'

/** By how many seconds, and by which share of the plan, a script may be longer than planned. */
const leeway = { seconds: 5, share: 0.25 }

/** A slide with more to say than its seconds allow, as happens when notes are added by hand. */
export const overlongNotes: Rule = {
  name: 'overlong-notes',
  severity: 'warning',
  find: (deck) =>
    deck.slides
      .map((slide) => ({ slide, planned: slide.source?.kamishibai?.seconds, spoken: spokenSeconds(slide, deck) }))
      .filter(({ planned = Infinity, spoken }) => {
        return spoken > planned + leeway.seconds && spoken > planned * (1 + leeway.share)
      })
      .map(({ slide, planned, spoken }) => ({
        slide,
        message: `Its notes take ${Math.round(spoken)} s to say, but ${planned} s are planned.`,
        hint: "Shorten them, or change seconds in the slide's _kamishibai comment.",
      })),
}

function spokenSeconds({ source }: CheckedSlide, { language, rate }: CheckedDeck): number {
  const units = (source?.notes ?? []).reduce((sum, note) => sum + language.spokenUnits(note), 0)
  return (units / rate) * 60
}
