// Takes out of the font packages what a build needs: the TrueType files, the advance widths of their characters as
// data (so that planning reads no font), and their licences.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'

const packages = 'node_modules/@expo-google-fonts'

const fonts = [
  { name: 'noto-sans-jp-400', folder: 'noto-sans-jp', file: '400Regular/NotoSansJP_400Regular.ttf' },
  { name: 'noto-sans-jp-700', folder: 'noto-sans-jp', file: '700Bold/NotoSansJP_700Bold.ttf' },
  { name: 'biz-udgothic-400', folder: 'biz-udgothic', file: '400Regular/BIZUDGothic_400Regular.ttf' },
  { name: 'noto-emoji-400', folder: 'noto-emoji', file: '400Regular/NotoEmoji_400Regular.ttf' },
]

/** Writes the fonts and their advance widths to `folder`. */
export function writeFonts(folder) {
  mkdirSync(folder, { recursive: true })
  for (const { name, folder: packageName, file } of fonts) {
    const path = join(packages, packageName, file)
    copyFileSync(path, join(folder, `${name}.ttf`))
    copyFileSync(join(packages, packageName, 'LICENSE_FONT'), join(folder, `LICENSE-${packageName}.txt`))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(advanceWidths(readFileSync(path))))
  }
}

/**
 * Advance widths as runs of neighbouring characters with equal widths.
 * @returns `{ unitsPerEm, runs }`, runs a flat list of triples: first code point, number of code points, advance.
 */
function advanceWidths(bytes) {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const runs = []
  for (const codePoint of face.collectUnicodes().toSorted()) {
    const advance = font.glyphHAdvance(font.nominalGlyph(codePoint))
    const [start, count, last] = runs.slice(-3)
    if (advance === last && codePoint === start + count) runs[runs.length - 2]++
    else runs.push(codePoint, 1, advance)
  }
  return { unitsPerEm: face.upem, runs }
}
