import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter } from '../../src/export/launch.js'
import { slideBoxes } from '../../src/model/theme.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { testMachine } from '../export/test-browser.js'
import { nodeFiles } from '../node-files.js'
import { drawContactSheet } from './contact-sheet.js'
import { galleryDeck, renderGallery } from './gallery-deck.js'
import { samplesEn } from './samples-en.js'
import { samplesJa } from './samples-ja.js'

/** A row of the sheet is a kind: its three lengths in one language, then in the other. */
const grid = { columns: 6, slide: { width: 288, height: 162 }, gap: 8, background: '#8a8a8a' }

/** The slides are drawn at twice the size and scaled down, which sets small type more evenly. */
const scale = (2 * grid.slide.width) / slideBoxes['16:9'].width

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
  const half = grid.columns / 2
  const slides = Array.from({ length: japanese!.length / half }, (_, row) => [
    ...japanese!.slice(row * half, (row + 1) * half),
    ...english!.slice(row * half, (row + 1) * half),
  ]).flat()
  return drawContactSheet(slides, grid, exporter)
}
