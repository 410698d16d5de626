import type { Paragraph, PhrasingContent } from 'mdast'
import type { TextLine } from './text-lines.js'

const address = /<?https?:\/\/[^\s。、「」<>]+>?/gu

/** The text of a paragraph without its links, `FYI: ` of `FYI: [kites](…)`; `undefined` if it has none. */
export function textBesideLinks({ children }: Paragraph): string | undefined {
  let hasLink = false
  let text = ''
  const waiting: PhrasingContent[] = children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'link' || node.type === 'linkReference') hasLink = true
    else if (node.type === 'break') text += ' '
    else if ('value' in node) text += node.value
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return hasLink ? text : undefined
}

/** The same for text whose links are addresses. */
export function textBesideAddresses(lines: readonly TextLine[]): string | undefined {
  const text = lines.map((line) => line.text).join(' ')
  const beside = text.replaceAll(address, ' ')
  return beside === text ? undefined : beside
}
