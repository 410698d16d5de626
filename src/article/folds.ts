import { isDirective } from './platform-marks.js'

/** Lines from the first to the last, counted from 0. */
export interface Fold {
  readonly from: number
  readonly to: number
}

interface Opened {
  readonly from: number
  /** `:::` of a directive, `<` of an element. */
  readonly mark: string
  readonly isFold: boolean
}

/** What is nested deeper counts as its content. */
const deepest = 20

const openingTag = /^<details(?=[\s>])(?<attributes>[^>]*)/i

/** Such a fold opens by itself. */
const openAttribute = /(?:^|\s)open(?=[\s=>]|$)/i
const closingTag = /<\/details\s*>$/i

/**
 * Finds what an author folded away, Zenn's and VitePress's `:::details` and HTML's `<details>`: a reader may want it, a
 * listener can't open it. If it is most of the article it is the article.
 */
export function findFolds(lines: readonly string[], isFenced: readonly boolean[]): readonly Fold[] {
  const folds: Fold[] = []
  const opened: Opened[] = []
  for (const [at, whole] of lines.entries()) {
    const line = whole.trim()
    if (isFenced[at] === true || !/^(?::::|<)|>$/.test(line)) continue
    const opening = readOpening(line, at)
    if (opening !== undefined && opened.length < deepest) opened.push(opening)
    const closed = closedBy(line, opened)
    if (closed < 0) continue
    const [{ from, isFold }] = opened.splice(closed) as [Opened]
    if (!isFold) continue
    while (folds.length > 0 && folds.at(-1)!.from > from) folds.pop()
    folds.push({ from, to: at })
  }
  return isMost(folds, lines) ? [] : folds
}

function readOpening(line: string, from: number): Opened | undefined {
  const tag = openingTag.exec(line)?.groups
  if (tag !== undefined) return { from, mark: '<', isFold: !openAttribute.test(tag['attributes'] ?? '') }
  if (!isDirective(line) || /^:+$/.test(line)) return undefined
  return { from, mark: /^:+/.exec(line)![0], isFold: /^:+\s*\{?details\b/.test(line) }
}

/** The place of the innermost that a line closes: it needs as many colons as it was opened with. */
function closedBy(line: string, opened: readonly Opened[]): number {
  if (closingTag.test(line)) return opened.findLastIndex(({ mark }) => mark === '<')
  return /^:::+$/.test(line) ? opened.findLastIndex(({ mark }) => line.startsWith(mark)) : -1
}

function isMost(folds: readonly Fold[], lines: readonly string[]): boolean {
  const folded = folds.flatMap(({ from, to }) => lines.slice(from, to + 1))
  return lengthOf(folded) * 2 > lengthOf(lines)
}

function lengthOf(lines: readonly string[]): number {
  return lines.join('').replaceAll(/\s/g, '').length
}
