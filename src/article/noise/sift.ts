import type { ArticleSection, Block, Removed, Source } from '../../model/article.js'
import { sourcesOf } from '../block-sources.js'

/** Sections, blocks and sentences to take out, with the rule that each is taken out by. */
export type Marks = ReadonlyMap<object, string>

/** What is left of an article's sections, and what was taken out of them. */
export interface Sifted {
  readonly sections: readonly ArticleSection[]
  readonly removed: readonly Removed[]
}

/** Takes out what is marked. A section of which nothing is left loses its heading too, unless sections stand below it. */
export function sift(sections: readonly ArticleSection[], marks: Marks): Sifted {
  const removed: Removed[] = []
  const takeOut = (sources: readonly Source[], rule: string): void => {
    for (const source of sources) removed.push({ source, rule })
  }
  const kept = sections.flatMap((section, at) => {
    const { heading, depth } = section
    const rule = marks.get(section)
    const blocks = section.blocks.flatMap((block) => siftBlock(block, marks, takeOut))
    const hasSections = (sections[at + 1]?.depth ?? 0) > depth
    const isEmptied = blocks.length === 0 && section.blocks.length > 0 && (heading === undefined || !hasSections)
    if (rule === undefined && !isEmptied) return [{ ...section, blocks }]
    const why = rule ?? removed.at(-1)?.rule ?? ''
    takeOut([...(heading ? [heading] : []), ...blocks.flatMap(sourcesOf)], why)
    return []
  })
  return { sections: kept, removed }
}

function siftBlock(block: Block, marks: Marks, takeOut: (sources: readonly Source[], rule: string) => void): Block[] {
  const rule = marks.get(block)
  if (rule !== undefined) {
    takeOut(sourcesOf(block), rule)
    return []
  }
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return [block]
  const sentences = block.sentences.filter((sentence) => {
    const own = marks.get(sentence)
    if (own !== undefined) takeOut([sentence], own)
    return own === undefined
  })
  if (sentences.length === block.sentences.length) return [block]
  return sentences.length > 0 ? [{ ...block, sentences }] : []
}
