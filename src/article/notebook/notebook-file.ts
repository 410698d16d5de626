import { isThing, thingsIn } from './things.js'
import type { Thing } from './things.js'

/** An output by its media types, and the text that each holds. */
export type Output = ReadonlyMap<string, string>

/** A cell, of whatever version of the format. */
export interface Cell {
  /** `markdown`, `code`, `raw`. */
  readonly kind: string
  readonly source: string
  /** Where its source stands in the JSON: `cells/3/source`. */
  readonly path: string
  /** By their names; each the only format of its picture. */
  readonly attachments: ReadonlyMap<string, Output>
  readonly outputs: readonly Output[]
  /** Of a code cell that says so itself. */
  readonly language?: string
  readonly metadata: Thing
}

/** A notebook (nbformat 3 and 4), its text lines joined. */
export interface Notebook {
  readonly metadata: Thing
  readonly cells: readonly Cell[]
}

/** What version 3 calls the formats of outputs. */
const oldFormats: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  latex: 'text/latex',
  html: 'text/html',
  text: 'text/plain',
}

/** The cells of a notebook; `undefined` for JSON that is none. */
export function toNotebook(json: unknown): Notebook | undefined {
  if (!isThing(json)) return undefined
  const { worksheets, cells } = json
  if (!Array.isArray(cells) && !Array.isArray(worksheets)) return undefined
  const metadata = isThing(json['metadata']) ? json['metadata'] : {}
  const sheets = thingsIn(worksheets).flatMap((sheet, index) => toCells(sheet['cells'], `worksheets/${index}/cells`))
  return { metadata, cells: [...toCells(cells, 'cells'), ...sheets] }
}

function toCells(cells: unknown, path: string): Cell[] {
  return thingsIn(cells).map((cell, index) => {
    const { cell_type: type, level, language } = cell
    const isHeading = type === 'heading'
    const key = 'input' in cell ? 'input' : 'source'
    const source = textOf(cell[key])
    return {
      kind: isHeading ? 'markdown' : String(type),
      source: isHeading ? `${'#'.repeat(Number(level) || 1)} ${source}` : source,
      path: `${path}/${index}/${key}`,
      attachments: attachmentsOf(cell['attachments']),
      outputs: thingsIn(cell['outputs']).flatMap((output) => toOutput(output) ?? []),
      ...(typeof language === 'string' && { language }),
      metadata: isThing(cell['metadata']) ? cell['metadata'] : {},
    }
  })
}

function attachmentsOf(attachments: unknown): ReadonlyMap<string, Output> {
  if (!isThing(attachments)) return new Map()
  return new Map(Object.entries(attachments).map(([name, bundle]) => [name, bundleOf(bundle)]))
}

/** What a cell printed or showed; nothing for errors and warnings. */
function toOutput(output: Thing): Output | undefined {
  const { output_type: type, name, stream, data } = output
  if (type === 'error' || type === 'pyerr') return undefined
  if (type !== 'stream') return bundleOf(data ?? output)
  return (name ?? stream) === 'stderr' ? undefined : new Map([['text/plain', textOf(output['text'])]])
}

function bundleOf(bundle: unknown): Output {
  if (!isThing(bundle)) return new Map()
  return new Map(Object.entries(bundle).map(([format, value]) => [oldFormats[format] ?? format, textOf(value)]))
}

/** Text is a string, or a list of its lines. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('')
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}
