import type { NoiseRule } from '../../lang/noise.js'
import type { ArticleSection, Block } from '../../model/article.js'
import { isLinkEntries, isLinkLabel } from './links.js'
import type { BesideLinks } from './links.js'
import { matchRule } from './match-rule.js'
import type { Marks } from './sift.js'

/** Whether blocks are all that a rule asks of what stands under its heading. */
export function isHeldBy({ holds }: NoiseRule, blocks: readonly Block[], besideLinks: BesideLinks): boolean {
  if (holds === 'links')
    return blocks.every(
      (block, at) =>
        isLinkEntries(block, besideLinks) ||
        (isLinkLabel(block) && isLinkEntries(blocks[at + 1] ?? block, besideLinks)),
    )
  return holds === undefined || blocks.every(({ kind }) => kind === 'list')
}

/**
 * Finds the sections that are noise by their headings, each with the sections below it: lists of links, histories of
 * updates, job offers. From the last to the first, as one at the end is still at the end if noise follows it.
 */
export function findNoisySections(
  sections: readonly ArticleSection[],
  rules: readonly NoiseRule[],
  besideLinks: BesideLinks,
): Marks {
  const marks = new Map<object, string>()
  let end = sections.length
  for (let at = sections.length - 1; at >= 0; at -= 1) {
    const part = sections.slice(at, endOfPart(sections, at))
    const isLast = at + part.length >= end
    const rule = findRule(part, rules, isLast, besideLinks)
    if (rule === undefined) continue
    for (const section of part) marks.set(section, rule.name)
    if (isLast) end = at
  }
  return marks
}

/** Where the sections below a section end. */
function endOfPart(sections: readonly ArticleSection[], at: number): number {
  let end = at + 1
  while (end < sections.length && sections[end]!.depth > sections[at]!.depth) end += 1
  return end
}

function findRule(
  part: readonly ArticleSection[],
  rules: readonly NoiseRule[],
  isLast: boolean,
  besideLinks: BesideLinks,
): NoiseRule | undefined {
  const heading = part[0]?.heading?.text
  if (heading === undefined) return undefined
  const isHeld = (rule: NoiseRule): boolean =>
    (rule.place === 'anywhere' || isLast) && part.every(({ blocks }) => isHeldBy(rule, blocks, besideLinks))
  return matchRule(rules, 'heading', heading, isHeld)?.rule
}
