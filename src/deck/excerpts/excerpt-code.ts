import { hasWords, isBalanced } from './code-lines.js'
import type { CodeLine } from './code-lines.js'
import { writeComment } from './comment-style.js'
import { weighForFolding } from './fold-worths.js'
import { isCode } from './is-code.js'
import { findNeeded } from './needed-lines.js'
import { readNewLines } from './new-lines.js'
import type { IsKnown, ReadLine } from './new-lines.js'
import { relevances } from './shared-words.js'
import type { Mentions } from './shared-words.js'
import { listStretches } from './stretches.js'
import type { Stretch } from './stretches.js'

/** What an audience can take in. */
export const mostCodeLines = 12

/** With fewer lines that tell something a stretch is better said. */
const leastTelling = 3

/** Longer code is data, or a program of which no stretch says what it is about. */
const mostLines = 1000
const mostCharacters = 50_000

/** So many stretches are tried for one that fits. */
const mostTries = 100

/** What a line is worth by its kind. */
const kindWorths: Readonly<Record<CodeLine['kind'], number>> = {
  blank: 0,
  comment: 0.2,
  bracket: 0,
  import: -1,
  setup: -1,
  telling: 0.7,
}

/** What a line gains for each word of it that is spoken of, and at most. */
const relevanceWorth = 1.5
const mostRelevance = 3

/** What a line gains that is new among lines that aren't, or changed in a diff. */
const noveltyWorth = 2

/** What is left of a stretch for each variable whose declaration it leaves out. */
const undeclaredFactor = 0.85

/** Where lines are so new, a stretch without any of the newest is not worth a slide. */
const leastNovelty = 0.25

/** By how much a definition gains at most whose name is spoken of. */
const nameGain = 0.5

/** A long stretch is worth more than a short one, but less for each line: as if all had so many lines more. */
const lengthOffset = 4
const lengthExponent = 0.6

/** What is worth less is better said: so much are five lines that nobody speaks of. */
const leastWorth = 0.9

/** A part of some code. */
export interface CodePart {
  readonly code: string
  /** The first and the last line that it is of, counted from 0. */
  readonly first: number
  readonly last: number
}

/**
 * Chooses the stretch of some code that is shown instead of all of it: at most twelve lines, a whole definition, a whole block or
 * neighbouring statements, without the indentation that they share. What is left out between two lines is marked by one with `…`.
 * @param mentions What the text around the code speaks of.
 * @param isKnown Whether code before it has a line, too.
 * @param fits Whether lines fit the slide.
 * @returns `undefined` if no stretch says enough.
 */
export function excerptCode(
  { code, language }: { readonly code: string; readonly language: string },
  mentions: Mentions,
  isKnown: IsKnown,
  fits: (code: string) => boolean,
): CodePart | undefined {
  if (code.length > mostCharacters) return undefined
  const lines = readNewLines({ code, language }, isKnown)
  const texts = code.split('\n')
  if (lines.length > mostLines || !isCode(lines, language)) return undefined
  const spoken = relevances(
    lines.map(({ text }) => text),
    mentions,
  )
  const needed = findNeeded(lines)
  const worths = weigh(lines, spoken)
  const folding = weighForFolding(lines, worths, needed)
  const newest = Math.max(...lines.map(({ novelty }) => novelty))
  const ranked = listStretches(lines, folding, mostCodeLines)
    .filter((stretch) => isTelling(stretch, lines))
    .filter((stretch) => newest < leastNovelty || placesOf(stretch).some((place) => lines[place]!.novelty === newest))
    .map((stretch) => ({
      stretch,
      worth: worthOf(stretch, worths, spoken) * undeclaredFactor ** countUndeclared(stretch, lines, needed),
    }))
    .filter(({ worth }) => worth >= leastWorth)
    .toSorted((a, b) => b.worth - a.worth)
  for (const { stretch } of ranked.slice(0, mostTries)) {
    const written = write(stretch, texts, writeComment('…', code, language))
    if (fits(written)) return { code: written, first: stretch.runs[0]!.first, last: stretch.runs.at(-1)!.last }
  }
  return undefined
}

/** What each line is worth, for its kind, how new it is and what is said of it. */
function weigh(lines: readonly ReadLine[], spoken: readonly number[]): readonly number[] {
  return lines.map(
    ({ kind, novelty }, place) =>
      kindWorths[kind] +
      noveltyWorth * novelty +
      (hasWords(kind) ? Math.min(mostRelevance, relevanceWorth * spoken[place]!) : 0),
  )
}

/** What a stretch is worth: by its lines, by what is said of its name, and by how well it reads. */
function worthOf(stretch: Stretch, own: readonly number[], spoken: readonly number[]): number {
  const places = placesOf(stretch)
  const sum = places.reduce((total, place) => total + own[place]!, 0)
  const named = stretch.name === undefined ? 0 : Math.min(1, spoken[stretch.name]!)
  return (stretch.quality * (1 + nameGain * named) * sum) / (places.length + lengthOffset) ** lengthExponent
}

/** How many variables a stretch uses that are declared in what is left out; those of the whole file could be anywhere. */
function countUndeclared(stretch: Stretch, lines: readonly ReadLine[], needed: readonly (readonly number[])[]): number {
  const places = new Set(placesOf(stretch))
  const all = new Set([...places].flatMap((place) => needed[place]!))
  return [...all].filter((place) => !places.has(place) && lines[place]!.indent > 0).length
}

function placesOf({ runs }: Stretch): readonly number[] {
  return runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, place) => first + place))
}

/** Whether a stretch is whole and says something. */
function isTelling(stretch: Stretch, lines: readonly ReadLine[]): boolean {
  const own = placesOf(stretch).map((place) => lines[place]!)
  const telling = own.filter(({ kind, novelty }) => kind === 'telling' || novelty > 0)
  return telling.length >= leastTelling && isBalanced(own)
}

/** The lines of a stretch without the indentation that they share, with a line for each gap. */
function write({ runs }: Stretch, texts: readonly string[], gap: string): string {
  const shown = runs.flatMap(({ first, last }, place) => {
    const before = runs[place - 1]
    const own = texts.slice(first, last + 1)
    const skipped = before ? texts.slice(before.last + 1, first).find(isFilled) : undefined
    return skipped === undefined ? own : [indentation(skipped) + gap, ...own]
  })
  const shared = shown.filter(isFilled).map(indentation).reduce(commonStart)
  return shown.map((text) => text.slice(shared.length).trimEnd()).join('\n')
}

function isFilled(text: string): boolean {
  return text.trim() !== ''
}

function indentation(text: string): string {
  return /^\s*/.exec(text)![0]
}

function commonStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}
