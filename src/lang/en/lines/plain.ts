import { asidesOf } from './asides.js'
import { fillersOf } from './fillers.js'
import { lengthOfLead } from './leads.js'
import { rephrase } from './rephrase.js'
import { without } from './spans.js'

/** What only joins an item of a list to the next one: `the first disk; and`. */
const toNextItem = /[,;](?: (?:and|or))?$/u

/** A sentence in as few words as say all of it: without what leads up to it, asides and fillers. */
export function plainOf(sentence: string): string {
  const text = withoutLead(rephrase(withoutLead(sentence))).replace(toNextItem, '')
  const clear = without(text, asidesOf(text))
  return without(clear, fillersOf(clear))
}

function withoutLead(text: string): string {
  return text.slice(lengthOfLead(text))
}
