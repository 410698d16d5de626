import type { Exporter } from '../../src/export/launch.js'
import { withPalette } from './palette-png.js'

/** Where the slides of a sheet stand: how many beside each other, each so large, so far apart, in px. */
export interface Grid {
  readonly columns: number
  readonly slide: { readonly width: number; readonly height: number }
  readonly gap: number
  readonly background: string
}

/** Puts pictures of slides beside and below each other on one PNG. */
export async function drawContactSheet(
  slides: readonly Uint8Array[],
  grid: Grid,
  exporter: Exporter,
): Promise<Uint8Array> {
  const { columns, slide, gap } = grid
  const size = {
    width: columns * (slide.width + gap) + gap,
    height: Math.ceil(slides.length / columns) * (slide.height + gap) + gap,
  }
  const [sheet] = await exporter.png(sheetHtml(slides, grid, size), size, 1)
  return withPalette(sheet!)
}

function sheetHtml(
  slides: readonly Uint8Array[],
  { columns, slide, gap, background }: Grid,
  { width, height }: { width: number; height: number },
): string {
  const pictures = slides.map((png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`)
  return `<!DOCTYPE html><style>
body { margin: 0 }
svg { display: block }
div { display: grid; grid-template-columns: repeat(${columns}, ${slide.width}px); gap: ${gap}px; padding: ${gap}px; background: ${background} }
img { width: ${slide.width}px; height: ${slide.height}px }
</style>
<svg data-marpit-svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<foreignObject width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml">${pictures.join('')}</div></foreignObject>
</svg>`
}
