import type { Language } from '../../lang/language.js'
import type { Introduction } from '../../lang/introduction.js'
import type { ArticleSection, Removed, Source } from '../../model/article.js'
import type { ReadText } from '../pieces.js'
import { findNoisyBlocks } from './find-blocks.js'
import { findNoiseInOrder } from './find-in-order.js'
import { findIntroductions } from './find-introductions.js'
import { findNoisySections } from './find-sections.js'
import { openWithoutHeading } from './open-without-heading.js'
import { sift } from './sift.js'
import type { Marks } from './sift.js'

/** An article without noise, and what it says of its author and its date beside its story. */
export interface CleanText {
  readonly sections: readonly ArticleSection[]
  readonly removed: readonly Removed[]
  readonly author: Introduction
  /** The sentences in which the author introduces himself. */
  readonly profile: readonly Source[]
  /** ISO 8601 calendar date. */
  readonly date?: string
}

/**
 * Takes out of an article what is no part of what it says, by the rules of its language, and sets its author's introduction
 * aside. An article of nothing else stays as it is.
 * @param title What stays in any case if it is a heading.
 */
export function removeNoise(
  { sections, removed, besideLinks }: ReadText,
  title: Source,
  language: Language,
): CleanText {
  const rules = language.noise
  const taken: Removed[] = []
  const takeOut = (from: readonly ArticleSection[], marks: Marks): readonly ArticleSection[] => {
    const sifted = sift(from, marks)
    for (const removal of sifted.removed) taken.push(removal)
    return sifted.sections
  }
  const parts = takeOut(sections, findNoisySections(sections, rules, besideLinks))
  const opened = openWithoutHeading(takeOut(parts, findNoisyBlocks(parts, rules, besideLinks)), title, rules)
  if (opened.noise !== undefined) taken.push({ source: opened.noise.source, rule: opened.noise.name })
  const { sentences: introduced, marks: introductions, ...author } = findIntroductions(opened.sections, language)
  const { marks, date = opened.noise?.date } = findNoiseInOrder(opened.sections, rules, introduced)
  const told = takeOut(opened.sections, new Map([...marks, ...introductions]))
  if (told.length === 0) return { sections, removed, author: {}, profile: [] }
  const noise = taken.filter(({ source }) => !introduced.has(source))
  return {
    sections: told,
    removed: [...removed, ...noise].toSorted((a, b) => a.source.line - b.source.line),
    author,
    profile: [...introduced].toSorted((a, b) => a.line - b.line),
    ...(date !== undefined && { date }),
  }
}
