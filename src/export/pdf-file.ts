import { DeckError } from '../model/problem.js'

// Reading and extending a PDF as Chromium writes it: one classic cross-reference table, no encryption. Clauses are those
// of ISO 32000-2. The file is held as a string of bytes (latin1), in which positions are byte offsets.

/** What the trailer dictionary says (7.5.5). Objects are named by number; generations are always 0. */
export interface Trailer {
  /** One more than the highest object number. */
  readonly size: number
  /** The document catalog (7.7.2). */
  readonly root: number
  /** The document information dictionary (14.3.3). */
  readonly info: number
  /** Byte offset of the cross-reference table (7.5.4). */
  readonly tableAt: number
}

/** An object to add or to replace. */
export interface PdfObject {
  readonly number: number
  readonly body: string
}

/** The trailer at the end of the file. Throws a DeckError `environment` if it is not of the one known form. */
export function readTrailer(file: string): Trailer {
  const found = /trailer\s*<<([^<>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-1024))
  const [, dictionary = '', tableAt] = found ?? []
  const size = /\/Size (\d+)/.exec(dictionary)?.[1]
  const root = /\/Root (\d+) 0 R/.exec(dictionary)?.[1]
  const info = /\/Info (\d+) 0 R/.exec(dictionary)?.[1]
  if (!size || !root || !info || !tableAt || !file.startsWith('xref', Number(tableAt))) throw unknownForm('trailer')
  return { size: Number(size), root: Number(root), info: Number(info), tableAt: Number(tableAt) }
}

/**
 * The text of an object between `obj` and `endobj`, found through the cross-reference table: after its two lines of
 * heading, one entry of exactly 20 bytes for each object (7.5.4). Throws a DeckError `environment` if it is not there.
 */
export function readObject(file: string, trailer: Trailer, number: number): string {
  const heading = /^xref\s+0 \d+\s*\n/.exec(file.slice(trailer.tableAt, trailer.tableAt + 64))
  if (!heading) throw unknownForm('cross-reference table')
  const entryAt = trailer.tableAt + heading[0].length + 20 * number
  const at = Number.parseInt(file.slice(entryAt, entryAt + 10), 10)
  const start = `${number} 0 obj\n`
  const end = file.indexOf('\nendobj', at)
  if (!file.startsWith(start, at) || end < 0) throw unknownForm(`object ${number}`)
  return file.slice(at + start.length, end)
}

/**
 * The file with objects added by an incremental update (7.5.6): the old bytes stay, and behind them come the objects, a
 * table with an entry for each, and a trailer that points back. `id` is the file identifier, 32 hex digits (14.4).
 */
export function appendObjects(file: string, trailer: Trailer, objects: readonly PdfObject[], id: string): string {
  const sorted = objects.toSorted((a, b) => a.number - b.number)
  let written = file.endsWith('\n') ? file : `${file}\n`
  const sections: string[] = []
  for (const { number, body } of sorted) {
    sections.push(`${number} 1\n${String(written.length).padStart(10, '0')} 00000 n \n`)
    written += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(trailer.size, ...objects.map(({ number }) => number + 1))
  const entries = `/Size ${size}/Root ${trailer.root} 0 R/Info ${trailer.info} 0 R/Prev ${trailer.tableAt}/ID[<${id}><${id}>]`
  return `${written}xref\n${sections.join('')}trailer\n<<${entries}>>\nstartxref\n${written.length}\n%%EOF\n`
}

/** A text string (7.9.2.2) in UTF-16BE with its byte order mark, as hexadecimal digits (7.3.4.3). */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** A stream (7.3.8) of UTF-8 text, not compressed; `entries` are those of its dictionary beside the length. */
export function textStream(entries: string, text: string): string {
  const bytes = Buffer.from(text, 'utf8').toString('latin1')
  return `<<${entries}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`
}

function unknownForm(part: string): DeckError {
  return new DeckError('environment', `The browser wrote a PDF whose ${part} has an unknown form.`, {
    hint: 'Leave --browser out to export with the packaged browser, or name another one.',
  })
}
