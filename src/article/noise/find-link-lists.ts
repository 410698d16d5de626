import type { NoiseRule } from '../../lang/noise.js'
import type { Block, List, ListItem, Quote, Source } from '../../model/article.js'
import { sentencesOf } from '../../model/block-sentences.js'
import { isLink, isLinkEntries } from './links.js'
import type { BesideLinks } from './links.js'
import { matchRule } from './match-rule.js'
import type { Marks } from './sift.js'

/**
 * Finds lists that only name pages, each with the sentence that announces it, and what a quotation is linked to at its
 * end. Other lists of links stay: what they name may be what the author speaks of, `The new members are:`. If a list is
 * all there is in a section, it is what the section says.
 */
export function findLinkLists(blocks: readonly Block[], rules: readonly NoiseRule[], besideLinks: BesideLinks): Marks {
  const marks = new Map<object, string>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'quote') markSource(block, rules, besideLinks, marks)
    if (block.kind !== 'list') continue
    const before = lastSentenceOf(blocks[index - 1])
    const sent = isLinkEntries(block, besideLinks) && before ? ruleOf(rules, 'announcement', before.text) : undefined
    const rule = sent ?? (blocks.length > 1 ? ruleOfPages(block, rules, besideLinks) : undefined)
    if (rule === undefined) continue
    marks.set(block, rule)
    if (before !== undefined && sent !== undefined) marks.set(before, sent)
  }
  return marks
}

/** The rule by which a list of links names pages: half of its items at least. */
function ruleOfPages(list: List, rules: readonly NoiseRule[], besideLinks: BesideLinks): string | undefined {
  if (!sentencesOf(list).every((sentence) => isLink(sentence, besideLinks))) return undefined
  const items = list.items.flatMap(itemsWithin).filter(({ sentences }) => sentences.length > 0)
  const found = items.flatMap(({ sentences }) => ruleOf(rules, 'link', textOf(sentences)) ?? [])
  return found.length * 2 >= items.length ? found[0] : undefined
}

function markSource(
  { sentences }: Quote,
  rules: readonly NoiseRule[],
  besideLinks: BesideLinks,
  marks: Map<object, string>,
): void {
  const linked = sentences.slice(sentences.findLastIndex((sentence) => !isLink(sentence, besideLinks)) + 1)
  const rule = ruleOf(rules, 'link', textOf(linked))
  if (rule !== undefined) for (const sentence of linked) marks.set(sentence, rule)
}

function itemsWithin(item: ListItem): ListItem[] {
  return [item, ...item.items.flatMap(itemsWithin)]
}

/** A question in a title ends a sentence, though not the title. */
function textOf(sentences: readonly Source[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

function lastSentenceOf(block: Block | undefined): Source | undefined {
  return block?.kind === 'paragraph' ? block.sentences.at(-1) : undefined
}

function ruleOf(rules: readonly NoiseRule[], looksAt: 'link' | 'announcement', text: string): string | undefined {
  return matchRule(rules, looksAt, text, () => true)?.rule.name
}
