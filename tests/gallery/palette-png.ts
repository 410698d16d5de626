import { crc32, deflateSync } from 'node:zlib'
import { channels, readPixels, signature } from './read-png.js'

/** What a palette holds at most. */
const mostColours = 256

/**
 * A PNG of RGB or RGBA bytes, as a browser makes it, with a palette of its most frequent colours instead: flat slides need no more,
 * and it takes a third of the room.
 */
export function withPalette(png: Uint8Array): Uint8Array {
  const { width, height, colours } = readPixels(png)
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
