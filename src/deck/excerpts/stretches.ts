import type { CodeLine } from './code-lines.js'
import { readUnits } from './code-units.js'
import type { CodeBody, CodeUnit } from './code-units.js'
import { foldUnit } from './fold-unit.js'
import type { Run } from './fold-unit.js'

/** Lines that make sense without the others. */
export interface Stretch {
  /** What is between two of them is left out; the last one is empty where the end is. */
  readonly runs: readonly Run[]
  /** How well it reads, for what it begins and ends with. */
  readonly quality: number
  /** The line that names it, if it is a definition. */
  readonly name?: number
}

/** What makes a stretch read better or worse. */
const qualities = {
  /** It is a definition, from its beginning to its end. */
  definition: 1.3,
  /** It begins, or ends, where the author began or ended a paragraph; or it doesn't. */
  paragraph: 1.05,
  inParagraph: 0.85,
  /** Something within it is left out: all but a little, or a little. */
  elided: { much: 0.75, little: 0.95 },
  /** For each gap but the first. */
  gap: 0.95,
  /** What a function ends with is shown: the effect, behind checks and preparations. */
  effect: 1.15,
  /** It ends with a comma, behind which there is nothing any more. */
  comma: 0.8,
  /** It stands in brackets that belong to no name, as the fields of a JSON file do. */
  bare: 0.75,
  /** For each level at which it stands in something else; and if it says there how, without saying what. */
  level: 0.93,
  headless: 0.85,
} as const

/** So many lines are shown of what a shortened unit encloses, and so large a share of its lines tell something. */
const leastWithin = 3
const leastTelling = 0.5

/** Blocks that are part of how something is done, and define nothing. */
const control =
  /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|case|try|catch|do|loop|begin|return|await|yield|with|using|lock)\b/

/** What takes arguments does something, and what declares a type says what there is. */
const doing = /\b(?:def|fn|func|fun|function|sub|proc)\b|=>|\)[^()]*[{:]?$/
const declaring = /\b(?:class|struct|interface|enum|trait|impl|record|module|namespace)\b/

/** Where a program begins; what it is about stands elsewhere. */
const entry = /\bmain\b/

/**
 * Lists the stretches of at most so many lines that some code could be shown by, those of runs of units and shortened units.
 * @param worths What each line is worth.
 */
export function listStretches(lines: readonly CodeLine[], worths: readonly number[], most: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  const add = (units: readonly CodeUnit[], level: number, quality: number): void => {
    for (const stretch of runsOf(units, lines, most)) {
      const isItem = lines[stretch.runs[0]!.last]!.text.trimEnd().endsWith(',')
      const isHeadless = level > 0 && stretch.name === undefined
      stretches.push(weaken(stretch, quality * (isItem ? qualities.comma : 1) * (isHeadless ? qualities.headless : 1)))
    }
    for (const unit of units) {
      if (lengthOf(unit) <= most) continue
      stretches.push(...shorten(unit, lines, worths, most).map((stretch) => weaken(stretch, quality)))
      const inner = qualities.level * (lines[unit.first]!.kind === 'bracket' ? qualities.bare : 1)
      for (const body of unit.bodies) add(body.units, level + 1, quality * inner)
    }
  }
  add(readUnits(lines), 0, 1)
  return stretches
}

function weaken(stretch: Stretch, by: number): Stretch {
  return { ...stretch, quality: stretch.quality * by }
}

/** Neighbouring units, from each one as far as there is room; with the comment above the first one and without it. */
function runsOf(units: readonly CodeUnit[], lines: readonly CodeLine[], most: number): readonly Stretch[] {
  return units.flatMap((unit, place) => {
    const starts = [...new Set([unit.comment, unit.first])]
    return starts.flatMap((first) => {
      const ends = units.slice(place, place + most).filter(({ last }) => last - first < most)
      return ends.map((end, count): Stretch => {
        const runs = [{ first, last: end.last }]
        if (count === 0 && isDefinition(unit, lines)) return { runs, quality: qualities.definition, name: unit.first }
        return { runs, quality: edgeQuality(lines[first - 1]) * edgeQuality(lines[end.last + 1]) }
      })
    })
  })
}

function edgeQuality(beyond: CodeLine | undefined): number {
  const isEdge = beyond === undefined || beyond.kind !== 'telling' || beyond.opens > 0
  return isEdge ? qualities.paragraph : qualities.inParagraph
}

function isDefinition({ first, bodies }: CodeUnit, lines: readonly CodeLine[]): boolean {
  const line = lines[first]!
  return bodies.length > 0 && line.kind === 'telling' && !control.test(line.text.trim()) && !entry.test(line.text)
}

/** A unit with its own lines and those of what it encloses that are worth most. */
function shorten(
  unit: CodeUnit,
  lines: readonly CodeLine[],
  worths: readonly number[],
  most: number,
): readonly Stretch[] {
  const inner = unit.bodies.reduce((sum, body) => sum + lengthOf(body), 0)
  const bare = lengthOf(unit) - inner
  const isNamed = isDefinition(unit, lines)
  const { much, little } = qualities.elided
  return foldUnit(unit, worths, most).flatMap(({ runs, length }): readonly Stretch[] => {
    const within = length - (runs.length - 1) - bare
    const telling = runs
      .flatMap(({ first, last }) => lines.slice(first, last + 1))
      .filter(({ kind }) => kind === 'telling')
    if (within < leastWithin || telling.length < leastTelling * length) return []
    const endsWhole = runs.at(-1)!.first <= unit.bodies.at(-1)!.last
    const effect = endsWhole && isFunction(lines[unit.first]!) ? qualities.effect : 1
    const gaps = qualities.gap ** Math.max(0, runs.length - 2)
    const stretch = { runs, quality: gaps * effect * (much + ((little - much) * within) / inner) }
    return [isNamed ? { ...weaken(stretch, qualities.definition), name: unit.first } : stretch]
  })
}

function isFunction({ text }: CodeLine): boolean {
  return doing.test(text.trim()) && !declaring.test(text) && !entry.test(text)
}

function lengthOf({ first, last }: Run | CodeUnit | CodeBody): number {
  return last - first + 1
}
