import { pairBrackets } from '../../brackets.js'
import type { Morpheme } from '../analyser/morpheme.js'

/** Morphemes from `first` up to before `end`, and the text that takes their place. */
export interface Edit {
  readonly first: number
  readonly end: number
  readonly text: string
}

/** The text of the morphemes with edits made; they are in order, and of two that overlap the first counts. */
export function applyEdits(morphemes: readonly Morpheme[], edits: readonly Edit[]): string {
  let at = 0
  let text = ''
  for (const { first, end, text: replacement } of edits) {
    if (first < at) continue
    text += textOf(morphemes.slice(at, first)) + replacement
    at = end
  }
  return text + textOf(morphemes.slice(at))
}

/** What morphemes read together. */
export function textOf(morphemes: readonly Morpheme[]): string {
  return morphemes.map(({ surface }) => surface).join('')
}

/** Tells of a place in the text whether it lies inside brackets: what others said, or an aside. */
export function bracketed(text: string): (at: number) => boolean {
  return inside(text.length, outerBrackets(text))
}

/** Tells of a place in a text of some length whether it lies in one of some spans, ends included. */
export function inside(length: number, spans: readonly (readonly [number, number])[]): (at: number) => boolean {
  const places = new Uint8Array(length)
  for (const [from, to] of spans) places.fill(1, from, to + 1)
  return (at) => places[at] === 1
}

/** Where brackets open and close that lie in no others, in order. */
export function outerBrackets(text: string): readonly (readonly [number, number])[] {
  const pairs = [...pairBrackets(text)].toSorted(([one], [other]) => one - other)
  let end = -1
  return pairs.filter(([opening, closing]) => {
    if (opening < end) return false
    end = closing
    return true
  })
}
