import type { ArticleSection, Removed } from '../model/article.js'
import { DeckError } from '../model/problem.js'
import { sourcesOf } from './block-sources.js'
import type { ReadText } from './pieces.js'
import { isSameHeading } from './same-heading.js'

/**
 * Leaves out the sections with these headings, and the sections below them.
 * @throws DeckError `usage` for a heading that the article does not have (the hint lists those it has), and if nothing is left.
 */
export function skipSections(
  { sections, removed, ...rest }: ReadText,
  skip: readonly string[],
  name: string,
): ReadText {
  const unknown = skip.find((heading) => !sections.some((section) => hasHeading(section, heading)))
  if (unknown !== undefined) throw noSuchHeading(unknown, sections, name)
  const kept: ArticleSection[] = []
  const skipped: ArticleSection[] = []
  let skippedDepth = Infinity
  for (const section of sections) {
    if (section.depth <= skippedDepth) {
      skippedDepth = skip.some((heading) => hasHeading(section, heading)) ? section.depth : Infinity
    }
    if (skippedDepth === Infinity) kept.push(section)
    else skipped.push(section)
  }
  if (kept.length === 0 && skipped.length > 0) throw nothingLeft(name)
  const said = skipped.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.flatMap(sourcesOf)])
  return {
    ...rest,
    sections: kept,
    removed: [...removed, ...said.map((source): Removed => ({ source, rule: 'skip' }))],
  }
}

function hasHeading({ heading }: ArticleSection, wanted: string): boolean {
  return heading !== undefined && isSameHeading(heading.text, wanted)
}

function nothingLeft(name: string): DeckError {
  return new DeckError('usage', `Nothing is left of ${name} without the skipped sections.`, {
    hint: 'Skip fewer of them.',
  })
}

function noSuchHeading(wanted: string, sections: readonly ArticleSection[], name: string): DeckError {
  const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading.text]))
  const hint = headings.length === 0 ? 'It has no headings.' : `Its headings are: ${headings.join(' / ')}.`
  return new DeckError('usage', `There is no heading "${wanted}" to skip in ${name}.`, { hint })
}
