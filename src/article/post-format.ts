import type { Post } from './post.js'

/** How a text is written that doesn't say: what has no paragraphs of its own has lines. */
export function guessFormat(text: string): Post['format'] {
  return /<(?:p|br|div)[\s>/]/i.test(text) ? 'html' : 'lines'
}
