import { Parser } from 'htmlparser2'
import type { Handler } from 'htmlparser2'
import { deepestElement } from './page-tree.js'
import type { PageElement, PageText } from './page-tree.js'

type OpenText = { -readonly [key in keyof PageText]: PageText[key] }
type OpenElement = Omit<PageElement, 'children'> & { readonly children: (OpenElement | OpenText)[] }

/**
 * Parses a page, well-formed or not, in time proportional to its length. (What a browser does to formatting elements that are
 * never closed, opening them anew in each paragraph, can make a page of some kilobytes one of gigabytes.)
 * @param firstLine The line of the file that it begins on.
 * @returns An element without a name that holds the page.
 */
export function parsePage(html: string, firstLine = 1): PageElement {
  return parse(html, { xmlMode: false, firstLine })
}

/**
 * Parses XML, well-formed or not, likewise. No reference is replaced but those to characters; nothing else that it names is read.
 * @returns An element without a name that holds the document. Names are in upper and lower case as written, with their prefix.
 */
export function parseXml(xml: string): PageElement {
  return parse(xml, { xmlMode: true, firstLine: 1 })
}

function parse(
  html: string,
  { xmlMode, firstLine }: { readonly xmlMode: boolean; readonly firstLine: number },
): PageElement {
  const lineAt = lineCounter(html, firstLine)
  const page: OpenElement = { kind: 'element', name: '', attributes: {}, children: [], line: firstLine }
  const open = [page]
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      const parent = open.at(-1)!
      if (open.length >= deepestElement) {
        open.push(parent)
        return
      }
      const line = lineAt(parser.startIndex)
      const element: OpenElement = { kind: 'element', name, attributes, children: [], line }
      parent.children.push(element)
      open.push(element)
    },
    onclosetag() {
      open.pop()
    },
    ontext(text) {
      const { children } = open.at(-1)!
      const last = children.at(-1)
      // A character reference comes by itself.
      if (last?.kind === 'text') last.text += text
      else children.push({ kind: 'text', text, line: lineAt(parser.startIndex) })
    },
  }
  const parser = new Parser(handler, { xmlMode })
  parser.end(html)
  return page
}

/** The lines of offsets that are asked for in order. */
function lineCounter(text: string, firstLine: number): (offset: number) => number {
  let line = firstLine
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1
    return line
  }
}
