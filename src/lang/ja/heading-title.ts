import { cutAtJoints } from '../heading-joints.js'
import type { HeadingRules } from '../heading-joints.js'
import { headingTitle as withoutNumbering } from '../heading-title.js'
import { halfWidths } from '../widths.js'
import { laterStarts } from './headlines/later-starts.js'
import type { LaterStart } from './headlines/later-starts.js'
import { plainForm } from './lines/plain-form.js'
import { shortenLastPredicate } from './lines/last-predicate.js'
import { reserved } from './reservations.js'

/** In characters: nine of ten titles on human slides are no longer, and a part of a heading says little if it is shorter. */
const usual = 18
const shortest = 8

const rules: HeadingRules = {
  fits: ({ length }) => length <= usual,
  isEnough: ({ length }) => length >= shortest,
  reserved,
}

/** In full-width characters: what is longer takes two lines over a slide. */
const longest = 24

/** What may be a name; a heading may be the only place that tells it. */
const name = /[A-Za-z\d]|[ァ-ヺー]{3}/u

/** What a heading calls itself: 温室を建てた話. */
const story = /(?<=た)(?:話|お話|こと|回|件|記録)$/u

const polite = /(?:です|ます|ました|でした|ません)$/u

/**
 * A heading as a slide's title: without number, politeness and について, 登壇しました → 登壇; a long one from a phrase on that it
 * can begin with, if there is such.
 */
export function headingTitle(heading: string): string {
  const title = cutAtJoints(withoutNumbering(heading).replace(/(?<=.{2})について$/u, ''), rules)
  const stated = rules.fits(title) ? title : title.replace(story, '')
  const plain = polite.test(stated) || stated !== title ? shortenLastPredicate(plainForm(stated)) : stated.trim()
  if (widthOf(plain) <= longest) return plain
  const mayStand = ({ text, losesTopic }: LaterStart): boolean =>
    !losesTopic && widthOf(text) <= longest && !name.test(plain.slice(0, plain.length - text.length))
  const shorter = laterStarts(plain).find(mayStand)
  return shorter?.text ?? plain
}

function widthOf(text: string): number {
  return halfWidths(text) / 2
}
