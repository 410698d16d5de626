import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Pixels of three bytes each, row by row. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly colours: readonly number[]
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What a palette holds at most. */
const mostColours = 256

/**
 * A PNG of RGB or RGBA bytes, as a browser makes it, with a palette of its most frequent colours instead: flat slides need no more,
 * and it takes a third of the room.
 */
export function withPalette(png: Uint8Array): Uint8Array {
  const { width, height, colours } = readPixels(Buffer.from(png))
  const palette = frequentColours(colours)
  const nearest = new Map(palette.map((colour, place) => [colour, place]))
  const placeOf = (colour: number): number => {
    const place = nearest.get(colour) ?? findNearest(colour, palette)
    nearest.set(colour, place)
    return place
  }
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.from([0, ...colours.slice(row * width, (row + 1) * width).map(placeOf)]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function readPixels(png: Buffer): Pixels {
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

/** The most frequent colours, of those that look much the same only one. */
function frequentColours(colours: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const chosen = new Map<number, number>()
  for (const [colour] of [...counts].toSorted(([, one], [, other]) => other - one)) {
    const [red, green, blue] = channels(colour).map((channel) => channel >> 4) as [number, number, number]
    const look = (red << 8) | (green << 4) | blue
    if (!chosen.has(look)) chosen.set(look, colour)
    if (chosen.size === mostColours) break
  }
  return [...chosen.values()]
}

function findNearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => {
    const [one, two] = [channels(colour), channels(other)]
    return one.reduce((sum, channel, place) => sum + (channel - two[place]!) ** 2, 0)
  })
  return distances.indexOf(Math.min(...distances))
}

function channels(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}
