import type { NoiseRule } from '../../lang/noise.js'
import type { ArticleSection, Source } from '../../model/article.js'
import { findRule } from './find-in-order.js'
import type { Find } from './find-in-order.js'

/** An article's sections, and the noise that was the heading of the first. */
export interface OpenedSections {
  readonly sections: readonly ArticleSection[]
  readonly noise?: Find & { readonly source: Source }
}

/**
 * Takes off a first heading that is none: a dateline or a greeting on a line of its own, in plain text, looks like one.
 * @param title What stays in any case: the heading that names the article.
 */
export function openWithoutHeading(
  sections: readonly ArticleSection[],
  title: Source,
  rules: readonly NoiseRule[],
): OpenedSections {
  const [first, ...others] = sections
  const source = first?.heading
  if (first === undefined || source === undefined || source.line === title.line) return { sections }
  const find =
    findRule(rules, 'paragraph', ['start'], source.text) ?? findRule(rules, 'sentence', ['start'], source.text)
  if (find === undefined) return { sections }
  const opening = first.blocks.length > 0 ? [{ depth: 0, blocks: first.blocks }] : []
  return { sections: [...opening, ...others], noise: { ...find, source } }
}
