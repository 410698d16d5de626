import { headingTitle as withoutNumbering } from '../heading-title.js'
import { halfWidths } from '../widths.js'
import { laterStarts } from './headlines/later-starts.js'
import type { LaterStart } from './headlines/later-starts.js'
import { plainForm } from './lines/plain-form.js'
import { shortenLastPredicate } from './lines/last-predicate.js'

/** In full-width characters: what is longer takes two lines over a slide. */
const longest = 24

/** What may be a name; a heading may be the only place that tells it. */
const name = /[A-Za-z\d]|[ァ-ヺー]{3}/u

const polite = /(?:です|ます|ました|でした|ません)$/u

/**
 * A heading as a slide's title: without number, politeness and について, 登壇しました → 登壇; a long one from a phrase on that it
 * can begin with, if there is such.
 */
export function headingTitle(heading: string): string {
  const title = withoutNumbering(heading).replace(/(?<=.{2})について$/u, '')
  const plain = polite.test(title) ? shortenLastPredicate(plainForm(title)) : title.trim()
  if (widthOf(plain) <= longest) return plain
  const mayStand = ({ text, losesTopic }: LaterStart): boolean =>
    !losesTopic && widthOf(text) <= longest && !name.test(plain.slice(0, plain.length - text.length))
  const shorter = laterStarts(plain).find(mayStand)
  return shorter?.text ?? plain
}

function widthOf(text: string): number {
  return halfWidths(text) / 2
}
