import { expect, test } from 'vitest'
import { prepareExporter } from './prepare-exporter.js'
import { deckHtml, size } from './test-decks.js'
import { fontCss } from './test-font.js'

const css = `${await fontCss()} section { width: 1280px; height: 720px }`
const html = deckHtml(['# 一枚目', '# 二枚目', '# 一枚目'], {
  css,
  pageCss: '@media screen { svg[data-marpit-svg]:nth-of-type(n + 2) { display: none } }',
})

const exporter = prepareExporter()

test('there is a picture of every slide, 1920 × 1080 unless said', async () => {
  const pictures = await exporter().png(html, size)
  expect(pictures.map(sizeOf)).toEqual([[1920, 1080], [1920, 1080], [1920, 1080]]) // prettier-ignore
})

test.for([
  { scale: 1, expected: [1280, 720] },
  { scale: 2, expected: [2560, 1440] },
])('a scale of $scale gives $expected', async ({ scale, expected }) => {
  const [picture] = await exporter().png(html, size, scale)
  expect(sizeOf(picture!)).toEqual(expected)
})

test('slides of 4:3 stay so', async () => {
  const slides = ['<!-- size: 4:3 -->\n\n# 題']
  const [picture] = await exporter().png(deckHtml(slides, { css }), { width: 960, height: 720 }, 1)
  expect(sizeOf(picture!)).toEqual([960, 720])
})

test('the same slide gives the same bytes, another slide others', async () => {
  const [first, second, third] = await exporter().png(html, size, 1)
  expect(Buffer.compare(first!, third!)).toBe(0)
  expect(Buffer.compare(first!, second!)).not.toBe(0)
  const again = await exporter().png(html, size, 1)
  expect(Buffer.compare(again[1]!, second!)).toBe(0)
})

/** Width and height as a PNG's header says (PNG specification, 11.2.1). */
function sizeOf(png: Uint8Array): number[] {
  const bytes = Buffer.from(png)
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}
