import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { readPixels } from '../gallery/read-png.js'
import { prepareExporter } from './prepare-exporter.js'
import { deckHtml, size } from './test-decks.js'

/** 32 × 16 pixels, the left half brown and the right half white, as the sensor of a camera saw them. */
const lying = Buffer.from(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQACADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUH/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AkAClI2UAqm3/2Q==',
  'base64',
)

/** The same picture, of which its camera says how it was held (Exif 2.3, 4.6.4, tag 0x0112): 6 is a quarter turn clockwise. */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex')
  exif.writeUInt16BE(orientation, exif.indexOf(Buffer.from('0112', 'hex')) + 8)
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)])
}

function deckWith(jpeg: Buffer): string {
  const css = 'section { padding: 0; background: #dde } p { margin: 0 } img { display: block }'
  return deckHtml([`![窯](data:image/jpeg;base64,${jpeg.toString('base64')})`], { css })
}

const exporter = prepareExporter()

test.each([
  ['as it is', lying, { right: 32, bottom: 16 }, ['brown', 'white', 'brown']],
  ['turned', withOrientation(lying, 6), { right: 16, bottom: 32 }, ['brown', 'brown', 'white']],
])('a picture that is to be shown %s has its place and is drawn so', async (_, jpeg, box, corners) => {
  const html = deckWith(jpeg)
  const [slide] = await exporter().measure(html, size)
  const picture = slide!.elements.find(({ tag }) => tag === 'img')
  expect(picture).toMatchObject({ box, enlargement: 1 })

  const [png] = await exporter().png(html, size, 1)
  const { width, colours } = readPixels(png!)
  const colourAt = (x: number, y: number): string => (colours[y * width + x]! > 0xe00000 ? 'white' : 'brown')
  const [right, bottom] = [box.right - 3, box.bottom - 3]
  expect([colourAt(2, 2), colourAt(right, 2), colourAt(2, bottom)]).toEqual(corners)
})

test.each([
  ['lying', lying, true],
  ['upright', withOrientation(lying, 6), false],
])('a picture that is %s is so in a PDF', async (_, jpeg, isLying) => {
  const pdf = await exporter().pdf(deckWith(jpeg), { title: '窯', language: 'ja' })
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS }).promise
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList()
  const place = fnArray.findIndex((operator) => operator === OPS.paintImageXObject)
  const [, width, height] = argsArray[place] as readonly [string, number, number]
  const [a, b] = argsArray[fnArray.lastIndexOf(OPS.transform, place)] as readonly [number, number]
  const isTurned = Math.abs(b) > Math.abs(a)
  expect(width > height !== isTurned).toBe(isLying)
})
