import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter } from '../../src/export/launch.js'
import { slideBoxes } from '../../src/model/theme.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { testMachine } from '../export/test-browser.js'
import { nodeFiles } from '../node-files.js'
import { galleryDeck, renderGallery } from './gallery-deck.js'
import { withPalette } from './palette-png.js'
import { samplesEn } from './samples-en.js'
import { samplesJa } from './samples-ja.js'

/** A row of the sheet is a kind: its three lengths in one language, then in the other. */
const columns = 6
const [slideWidth, slideHeight, gap] = [288, 162, 8]

/** The slides are drawn at twice the size and scaled down, which sets small type more evenly. */
const scale = (2 * slideWidth) / slideBoxes['16:9'].width

/** Writes `gallery-<theme>.png` to a folder for every theme: each kind of slide in both languages, short to long. */
export async function writeSheets(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const exporter = await openBrowser({ machine: testMachine() })
  try {
    for (const name of themeNames) writeFileSync(join(folder, `gallery-${name}.png`), await drawSheet(name, exporter))
  } finally {
    await exporter.close()
  }
}

async function drawSheet(name: string, exporter: Exporter): Promise<Uint8Array> {
  const theme = readTheme(name, '16:9', nodeFiles)
  const [japanese, english] = await Promise.all(
    [samplesJa, samplesEn].map((samples) =>
      exporter.png(renderGallery(galleryDeck(samples, theme), theme).html, slideBoxes['16:9'], scale),
    ),
  )
  const half = columns / 2
  const slides = Array.from({ length: japanese!.length / half }, (_, row) => [
    ...japanese!.slice(row * half, (row + 1) * half),
    ...english!.slice(row * half, (row + 1) * half),
  ]).flat()
  const size = {
    width: columns * (slideWidth + gap) + gap,
    height: Math.ceil(slides.length / columns) * (slideHeight + gap) + gap,
  }
  const [sheet] = await exporter.png(sheetHtml(slides, size), size, 1)
  return withPalette(sheet!)
}

function sheetHtml(slides: readonly Uint8Array[], { width, height }: { width: number; height: number }): string {
  const pictures = slides.map((png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`)
  return `<!DOCTYPE html><style>
body { margin: 0 }
svg { display: block }
div { display: grid; grid-template-columns: repeat(${columns}, ${slideWidth}px); gap: ${gap}px; padding: ${gap}px; background: #8a8a8a }
img { width: ${slideWidth}px; height: ${slideHeight}px }
</style>
<svg data-marpit-svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<foreignObject width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml">${pictures.join('')}</div></foreignObject>
</svg>`
}
