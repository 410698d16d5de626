import { inflateSync } from 'node:zlib'

/** Pixels of three bytes each, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly colours: readonly number[]
}

/** What every PNG begins with. */
export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The pixels of a PNG of RGB or RGBA bytes, as a browser makes it; how far they let through what is behind is left out. */
export function readPixels(file: Uint8Array): Pixels {
  const png = Buffer.from(file)
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const bytes = png[25] === 6 ? 4 : 3
  const data = unfilter(inflateSync(Buffer.concat(dataChunks(png))), width * bytes, bytes)
  const colours = Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(pixel * bytes, 3))
  return { width, height, colours }
}

function dataChunks(png: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return found
}

/** Adds to each byte what its row's filter took away. Source: PNG specification, clause 9. */
function unfilter(data: Buffer, rowLength: number, bytes: number): Buffer {
  const rows = data.length / (rowLength + 1)
  const plain = Buffer.alloc(rows * rowLength)
  for (let at = 0; at < plain.length; at++) {
    const [row, column] = [Math.floor(at / rowLength), at % rowLength]
    const left = column < bytes ? 0 : plain[at - bytes]!
    const up = row === 0 ? 0 : plain[at - rowLength]!
    const corner = row === 0 || column < bytes ? 0 : plain[at - rowLength - bytes]!
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][data[row * (rowLength + 1)]!]!
    plain[at] = data[at + row + 1]! + predicted
  }
  return plain
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ]
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}

/** Red, green and blue, 0–255. */
export function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}
