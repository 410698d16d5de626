import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a test's Word document holds. */
export interface WordContent {
  /** The XML of its paragraphs and tables. */
  readonly body: string
  /** Of the styles, beside those of `styles`. */
  readonly styles?: string
  /** Of the core properties. */
  readonly properties?: string
  /** The XML of the footnotes, numbered from 1. */
  readonly notes?: readonly string[]
  /** By their names in `word/media/`; their relation is called the same. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
  /** Further relations of the text. */
  readonly relations?: string
  /** Further parts. */
  readonly parts?: Readonly<Record<string, Uint8Array>>
}

/** The bytes of a Word document. */
export function wordFile(content: WordContent): Uint8Array {
  return zipSync({ ...Object.fromEntries(textParts(content)), ...mediaParts(content), ...content.parts })
}

function textParts({ body, styles = '', properties = '', notes = [], pictures = {}, relations = '' }: WordContent) {
  const pictureRelations = Object.keys(pictures).map((name) => relation(name, 'image', `media/${name}`))
  const ofDocument = [relation('styles', 'styles', 'styles.xml'), relation('numbers', 'numbering', 'numbering.xml')]
  const noteRelation = relation('notes', 'footnotes', 'footnotes.xml')
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationsOf(relation('document', 'officeDocument', 'word/document.xml')),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${properties}</cp:coreProperties>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsOf([...ofDocument, noteRelation, ...pictureRelations, relations].join('')),
    'word/styles.xml': `<w:styles ${namespaces}>${knownStyles}${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${namespaces}>${notes.map(footnote).join('')}</w:footnotes>`,
  }
  return Object.entries(parts).map(([path, xml]): [string, Uint8Array] => [path, strToU8(xml)])
}

function mediaParts({ pictures = {} }: WordContent): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes]))
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="xml" ContentType="application/xml"/><Default Extension="gif" ContentType="image/gif"/></Types>`

const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`

/** Styles as a Japanese Word numbers them. */
const knownStyles = [
  style('a3', 'Title'),
  style('1', 'heading 1', '<w:outlineLvl w:val="0"/>'),
  style('2', 'heading 2', '<w:outlineLvl w:val="1"/>'),
  style('a4', 'caption'),
  style('11', 'toc 1'),
  style('a5', 'Source Code'),
  style('a6', 'Quote'),
].join('')

/** A style of paragraphs. */
export function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}

/** A relation of the text, to what lies elsewhere if `mode` says so. */
export function relation(id: string, type: string, target: string, mode = ''): string {
  const outside = mode === '' ? '' : ` TargetMode="${mode}"`
  return `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"${outside}/>`
}

function relationsOf(relations: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`
}

function footnote(xml: string, index: number): string {
  return `<w:footnote w:id="${index + 1}">${xml}</w:footnote>`
}

/** A paragraph of a text, or of runs, in a style. */
export function paragraph(content: string, styleId = '', properties = ''): string {
  const named = styleId === '' ? '' : `<w:pStyle w:val="${styleId}"/>`
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`
}

/** An item of a list: `1` has bullets, `2` numbers. */
export function item(text: string, list: 1 | 2, level = 0): string {
  return paragraph(text, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A picture by the name of its relation. */
export function drawing(relationId: string, description = '', reference = 'embed'): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>
    <a:blip r:${reference}="${relationId}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}
