import { halfWidths } from '../../lang/widths.js'
import type { Block, Source } from '../../model/article.js'
import { sentencesOfItem } from '../../model/block-sentences.js'

/** Of each sentence in a paragraph with links, what stands beside the links of the paragraph. */
export type BesideLinks = ReadonlyMap<Source, string>

/** In half-widths: what a list of links may say of each. */
const longestLabel = 60

/** Whether a block holds nothing but links, each with a few words at most. */
export function isLinkEntries(block: Block, besideLinks: BesideLinks): boolean {
  if (block.kind === 'paragraph') return isLinkEntry(block.sentences, besideLinks)
  if (block.kind !== 'list') return false
  return block.items.every((item) => isLinkEntry(sentencesOfItem(item), besideLinks))
}

/** An entry of a bibliography, [1] with its address, may be longer, and has full stops. */
const citation = /^\s*\[\d{1,3}\]/u

/** Whether a block is a few words that head the links behind it: `Design:` */
export function isLinkLabel(block: Block): boolean {
  return block.kind === 'paragraph' && block.sentences.length === 1 && /^.{1,30}[:：]$/u.test(block.sentences[0]!.text)
}

function isLabel(text: string): boolean {
  return halfWidths(text) <= longestLabel && !/[。！？!?]/u.test(text)
}

/** Links, and perhaps what they are grouped under or a remark, as an item of its own. */
function isLinkEntry(sentences: readonly Source[], besideLinks: BesideLinks): boolean {
  return (
    sentences.some((sentence) => besideLinks.has(sentence)) &&
    sentences.every((sentence) => {
      const text = besideLinks.get(sentence) ?? sentence.text
      return citation.test(text) || isLabel(text)
    })
  )
}

/** Whether a paragraph is one or several links, and none of them a sentence. */
export function isLinksOnly(block: Block, besideLinks: BesideLinks): boolean {
  if (block.kind !== 'paragraph') return false
  return block.sentences.every((sentence) => isLink(sentence, besideLinks) && !/[。.]$/u.test(sentence.text))
}

/** Whether a sentence stands in links, and nothing but marks beside them. */
export function isLink(sentence: Source, besideLinks: BesideLinks): boolean {
  const beside = besideLinks.get(sentence)
  return beside !== undefined && /^[\s\p{P}\p{S}]*$/u.test(beside)
}
