import { percentile } from './lengths.js'
import type { Sample } from './sample.js'

/** 50 %, 75 % and 90 % of the values are not above these. */
export interface Spread {
  readonly p50: number
  readonly p75: number
  readonly p90: number
}

/** The figures of one talk, or of several together. */
export interface Figures {
  readonly facts: number
  readonly factsOnSlides: number
  readonly factsTold: number
  readonly sections: number
  readonly slides: number
  readonly budget: number
  readonly planned: number
  readonly spoken: number
  readonly bullet: Spread
  readonly title: Spread
  readonly visible: Spread
  readonly mostLines: number
  /** Lines by how they end. */
  readonly ends: Readonly<Record<string, number>>
  readonly lines: number
  /** Shares, 0–1. */
  readonly verbatim: number
  readonly wholeSentences: number
  readonly unsaid: number
  readonly repeatedTitles: number
  readonly failures: number
  /** Milliseconds: the median of the talks. */
  readonly cold: number
  readonly warm: number
}

/** Sums talks up: counts are added, shares and percentiles are taken of all lines and slides together. */
export function sumUp(samples: readonly Sample[]): Figures {
  const total = (count: (sample: Sample) => number): number => samples.reduce((sum, sample) => sum + count(sample), 0)
  const all = (list: (sample: Sample) => readonly number[]): readonly number[] => samples.flatMap(list)
  const median = (value: (sample: Sample) => number): number => percentile(samples.map(value), 0.5)
  const lines = total(({ bullets }) => bullets.length)
  return {
    facts: total(({ facts }) => facts.length),
    factsOnSlides: total(({ facts }) => facts.filter(({ told }) => told === 'on slides').length),
    factsTold: total(({ facts }) => facts.filter(({ told }) => told !== 'not told').length),
    sections: total(({ sections }) => sections),
    slides: total(({ slides }) => slides),
    budget: total(({ budget }) => budget),
    planned: total(({ planned }) => planned),
    spoken: total(({ spoken }) => spoken),
    bullet: spreadOf(all(({ bullets }) => bullets)),
    title: spreadOf(all(({ titles }) => titles)),
    visible: spreadOf(all(({ visible }) => visible)),
    mostLines: Math.max(0, ...all(({ linesPerSlide }) => linesPerSlide)),
    ends: countEnds(samples.flatMap(({ ends }) => ends)),
    lines,
    verbatim: share(
      total(({ overlap }) => overlap.found),
      total(({ overlap }) => overlap.units),
    ),
    wholeSentences: share(
      total(({ wholeSentences }) => wholeSentences),
      lines,
    ),
    unsaid: total(({ unsaid }) => unsaid),
    repeatedTitles: total(({ repeatedTitles }) => repeatedTitles),
    failures: total(({ failures }) => failures.length),
    cold: median(({ cold }) => cold),
    warm: median(({ warm }) => warm),
  }
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p75: percentile(values, 0.75), p90: percentile(values, 0.9) }
}

function countEnds(ends: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(ends)].toSorted().map((end) => [end, ends.filter((other) => other === end).length]),
  )
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
