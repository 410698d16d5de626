import type { Slide, SlideKind } from '../../src/model/deck.js'
import type { Line } from '../../src/model/outline.js'

type SlideOf<K extends SlideKind> = Extract<Slide, { readonly kind: K }>

/** What a slide shows. */
export type Draft<S extends Slide = Slide> = S extends Slide
  ? Omit<S, 'id' | 'section' | 'seconds' | 'notes' | 'step'>
  : never

/** A sample of each length. */
export type Lengths<K extends SlideKind> = readonly [
  short: Draft<SlideOf<K>>,
  typical: Draft<SlideOf<K>>,
  worst: Draft<SlideOf<K>>,
]

/** Samples of all kinds in a language. */
export interface Samples {
  readonly language: string
  readonly author: string
  readonly organisation: string
  /** What stands above titles. */
  readonly section: string
  readonly kinds: { readonly [K in SlideKind]: Lengths<K> }
}

function line(text: string): Line {
  return { text, sources: [] }
}

/** A slide of a kind that is only a title. */
export function heading<K extends 'title' | 'section'>(
  kind: K,
  title: string,
): { readonly kind: K; readonly title: Line } {
  return { kind, title: line(title) }
}

/** A slide with lines under each other. */
export function list<K extends 'profile' | 'agenda' | 'closing'>(
  kind: K,
  title: string,
  ...items: readonly string[]
): { readonly kind: K; readonly title: Line; readonly items: readonly Line[] } {
  return { kind, title: line(title), items: items.map(line) }
}

/** Items may have others below them. */
export function bullets(
  title: string,
  ...items: readonly (string | readonly [string, ...string[]])[]
): Draft<SlideOf<'bullets'>> {
  return {
    kind: 'bullets',
    title: line(title),
    items: items.map((item) => {
      if (typeof item === 'string') return line(item)
      const [text, ...below] = item
      return { ...line(text), items: below.map(line) }
    }),
  }
}

export function statement(text: string): Draft<SlideOf<'statement'>> {
  return { kind: 'statement', title: line(''), line: line(text) }
}

export function number(value: string, unit: string, text: string): Draft<SlideOf<'number'>> {
  return { kind: 'number', title: line(''), value, unit, line: line(text) }
}

export function timeline(title: string, ...steps: readonly (readonly [string, string])[]): Draft<SlideOf<'timeline'>> {
  return { kind: 'timeline', title: line(title), steps: steps.map(([when, text]) => ({ when, line: line(text) })) }
}

export function quote(text: string, by?: string): Draft<SlideOf<'quote'>> {
  return { kind: 'quote', title: line(''), line: line(text), ...(by !== undefined && { by }) }
}

export function figure(title: string, picture: string, alt: string, caption?: string): Draft<SlideOf<'figure'>> {
  const captioned = caption !== undefined && { caption: line(caption) }
  return { kind: 'figure', title: line(title), images: [{ src: `pictures/${picture}`, alt, ...captioned }] }
}

export function code(title: string, language: string, text: string): Draft<SlideOf<'code'>> {
  return { kind: 'code', title: line(title), code: text, language, from: 1, to: 1 }
}

export function formula(title: string, tex: string): Draft<SlideOf<'formula'>> {
  return { kind: 'formula', title: line(title), tex, from: 1, to: 1 }
}

export function diagram(title: string, source: string): Draft<SlideOf<'diagram'>> {
  return { kind: 'diagram', title: line(title), source, language: 'mermaid', from: 1, to: 1 }
}

export function table(title: string, ...[head, ...rows]: readonly [string, ...string[]]): Draft<SlideOf<'table'>> {
  const cells = (row: string): readonly string[] => row.split('|').map((cell) => cell.trim())
  return { kind: 'table', title: line(title), head: cells(head), rows: rows.map(cells) }
}
