import { unitsOf, sum } from './lengths.js'

/** So many units in a row are no chance: characters of Japanese, words of other languages. */
const runLengths: Readonly<Record<string, number>> = { ja: 4, en: 2 }

/** How much of some texts stands in an article word for word. */
export interface Overlap {
  readonly units: number
  readonly found: number
}

/** Counts the units of the texts that lie in a run which the article has, too. Shorter texts must stand there whole. */
export function measureOverlap(texts: readonly string[], article: string, language: string): Overlap {
  const known = unitsOf(article, language).filter(isSpoken)
  const length = runLengths[language] ?? 2
  const runs = new Map([length, 1].map((size) => [size, new Set(runsOf(known, size))]))
  const counts = texts.map((text) => {
    const units = unitsOf(text, language).filter(isSpoken)
    const size = Math.min(length, Math.max(1, units.length))
    const there = runs.get(size) ?? new Set(runsOf(known, size))
    const covered = units.map(() => false)
    runsOf(units, size).forEach((run, from) => {
      if (there.has(run)) covered.fill(true, from, from + size)
    })
    return { units: units.length, found: covered.filter(Boolean).length }
  })
  return { units: sum(counts.map(({ units }) => units)), found: sum(counts.map(({ found }) => found)) }
}

/** Whether a line is its author's whole sentence, the last mark aside. */
export function isWholeSentence(line: string, sources: readonly string[]): boolean {
  return sources.some((source) => withoutStop(source) === withoutStop(line))
}

function withoutStop(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[。.]+$/u, '')
}

function isSpoken(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit)
}

function runsOf(units: readonly string[], size: number): readonly string[] {
  return units.slice(0, Math.max(0, units.length - size + 1)).map((_, from) => units.slice(from, from + size).join(' '))
}
