import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { TextToken } from './text-tokens.js'

/** A comment, a declaration or processing instruction, or a tag; an attribute's value may hold `>`. */
const markup =
  /<!--(?<comment>[\s\S]*?)-->|<[!?][^>]*>|<(?<slash>\/?)(?<name>[a-z][a-z\d:-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

const attribute = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** Cuts HTML into text, tags, comments, line breaks and pictures, character references decoded. */
export function tokenizeHtml(html: string, firstLine: number): TextToken[] {
  const tokens: TextToken[] = []
  let line = firstLine
  let end = 0
  const addText = (text: string): void => {
    if (text !== '') tokens.push({ kind: 'text', line, text: decodeReferences(text) })
    line += countLineBreaks(text)
  }
  for (const { 0: raw, index, groups } of html.matchAll(markup)) {
    addText(html.slice(end, index))
    const token = readMarkup(raw, line, groups)
    if (token !== undefined) tokens.push(token)
    line += countLineBreaks(raw)
    end = index + raw.length
  }
  addText(html.slice(end))
  return tokens
}

function readMarkup(raw: string, line: number, groups: Readonly<Record<string, string>> = {}): TextToken | undefined {
  if (groups['comment'] !== undefined) return { kind: 'comment', line, text: groups['comment'].trim() }
  const name = groups['name']?.toLowerCase()
  if (name === undefined) return undefined
  if (name === 'br') return { kind: 'break', line }
  if (name === 'img') return readImage(raw, line)
  return { kind: groups['slash'] === '/' ? 'close' : 'open', line, name, raw }
}

function readImage(raw: string, line: number): TextToken | undefined {
  const attributes = new Map(
    [...raw.matchAll(attribute)].map(([, name, ...values]) => [
      name?.toLowerCase(),
      decodeReferences(values.find((value) => value !== undefined) ?? '').trim(),
    ]),
  )
  const src = attributes.get('src')
  const caption = attributes.get('title')
  if (!src) return undefined
  const figure = { kind: 'figure', line, src, alt: attributes.get('alt') ?? '', ...(caption && { caption }) } as const
  return { kind: 'figure', line, figure }
}

/** A text of HTML with its character references as the characters that they stand for; what is none stays as it is. */
export function decodeReferences(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function countLineBreaks(text: string): number {
  return text.split('\n').length - 1
}
