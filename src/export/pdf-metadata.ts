import { createHash } from 'node:crypto'
import { appendObjects, readObject, readTrailer, textStream, textString } from './pdf-file.js'
import type { PdfObject } from './pdf-file.js'
import { xmpPacket } from './xmp.js'

/** What a PDF says of itself. */
export interface PdfMeta {
  readonly title: string
  readonly author?: string | undefined
  /** BCP 47: `ja`, `en`. */
  readonly language: string
  /** ISO 8601 calendar date, `2023-12-13`; without one the file is dated 2000-01-01. */
  readonly date?: string | undefined
}

const creator = 'kamishibai'
/** A file must not differ from day to day, so one that has no date gets this one. */
const noDate = '2000-01-01'

/**
 * The PDF that Chromium printed, with the deck's title, author, language and date (in the information dictionary and as
 * XMP, which must agree: ISO 32000-2, 14.3), and without anything that differs from run to run.
 * Throws a DeckError `environment` if the PDF is not of the form that Chromium is known to write.
 */
export function finishPdf(pdf: Uint8Array, meta: PdfMeta): Uint8Array {
  const date = meta.date && /^\d{4}-\d\d-\d\d$/.test(meta.date) ? meta.date : noDate
  const file = withoutChance(Buffer.from(pdf).toString('latin1'), date)
  const trailer = readTrailer(file)
  const producer = /\/Producer \(([^()\\]*)\)/.exec(readObject(file, trailer, trailer.info))?.[1] ?? 'Skia/PDF'
  const metadata = trailer.size
  const objects: PdfObject[] = [
    { number: trailer.info, body: information(meta, date, producer) },
    { number: trailer.root, body: catalog(readObject(file, trailer, trailer.root), meta.language, metadata) },
    {
      number: metadata,
      body: textStream('/Type/Metadata/Subtype/XML', xmpPacket({ ...meta, date, producer, creator })),
    },
  ]
  const id = createHash('sha256').update(file).update(JSON.stringify(meta)).digest('hex').slice(0, 32)
  return Buffer.from(appendObjects(file, trailer, objects, id), 'latin1')
}

/**
 * Puts a fixed date in the place of the time of printing, and numbers the structure elements from 1: their ids
 * (`node00000042`) count all nodes that the browser has ever made. Nothing changes its length, so all offsets stay right.
 */
function withoutChance(file: string, date: string): string {
  const ids = [...new Set(file.match(/\(node\d{8}\)/g))].toSorted()
  const renumbered = new Map(ids.map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]))
  return file
    .replaceAll(/\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g, `/$1 ${dateString(date)}`)
    .replaceAll(/\(node\d{8}\)/g, (id) => renumbered.get(id) ?? id)
}

/** A date string (7.9.4) of the length that Chromium's have. */
function dateString(date: string): string {
  return `(D:${date.replaceAll('-', '')}000000+00'00')`
}

/** The document information dictionary (14.3.3). */
function information(meta: PdfMeta, date: string, producer: string): string {
  const author = meta.author ? `/Author ${textString(meta.author)}` : ''
  const dates = `/CreationDate ${dateString(date)}/ModDate ${dateString(date)}`
  return `<</Title ${textString(meta.title)}${author}/Creator (${creator})/Producer (${producer})${dates}>>`
}

/** The document catalog (7.7.2) with a reference to the metadata, and the language if the page did not say it. */
function catalog(dictionary: string, language: string, metadata: number): string {
  const entries = `/Metadata ${metadata} 0 R${dictionary.includes('/Lang') ? '' : `/Lang ${textString(language)}`}`
  return dictionary.replace('<<', `<<${entries}`)
}
