import type { NoiseRule, NoiseTarget } from '../../lang/noise.js'
import type { ArticleSection, Block, Source } from '../../model/article.js'
import { sourcesOf } from '../block-sources.js'
import { simplifyHeading } from '../same-heading.js'
import { findLinkLists } from './find-link-lists.js'
import { isHeldBy } from './find-sections.js'
import { isLink, isLinksOnly } from './links.js'
import type { BesideLinks } from './links.js'
import { matchRule } from './match-rule.js'
import type { Marks } from './sift.js'

/** Rules of this room: links alone, and lists that repeat the headings. */
const own = { link: 'link', contents: 'contents' }

/** Finds the blocks that are noise wherever they stand: links alone, tables of contents, badges, the feet of quoted posts. */
export function findNoisyBlocks(
  sections: readonly ArticleSection[],
  rules: readonly NoiseRule[],
  besideLinks: BesideLinks,
): Marks {
  const marks = new Map<object, string>()
  const headings = new Set(sections.flatMap(({ heading }) => (heading === undefined ? [] : [entryOf(heading)])))
  for (const [at, { blocks }] of sections.entries()) {
    for (const block of blocks) {
      const rule = findRule(block, rules)
      if (rule !== undefined) marks.set(block.kind === 'quote' ? block.sentences.at(-1)! : block, rule)
      if (isContents(block, headings, at === 0, besideLinks)) marks.set(block, own.contents)
    }
    for (const [paragraph, rule] of findLinks(blocks, rules, besideLinks)) marks.set(paragraph, rule)
    for (const [part, rule] of findLinkLists(blocks, rules, besideLinks)) marks.set(part, rule)
    markHeadedLists(blocks, rules, besideLinks, marks)
  }
  return marks
}

function findRule(block: Block, rules: readonly NoiseRule[]): string | undefined {
  if (block.kind === 'figure') return fitting(rules, 'picture', block.src)
  return block.kind === 'quote' ? fitting(rules, 'quotation', block.sentences.at(-1)?.text) : undefined
}

/** Paragraphs that only point elsewhere. If that is all there is in a section, it is what the section says. */
function findLinks(blocks: readonly Block[], rules: readonly NoiseRule[], besideLinks: BesideLinks): Marks {
  const links = new Map<object, string>()
  for (const block of blocks) {
    const [first] = block.kind === 'paragraph' ? block.sentences : []
    if (first === undefined) continue
    const rule = isLinksOnly(block, besideLinks) ? own.link : fitting(rules, 'beside-links', besideLinks.get(first))
    if (rule !== undefined) links.set(block, rule)
  }
  return links.size < blocks.length ? links : new Map()
}

function fitting(rules: readonly NoiseRule[], target: NoiseTarget, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  return matchRule(rules, target, text, () => true)?.rule.name
}

/** A list that only repeats headings of the article: before it begins, or as links, most of them. Elsewhere it sums up. */
function isContents(block: Block, headings: ReadonlySet<string>, isBefore: boolean, besideLinks: BesideLinks): boolean {
  const entries = block.kind === 'list' ? sourcesOf(block) : []
  const repeating = entries.filter((entry) => headings.has(entryOf(entry)))
  if (repeating.length < 2) return false
  if (entries.every((entry) => isLink(entry, besideLinks))) return repeating.length * 2 > entries.length
  return repeating.length === entries.length && (isBefore || entries.every((entry) => besideLinks.has(entry)))
}

/** Numbers may stand before a heading, and before its entry. */
function entryOf({ text }: Source): string {
  return simplifyHeading(text.replace(/^\s*\d+(?:\.\d+)*[.)、．]?\s+/u, ''))
}

/** A line like a heading, 関連記事, with the list that it heads. */
function markHeadedLists(
  blocks: readonly Block[],
  rules: readonly NoiseRule[],
  besideLinks: BesideLinks,
  marks: Map<object, string>,
): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || next?.kind !== 'list' || block.sentences.length > 1) continue
    const [line] = sourcesOf(block)
    const rule = matchRule(
      rules,
      'heading',
      line!.text,
      (candidate) => candidate.holds !== undefined && isHeldBy(candidate, [next], besideLinks),
    )?.rule
    if (rule === undefined) continue
    marks.set(block, rule.name)
    marks.set(next, rule.name)
  }
}
