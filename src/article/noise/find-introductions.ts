import type { Introduction } from '../../lang/introduction.js'
import type { Language } from '../../lang/language.js'
import type { ArticleSection, Source } from '../../model/article.js'
import { sourcesOf } from '../block-sources.js'
import { placeBlocks } from './place-blocks.js'
import type { Marks } from './sift.js'

/** What the author says of himself, and where. */
export interface FoundIntroductions extends Introduction {
  readonly sentences: ReadonlySet<Source>
  /** What else goes with them: the heading above, the portrait beside. */
  readonly marks: Marks
}

/** In sentences: a longer section about the author is part of the story. */
const longestSection = 12

const rule = 'introduction'

/** Finds where the author introduces himself: in sentences of the opening, and in sections on nothing else. */
export function findIntroductions(sections: readonly ArticleSection[], language: Language): FoundIntroductions {
  const own = sections.filter((section, at) => isIntroduction(section, sections[at + 1], language))
  const told = new Set([
    ...findInOpening(sections, language),
    ...own.flatMap(({ blocks }) => blocks).flatMap(sentencesIn),
  ])
  const about = [...told].map(({ text }) => language.introduction(text) ?? {})
  const marks = new Map<object, string>([...told].map((source) => [source, rule]))
  for (const section of own) marks.set(section, rule)
  return { ...mergeIntroductions(about), sentences: told, marks }
}

/** The first sentences one after the other that introduce somebody, one of them by name. */
function findInOpening(sections: readonly ArticleSection[], { introduction }: Language): readonly Source[] {
  const sentences = placeBlocks(sections)
    .filter(({ places, block }) => places.includes('opening') && block.kind === 'paragraph')
    .flatMap(({ block }) => sourcesOf(block))
  let run: Source[] = []
  let hasName = false
  for (const sentence of sentences) {
    const found = introduction(sentence.text)
    if (found === undefined && hasName) return run
    run = found === undefined ? [] : [...run, sentence]
    hasName = found !== undefined && (hasName || found.name !== undefined)
  }
  return hasName ? run : []
}

function isIntroduction(
  { heading, depth, blocks }: ArticleSection,
  next: ArticleSection | undefined,
  { introductionHeading }: Language,
): boolean {
  if (heading === undefined || !introductionHeading.test(heading.text)) return false
  if (next !== undefined && next.depth > depth) return false
  const isPlain = blocks.every(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'figure')
  const { length } = blocks.flatMap(sentencesIn)
  return isPlain && length > 0 && length <= longestSection
}

function sentencesIn(block: ArticleSection['blocks'][number]): readonly Source[] {
  return block.kind === 'figure' ? [] : sourcesOf(block)
}

/** What is said first counts. */
function mergeIntroductions(about: readonly Introduction[]): Introduction {
  return Object.assign({}, ...about.toReversed()) as Introduction
}
