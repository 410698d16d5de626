interface TableEntry {
  readonly tag: Uint8Array
  readonly checksum: number
  readonly offset: number
  readonly length: number
}

const sfntHeaderSize = 12
const sfntEntrySize = 16
const woffHeaderSize = 44
const woffEntrySize = 20

/**
 * Packs an sfnt font (TrueType) as WOFF 1.0: each table deflated by itself, the directory rewritten.
 * Source: W3C Recommendation "WOFF File Format 1.0", sections 3 to 5.
 */
export function toWoff(sfnt: Uint8Array, deflate: (table: Uint8Array) => Uint8Array): Uint8Array {
  const entries = readDirectory(sfnt)
  const tables = entries.map(({ offset, length }) => {
    const original = sfnt.subarray(offset, offset + length)
    const compressed = deflate(original)
    return compressed.length < original.length ? compressed : original
  })
  const directorySize = woffHeaderSize + woffEntrySize * entries.length
  const size = tables.reduce((total, table) => total + padded(table.length), directorySize)
  const woff = new Uint8Array(size)
  const view = new DataView(woff.buffer)
  writeHeader(view, sfnt, entries, size)
  let position = directorySize
  entries.forEach(({ tag, checksum, length }, place) => {
    const table = tables[place]!
    const entry = woffHeaderSize + woffEntrySize * place
    woff.set(tag, entry)
    ;[position, table.length, length, checksum].forEach((value, field) =>
      view.setUint32(entry + 4 * (field + 1), value),
    )
    woff.set(table, position)
    position += padded(table.length)
  })
  return woff
}

function readDirectory(sfnt: Uint8Array): readonly TableEntry[] {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength)
  return Array.from({ length: view.getUint16(4) }, (_, place) => {
    const entry = sfntHeaderSize + sfntEntrySize * place
    return {
      tag: sfnt.subarray(entry, entry + 4),
      checksum: view.getUint32(entry + 4),
      offset: view.getUint32(entry + 8),
      length: view.getUint32(entry + 12),
    }
  })
}

function writeHeader(view: DataView, sfnt: Uint8Array, entries: readonly TableEntry[], size: number): void {
  const flavor = new DataView(sfnt.buffer, sfnt.byteOffset).getUint32(0)
  const sfntSize = entries.reduce(
    (total, { length }) => total + padded(length),
    sfntHeaderSize + sfntEntrySize * entries.length,
  )
  view.setUint32(0, 0x774f4646) // 'wOFF'
  view.setUint32(4, flavor)
  view.setUint32(8, size)
  view.setUint16(12, entries.length)
  view.setUint32(16, sfntSize)
  view.setUint16(20, 1) // major version; the rest of the header stays 0: no metadata, no private data
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3
}
