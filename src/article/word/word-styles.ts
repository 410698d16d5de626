import { elementsNamed } from '../page/page-tree.js'
import type { PageElement } from '../page/page-tree.js'
import { parseXml } from '../page/parse-page.js'

/** What the names of styles mean in HTML, as mammoth writes it; Word's, those of LibreOffice, Pandoc and Google, in English and Japanese. */
const paragraphRoles: readonly (readonly [RegExp, string])[] = [
  [/^(?:title|表題|タイトル)$/i, 'h1.document-title:fresh'],
  [/^(?:toc ?\d|(?:toc|contents) heading|contents ?\d|目次.*|table of figures|table of authorities|index ?\d)$/i, '!'],
  [/^(?:caption|図表番号|image caption|figure|illustration|キャプション)$/i, 'p.caption:fresh'],
  [
    /^(?:(?:source |program )?code(?: block)?|source|html preformatted|html 書式付き|preformatted text|macro|macro text|(?:ソース)?コード)$/i,
    "pre:separator('\\n')",
  ],
  [/^(?:(?:intense )?quote|quotations?|block ?text|block quotation|引用文(?: ?2)?)$/i, 'blockquote > p:fresh'],
]

const runRoles: readonly string[] = [
  "r[style-name='HTML Code'] => code",
  "r[style-name='HTML コード'] => code",
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='Source Text'] => code",
  "r[style-name='Code Char'] => code",
  "r[style-name='Inline Code'] => code",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Code'] => code",
]

const headingName = /^(?:heading|見出し)\s*([1-6])$/i

interface Style {
  readonly name: string
  readonly parent: string | undefined
  /** The level that makes it a heading, counted from 1. */
  readonly level: number | undefined
}

/**
 * What mammoth is told of a document's styles: headings are those with a level in the outline, by whatever name and also if only
 * the style that they are made from has it.
 */
export function styleMapOf(stylesXml: string): string[] {
  const styles = readStyles(parseXml(stylesXml))
  const lines = Array.from(styles.values(), (style) => {
    const role = paragraphRoles.find(([pattern]) => pattern.test(style.name))?.[1] ?? headingRole(style, styles)
    return role === undefined ? [] : [`p[style-name='${style.name.replaceAll(/[\\']/g, String.raw`\$&`)}'] => ${role}`]
  })
  return [...lines.flat(), ...runRoles]
}

function readStyles(page: PageElement): ReadonlyMap<string, Style> {
  const paragraphs = elementsNamed(page, 'w:style').filter(({ attributes }) => attributes['w:type'] === 'paragraph')
  return new Map(
    paragraphs.map((style) => {
      const name = valueIn(style, 'w:name') ?? ''
      const outline = valueIn(style, 'w:outlineLvl')
      const level = headingName.exec(name)?.[1] ?? (outline === undefined ? undefined : Number(outline) + 1)
      const known = level === undefined ? undefined : Number(level)
      return [style.attributes['w:styleId'] ?? '', { name, parent: valueIn(style, 'w:basedOn'), level: known }]
    }),
  )
}

function valueIn(style: PageElement, name: string): string | undefined {
  return elementsNamed(style, name)[0]?.attributes['w:val']
}

/** Level 10 of an outline is body text. */
function headingRole(style: Style, styles: ReadonlyMap<string, Style>): string | undefined {
  const seen = new Set<Style>()
  let level: number | undefined
  for (
    let one: Style | undefined = style;
    one && !seen.has(one) && level === undefined;
    one = styles.get(one.parent ?? '')
  ) {
    seen.add(one)
    level = one.level
  }
  return level === undefined || !(level >= 1 && level <= 6) ? undefined : `h${level}:fresh`
}
