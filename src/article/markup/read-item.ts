import type { Spot } from './body.js'
import { indentOf } from './close-ended.js'
import { countLines } from './found-rule.js'
import type { Found } from './found-rule.js'
import { addItem, addParagraph, addText, endParagraph, holderOf, openHolder } from './writing.js'
import type { Writing } from './writing.js'

/** Reads the first line of an item, and what it explains. @returns How many lines it took. */
export function readItem({ rule, text, groups }: Found<'item'>, { at }: Spot, writing: Writing): number {
  const { indent = '', mark = '', term = '', text: said = '' } = groups
  endParagraph(writing)
  const level = levelOf(mark, indentOf(indent), writing)
  while ((holderOf(writing).item?.level ?? -1) > level) writing.open.pop()
  const before = holderOf(writing).item
  if (before?.level === level) writing.open.pop()
  const { item, list } = addItem(writing, before?.level === level ? before.list : undefined, rule.ordered, at + 1)
  openHolder(writing, {
    children: item.children,
    indent: indentOf(indent),
    inner: said === '' || term !== '' ? undefined : text.length - said.length,
    item: { list, level, mark },
  })
  addParagraph(writing, term, at + 1)
  if (said !== '') addText(writing, at + 1, said)
  return countLines(text)
}

function levelOf(mark: string, indent: number, { notation, open }: Writing): number {
  switch (notation.items.by) {
    case 'indent':
      return indent
    case 'length':
      return mark.length
    case 'mark':
      return (
        open.findLast(({ item }) => item?.mark === mark)?.item?.level ??
        (open.findLast(({ item }) => item)?.item?.level ?? 0) + 1
      )
  }
}
