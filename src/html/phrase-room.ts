import type { SlideKind } from '../model/deck.js'
import { ownLayout } from '../model/theme.js'
import type { Layout, Theme } from '../model/theme.js'
import { isNarrow } from '../theme/measure.js'
import type { Token } from './markdown-it.js'

/** Whether a phrase fits the line that it would stand in. */
export type FitsLine = (phrase: string) => boolean

/**
 * Follows the tokens of a deck in their order, and tells for each how wide the lines of its text are: those of a heading, of a
 * paragraph, or of an item in a list, in the layout that its slide's class names.
 */
export function phraseRoom({ metrics, isMeasured }: Theme): (token: Token) => FitsLine {
  let layout: Layout | undefined
  let isTitle = false
  let depth = 0
  return (token) => {
    if (token.type === 'marpit_slide_open') layout = findLayout(token.attrGet('class') ?? '', metrics)
    if (token.type === 'heading_open' || token.type === 'heading_close') isTitle = token.nesting > 0
    if (token.type === 'list_item_open' || token.type === 'list_item_close') depth += token.nesting
    const room = layout
    if (!isMeasured || !room) return () => true
    const { faces, size } = isTitle ? room.title : room.body
    const width = room.width - (isTitle ? 0 : depth * room.body.indent)
    return (phrase) => isNarrow(phrase, faces, width / size)
  }
}

/** The layout of a kind and step; slides without a class are laid out like lists. */
function findLayout(className: string, { layouts }: Theme['metrics']): Layout | undefined {
  const names = className.split(/\s+/)
  const kind = names.find((name): name is SlideKind => name in layouts) ?? 'bullets'
  return layouts[kind].find(({ step }) => step !== '' && names.includes(step)) ?? ownLayout(layouts[kind])
}
