import { anyOf } from './any-of.js'
import { sensitive } from './bearing.js'
import type { Span } from './spans.js'

/** Words that carry nothing where they stand, with the white space or the comma behind them. */
const fillers = anyOf(
  [
    String.raw`(?<=\S )(?:basically|actually|really|literally|obviously) (?=\p{L})`,
    String.raw`(?<=\p{L}), (?:basically|actually|really|obviously|of course|however|therefore|in fact|indeed|in turn|for example),(?= \p{L})`,
    // `Not only … but also` needs it, and so does what begins with it.
    String.raw`(?<=\S )(?<!\b(?:but|only|and|or|often|sometimes|usually) )also (?=\p{L})`,
    '(?<=^(?:we|I) )then (?=\\p{L})',
    '(?<=\\b(?:are|is|was|were|have|has|had|can|will|we|I|they) )(?:therefore|thus(?! far\\b)|consequently) (?=\\p{L})',
    '(?<=\\S )in order (?=to\\b)',
    // Not "quite a few", nor "quite possible", which is a guess.
    String.raw`(?<=\p{L} )(?<!\ban? )quite (?!(?:an?|the|some|as|so|right|enough)\b|like|possibl|probabl|certain|sure)(?=\p{L})`,
    '(?<=\\p{L})(?:, too| as well|, for example|, of course|, in particular|, for instance)$',
    // Elsewhere it means "only" or "a moment ago".
    String.raw`(?<=\b(?:can|to|will) )just (?!(?:over|under|above|below|about|enough|before|after|as|like|by|for|in)\b)(?=\p{L})`,
  ],
  'g',
)

/** Where words stand that a sentence may do without; nowhere if they could bear on a negation, a condition or a question. */
export function fillersOf(sentence: string): readonly Span[] {
  if (sensitive.test(sentence)) return []
  return [...sentence.matchAll(fillers)].map(({ index, 0: filler }) => ({ from: index, to: index + filler.length }))
}
