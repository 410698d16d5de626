import type { SlideKind } from '../model/deck.js'
import { ownLayout } from '../model/theme.js'
import type { Layout, Theme } from '../model/theme.js'
import type { Room } from './keep-clauses.js'
import type { Token } from './markdown-it.js'

/**
 * Follows the tokens of a deck in their order, and tells for each how wide the lines of its text are: those of a heading, of a
 * paragraph or a quotation, or of an item in a list, in the layout that its slide's class names; `undefined` where that was
 * not calculated.
 */
export function phraseRoom({ metrics, isMeasured }: Theme): (token: Token) => Room | undefined {
  let layout: Layout | undefined
  let isTitle = false
  let depth = 0
  return (token) => {
    if (token.type === 'marpit_slide_open') layout = findLayout(token.attrGet('class') ?? '', metrics)
    if (token.type === 'heading_open' || token.type === 'heading_close') isTitle = token.nesting > 0
    if (/^(?:list_item|blockquote)_/.test(token.type)) depth += token.nesting
    if (!isMeasured || !layout) return undefined
    const { title, body, width } = layout
    return isTitle ? { ...title, width } : { ...body, width: width - depth * body.indent }
  }
}

/** The layout of a kind and step; slides without a class are laid out like lists. */
function findLayout(className: string, { layouts }: Theme['metrics']): Layout | undefined {
  const names = className.split(/\s+/)
  const kind = names.find((name): name is SlideKind => name in layouts) ?? 'bullets'
  return layouts[kind].find(({ step }) => step !== '' && names.includes(step)) ?? ownLayout(layouts[kind])
}
