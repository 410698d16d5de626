import { createRequire } from 'node:module'
import type { Files } from '../model/files.js'
import type { FontFace } from '../model/theme.js'

/** The fonts that come with the package: what CSS calls them, and their file in `dist/data/fonts`. */
const bundledFonts = [
  { family: 'Noto Sans JP', weight: 400, file: 'noto-sans-jp-400' },
  { family: 'Noto Sans JP', weight: 700, file: 'noto-sans-jp-700' },
  { family: 'Noto Serif JP', weight: 700, file: 'noto-serif-jp-700' },
  { family: 'BIZ UDGothic', weight: 400, file: 'biz-udgothic-400' },
  { family: 'Noto Emoji', weight: 400, file: 'noto-emoji-400' },
] as const

/** Lengths in font units. */
interface FontMetrics {
  readonly unitsPerEm: number
  /** Neighbouring characters of equal width, a flat list of triples: first code point, how many, advance. */
  readonly runs: readonly number[]
  /** By how much a character stands further from the one before it than their widths say. */
  readonly kerning: { readonly [before: string]: { readonly [after: string]: number } }
}

const { resolve } = createRequire(import.meta.url)

/** A bundled font, and the absolute paths of its files. */
export interface BundledFont {
  readonly family: string
  readonly weight: number
  /** A TrueType file. */
  readonly path: string
  /** Its characters' widths and kerning, as JSON. */
  readonly metrics: string
}

/** All fonts that can be put into decks. */
export function bundledFontFiles(): readonly BundledFont[] {
  return bundledFonts.map(({ family, weight, file }) => ({
    family,
    weight,
    path: resolve(`#data/fonts/${file}.ttf`),
    metrics: resolve(`#data/fonts/${file}.json`),
  }))
}

/** The faces of the bundled fonts whose family stands in `families`; reads their metrics. */
export function openFaces(families: readonly string[], files: Files): readonly FontFace[] {
  return bundledFontFiles()
    .filter(({ family }) => families.includes(family))
    .map(({ metrics, ...font }) => ({ ...font, ...readMetrics(metrics, files) }))
}

/** The faces of the bundled fonts that some CSS names, but for those that are `known`. */
export function facesNamedIn(css: string, known: readonly FontFace[], files: Files): readonly FontFace[] {
  const isKnown = (family: string): boolean => known.some((face) => face.family === family)
  const families = bundledFonts.map(({ family }) => family)
  return openFaces(
    families.filter((family) => css.includes(family) && !isKnown(family)),
    files,
  )
}

function readMetrics(path: string, files: Files): Pick<FontFace, 'advance' | 'kerning'> {
  const { unitsPerEm, runs, kerning } = JSON.parse(new TextDecoder().decode(files.read(path))) as FontMetrics
  const known = new Map<number, number | undefined>()
  return {
    advance: (codePoint) => {
      if (!known.has(codePoint)) known.set(codePoint, findAdvance(runs, codePoint))
      const advance = known.get(codePoint)
      return advance === undefined ? undefined : advance / unitsPerEm
    },
    kerning: (before, after) =>
      (kerning[String.fromCodePoint(before)]?.[String.fromCodePoint(after)] ?? 0) / unitsPerEm,
  }
}

function findAdvance(runs: readonly number[], codePoint: number): number | undefined {
  const run = findRun(runs, codePoint)
  return run < 0 || codePoint >= runs[run]! + runs[run + 1]! ? undefined : runs[run + 2]
}

/** Index of the last run that begins at or before the code point, −3 if there is none. */
function findRun(runs: readonly number[], codePoint: number): number {
  let low = 0
  let high = runs.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle * 3]! <= codePoint) low = middle + 1
    else high = middle
  }
  return (low - 1) * 3
}
