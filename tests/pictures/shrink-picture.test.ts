import { describe, expect, test } from 'vitest'
import { loadCodecs } from '../../src/pictures/codecs.js'
import type { Pixels } from '../../src/pictures/codecs.js'
import { readPictureSize } from '../../src/pictures/picture-size.js'
import { isLargePicture, shrinkPicture } from '../../src/pictures/shrink-picture.js'
import { nodeFiles } from '../node-files.js'

const [width, height] = [2600, 300]

/** Red on the left, blue on the right, and grain, as photos have it; the lower half of a transparent one is empty. */
function paint(isTransparent: boolean): Pixels {
  const data = new Uint8ClampedArray(4 * width * height)
  const grain = { seed: 1 }
  for (let at = 0; at < data.length; at += 4) {
    grain.seed = (grain.seed * 1_103_515_245 + 12_345) % 2 ** 31
    const isRed = (at / 4) % width < width / 2
    const colour = [isRed ? 200 : 0, 0, isRed ? 0 : 200].map((value) => value + (grain.seed % 50))
    const opacity = isTransparent && at > data.length / 2 ? 0 : 255
    data.set([...colour, opacity], at)
  }
  return { data, width, height }
}

const codecs = await loadCodecs(nodeFiles)
const png = new Uint8Array(await codecs.encodePng(paint(true)))
const jpeg = new Uint8Array(await codecs.encodeJpeg(paint(false), { quality: 100 }))

/** A JPEG with a segment after its first marker. */
function withSegment(marker: number, content: string): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(content, 'latin1'), jpeg.subarray(2)])
}

/** EXIF with an orientation (CIPA DC-008, 4.6.5): 6 is to be turned to the right. */
function turned(orientation: number): Uint8Array {
  return withSegment(
    0xe1,
    `Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`,
  )
}

/** The red and the blue of the pixel at a share of width and height. */
function colourAt({ data, width: across, height: down }: Pixels, x: number, y: number): readonly [number, number] {
  const at = 4 * (Math.floor(y * down) * across + Math.floor(x * across))
  return [data[at]!, data[at + 2]!]
}

test('a large photo is made as wide as the sharpest screen shows a slide', async () => {
  const small = await shrinkPicture(jpeg, nodeFiles)
  expect(readPictureSize(small)).toEqual({ kind: 'jpeg', width: 2560, height: 295 })
  expect(small.length).toBeLessThan(jpeg.length / 2)
  expect(await shrinkPicture(jpeg, nodeFiles)).toEqual(small)
})

test('a photo that says so is turned', async () => {
  const small = await shrinkPicture(turned(6), nodeFiles)
  expect(readPictureSize(small)).toMatchObject({ width: 295, height: 2560 })
  const pixels = await codecs.decodeJpeg(small, { preserveOrientation: true })
  const [[redAbove, blueAbove], [redBelow, blueBelow]] = [colourAt(pixels, 0.5, 0.1), colourAt(pixels, 0.5, 0.9)]
  expect(redAbove).toBeGreaterThan(blueAbove + 100)
  expect(blueBelow).toBeGreaterThan(redBelow + 100)
})

test('a photo keeps its colour profile, and loses where it was taken', async () => {
  const profile = 'ICC_PROFILE\0\x01\x01wide colours'
  const text = async (photo: Uint8Array): Promise<string> =>
    Buffer.from(await shrinkPicture(photo, nodeFiles)).toString('latin1')
  expect(await text(withSegment(0xe2, profile))).toContain(profile)
  expect(await text(withSegment(0xe1, 'Exif\0\0 at home'))).not.toContain('at home')
})

test('what shines through still does', async () => {
  const small = await shrinkPicture(png, nodeFiles)
  expect(readPictureSize(small)).toEqual({ kind: 'png', width: 2560, height: 295 })
  const { data } = await codecs.decodePng(small)
  expect([data[3], data.at(-1)]).toEqual([255, 0])
})

describe('of what is not large, or can not be made smaller', () => {
  const animated = Buffer.concat([
    png.subarray(0, 33),
    Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0', 'latin1'),
    png.subarray(33),
  ])
  const gif = Buffer.alloc(600_000)
  gif.write('GIF89a')
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9000">${' '.repeat(600_000)}</svg>`)
  const endless = Buffer.alloc(600_000, 0xff)
  endless[1] = 0xd8

  test.each([
    ['an animated PNG', animated],
    ['a GIF', gif],
    ['an SVG', svg],
    ['a JPEG of nothing', endless],
    ['a file that ends at once', Buffer.from([0xff, 0xd8])],
    ['nothing', Buffer.alloc(0)],
    ['a JPEG of few bytes', Buffer.concat([jpeg.subarray(0, 2000)])],
  ])('%s is not large', (_, bytes) => {
    expect(isLargePicture(bytes)).toBe(false)
  })

  test.each([
    ['a photo', jpeg],
    ['a PNG', png],
  ])('%s is large', (_, bytes) => {
    expect(isLargePicture(bytes)).toBe(true)
  })

  const broken = Buffer.from(jpeg)
  // Its tables of codes are not what they should be.
  broken.fill(0xee, 30, 120)

  test.each([
    ['a broken photo', broken],
    ['a PNG whose pixels are missing', Buffer.concat([png.subarray(0, 60), Buffer.alloc(600_000)])],
    ['a GIF', gif],
  ])('%s stays as it is, and the next photo is none the worse for it', async (_, bytes) => {
    expect(await shrinkPicture(bytes, nodeFiles)).toBe(bytes)
    expect(readPictureSize(await shrinkPicture(jpeg, nodeFiles))).toMatchObject({ width: 2560 })
  })

  test('a photo that ends too early shows what there is of it', async () => {
    const half = jpeg.subarray(0, jpeg.length / 2)
    expect(readPictureSize(await shrinkPicture(half, nodeFiles))).toMatchObject({ width: 2560 })
  })
})
