import type { Problem } from '../model/problem.js'
import type { CheckedDeck } from './checked-deck.js'
import { placeOf } from './place.js'
import type { CheckedFile } from './place.js'
import type { Finding, Rule } from './rule.js'
import { rules } from './rules.js'

/** What rules find in a deck, rule by rule. */
export function checkDeck(deck: CheckedDeck, file: CheckedFile, applied: readonly Rule[] = rules): readonly Problem[] {
  return applied.flatMap(({ name, severity, find }) =>
    find(deck).map((finding) => ({
      rule: name,
      severity,
      message: messageOf(finding),
      place: placeOf(finding, file),
      hint: finding.hint,
    })),
  )
}

function messageOf({ slide, message, namesSlides = false }: Finding): string {
  return slide === undefined || namesSlides ? message : `Slide ${slide.rendered.number}: ${message}`
}
