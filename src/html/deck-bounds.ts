import { DeckError } from '../model/problem.js'
import type { MarkdownIt, Token } from './markdown-it.js'

/** Marpit copies all slides before for each slide, and hands the parts of a slide on as arguments of one call. */
const mostSlides = 5000
const mostParts = 50_000

/** Each of them is read as YAML. */
const mostComments = 10_000

/** Refuses, before Marpit reads comments and parts slides, a deck that is larger than anybody shows and than Marpit can hold. */
export function boundDeck(markdown: MarkdownIt, file: string): void {
  markdown.core.ruler.before('block', 'kamishibai_comments', ({ src }) => {
    if (src.split('<!--').length > mostComments + 1) throw tooLarge(`${file} has more than ${mostComments} comments`)
  })
  markdown.core.ruler.before('marpit_slide', 'kamishibai_bounds', ({ tokens }) => {
    let slides = 1
    let parts = 0
    let line = 1
    for (const token of tokens) {
      parts += 1
      if (isDivider(token)) {
        slides += 1
        parts = 0
        line = (token.map?.[0] ?? line) + 1
      }
      if (slides > mostSlides)
        throw tooLarge(`${file} has more than ${mostSlides} slides, the next one at line ${line}`)
      if (parts > mostParts) throw tooLarge(`The slide at line ${line} of ${file} has more than ${mostParts} parts`)
    }
  })
}

function isDivider({ type, level }: Token): boolean {
  return type === 'hr' && level === 0
}

function tooLarge(what: string): DeckError {
  return new DeckError('usage', `${what}, which is more than can be laid out.`, {
    hint: 'Divide the deck into several files.',
  })
}
