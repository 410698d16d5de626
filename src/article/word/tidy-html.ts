import { decodeReferences } from '../html-tokens.js'

/** What mammoth wrote, ready to be read as a page. */
export interface TidyHtml {
  readonly html: string
  /** Of the paragraphs in the style Title; `''` where there is none. */
  readonly title: string
}

/** What Word says of descriptions that it wrote for pictures by itself. */
const machineAlt =
  /\s*(?:自動的に生成された説明|Description automatically generated|AI によって生成されたコンテンツ.*|AI-generated content may be incorrect\.?)/g

/** Names that software gives to pictures. */
const nameAlt = /^(?:図|画像|image|picture|グラフィックス|img_?|dsc_?)?[\s\d_-]*(?:\.(?:png|jpe?g|gif|bmp|emf|wmf))?$/i

/** Where a paragraph begins, and what opens with it. */
const paragraphStart =
  /(?:<(?:ul|ol|li|table|thead|tbody|tr|td|th|blockquote)(?: [^>]*)?>)*<(?:p|h[1-6]|li|pre|figure|figcaption)(?=[\s>])/g

/** Writes mammoth's HTML as pages have it: captions in their figures, notes in a list of that name, a paragraph a line. */
export function tidyHtml(mammothHtml: string): TidyHtml {
  const title = /<h1 class="document-title">(.*?)<\/h1>/.exec(mammothHtml)?.[1] ?? ''
  const html = mammothHtml
    .replaceAll(
      /<p>\s*(<img [^>]*>)\s*<\/p><p class="caption">(.*?)<\/p>/g,
      '<figure>$1<figcaption>$2</figcaption></figure>',
    )
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/, '<ol class="footnotes">')
    .replaceAll(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replaceAll(/<table><tr>((?:(?!<\/?tr>).)*)<\/tr>(?=<tr>)/g, (_, row: string) => `<table><tr>${asHead(row)}</tr>`)
    .replaceAll(/(<img [^>]*?alt=")([^"]*)"/g, (_, before: string, alt: string) => `${before}${ownWords(alt)}"`)
    .replaceAll(paragraphStart, '\n$&')
    .replace(/^\n/, '')
  return { html, title: decodeReferences(title.replaceAll(/<[^>]*>/g, '')) }
}

/** Of a picture's description what its author wrote. */
function ownWords(alt: string): string {
  const words = alt.replaceAll(machineAlt, '')
  return nameAlt.test(words) ? '' : words
}

/** Few authors tell Word that a table's first row is its head. */
function asHead(row: string): string {
  return row.replaceAll(/(<\/?)td\b/g, '$1th')
}
