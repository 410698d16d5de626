// Takes out of the font packages what a build needs: the TrueType files without what no page takes from them, the advance
// widths and the kerning of their characters as data (so that planning reads no font), and their licences.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

const packages = 'node_modules/@expo-google-fonts'

const fonts = [
  { name: 'noto-sans-jp-400', folder: 'noto-sans-jp', file: '400Regular/NotoSansJP_400Regular.ttf' },
  {
    name: 'noto-sans-jp-700',
    folder: 'noto-sans-jp',
    file: '700Bold/NotoSansJP_700Bold.ttf',
    // The regular weight has the rest, which hardly anything else than dictionaries sets in bold.
    leavesOut: (character) => isKanji(character) && !printersKanji.has(character),
  },
  {
    name: 'noto-serif-jp-700',
    folder: 'noto-serif-jp',
    file: '700Bold/NotoSerifJP_700Bold.ttf',
    // It is for headlines; rarer kanji come from the bold sans.
    leavesOut: (character) => isKanji(character) && !commonKanji.has(character),
  },
  {
    name: 'biz-udgothic-400',
    folder: 'biz-udgothic',
    file: '400Regular/BIZUDGothic_400Regular.ttf',
    // It is for code; rarer kanji come from the font of the text, which are as wide.
    leavesOut: (character) => isKanji(character) && !commonKanji.has(character),
  },
  { name: 'noto-emoji-400', folder: 'noto-emoji', file: '400Regular/NotoEmoji_400Regular.ttf' },
]

/** VS1 to VS16 and VS17 to VS256, which choose another form of the character before them. */
const variationSelectors = [...codePoints(0xfe00, 0xfe0f), ...codePoints(0xe0100, 0xe01ef)]

/** Standard forms of print that JIS X 0208 has in another shape only; 剝, 塡, 頰 and 𠮟 are 常用漢字. */
const printedForms = '俱剝吞噓塡姸屛幷搔摑攢𠮟杮潑瀆焰瘦禱繡繫萊蔣藪蠟軀醬醱頰顚驒鷗鹼麴'

/** These, 々 and the first level of JIS X 0208, the 2,965 of everyday texts: EUC-JP has symbols and these in 47 rows. */
const commonKanji = new Set([
  ...Array.from(printedForms, (character) => character.codePointAt(0)),
  ...charactersIn('euc-jp', codePoints(0xa1, 0xcf), codePoints(0xa1, 0xfe)),
])

/** With the second level, and those that IBM and NEC added for names (髙, 﨑). */
const printersKanji = new Set([
  ...commonKanji,
  ...charactersIn('euc-jp', codePoints(0xd0, 0xf4), codePoints(0xa1, 0xfe)),
  ...charactersIn('shift_jis', [0xed, 0xee, 0xfa, 0xfb, 0xfc], codePoints(0x40, 0xfc)),
])

/** Writes the fonts and their advance widths to `folder`. */
export async function writeFonts(folder) {
  const subset = await openSubsetter()
  mkdirSync(folder, { recursive: true })
  for (const { name, folder: packageName, file, leavesOut = () => false } of fonts) {
    const original = readFileSync(join(packages, packageName, file))
    const characters = [...new Face(new Blob(original)).collectUnicodes()].filter((character) => !leavesOut(character))
    const font = subset(original, [...characters, ...variationSelectors])
    writeFileSync(join(folder, `${name}.ttf`), font)
    copyFileSync(join(packages, packageName, 'LICENSE_FONT'), join(folder, `LICENSE-${packageName}.txt`))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(metricsOf(font)))
  }
}

function isKanji(codePoint) {
  return /\p{Script=Han}/u.test(String.fromCodePoint(codePoint))
}

/** The characters of a double-byte encoding whose first and second bytes are these. */
function charactersIn(encoding, rows, cells) {
  const decoder = new TextDecoder(encoding)
  const texts = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
  return new Set(texts.flatMap((text) => (text.length === 1 ? [text.codePointAt(0)] : [])))
}

function codePoints(first, last) {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}

/** What cuts the fonts down for each page: run once with all characters, it drops what it would drop from every page. */
async function openSubsetter() {
  const outfile = resolve('dist/subset-font.mjs')
  await build({ entryPoints: ['src/html/subset-font.ts'], outfile, bundle: true, format: 'esm', platform: 'node' })
  const subsetter = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return subsetter.openSubsetter({ read: (path) => readFileSync(path) })
}

function metricsOf(bytes) {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  return { unitsPerEm: face.upem, runs: advanceWidths(face, font), kerning: kerningOf(face, font) }
}

/** What English is written in, the marks of typesetters included. */
const kernedCharacters = [...codePoints(0x20, 0x7e), ...Array.from('‘’“”–—…', (mark) => mark.codePointAt(0))]

/**
 * By how much two characters are set further apart than their widths, ligatures included; pairs that are not are left out.
 * @returns `{ A: { V: -40 } }`, in font units.
 */
function kerningOf(face, font) {
  const known = new Set(face.collectUnicodes())
  const characters = kernedCharacters
    .filter((codePoint) => known.has(codePoint))
    .map((codePoint) => String.fromCodePoint(codePoint))
  const widths = new Map(characters.map((character) => [character, shapedWidth(character, font)]))
  const rowOf = (before) =>
    characters
      .map((after) => [after, shapedWidth(before + after, font) - widths.get(before) - widths.get(after)])
      .filter(([, distance]) => distance !== 0)
  const rows = characters.map((before) => [before, Object.fromEntries(rowOf(before))])
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0))
}

function shapedWidth(text, font) {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  return buffer.getGlyphInfosAndPositions().reduce((width, { xAdvance }) => width + xAdvance, 0)
}

/**
 * Advance widths as runs of neighbouring characters with equal widths.
 * @returns A flat list of triples: first code point, number of code points, advance.
 */
function advanceWidths(face, font) {
  const runs = []
  for (const codePoint of face.collectUnicodes().toSorted()) {
    const advance = font.glyphHAdvance(font.nominalGlyph(codePoint))
    const [start, count, last] = runs.slice(-3)
    if (advance === last && codePoint === start + count) runs[runs.length - 2]++
    else runs.push(codePoint, 1, advance)
  }
  return runs
}
