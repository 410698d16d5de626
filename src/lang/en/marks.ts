import { escapePattern } from '../patterns.js'

/** Names that end in a mark, as they are written. */
export const names: readonly string[] = [
  'Yahoo!',
  'Joomla!',
  'Jeopardy!',
  'Mamma Mia!',
  'Hello! Project',
  'Panic! at the Disco',
  'Chips Ahoy!',
]

/** A name that ends in a mark, at the end of a text. */
export const finalName = new RegExp(`(?:${names.map(escapePattern).join('|')})$`, 'u')

/** What is done with a quoted question: `"Really?" Tom asked.` goes on. */
export const speechVerbs: readonly string[] = (
  'said says asked asks replied replies answered answers wrote writes told shouted whispered thought added ' +
  'explained'
).split(' ')

/** Words after which no line is complete. */
export const openWords: readonly string[] = (
  'a an the this that of to and or but in on for with at by from is are was were be which who as my our ' +
  'your their its'
).split(' ')
