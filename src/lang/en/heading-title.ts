import { cutAtJoints } from '../heading-joints.js'
import type { HeadingRules } from '../heading-joints.js'
import { headingTitle as withoutNumbering } from '../heading-title.js'
import { countWords } from './count-words.js'
import { reserved } from './reservations.js'

/** In words: nine of ten titles on human slides are no longer, and a part of a heading says little if it is shorter. */
const usual = 5
const shortest = 3

const rules: HeadingRules = {
  fits: (heading) => countWords(heading) <= usual,
  isEnough: (part) => countWords(part) >= shortest,
  reserved,
}

/** A heading as a slide's title: without its number, and a long one cut where it has a joint. */
export function headingTitle(heading: string): string {
  return cutAtJoints(withoutNumbering(heading), rules)
}
