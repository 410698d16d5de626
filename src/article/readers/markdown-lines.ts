import { takeBlogMarksOut } from '../blog-marks.js'
import { parseMarkdown } from '../markdown-tree.js'
import { takeSurplusOut } from '../surplus-markup.js'
import type { Manuscript } from './reader.js'

/** Parses Markdown, without what blogs' software adds to it and without what nobody means. */
export function parseLines(manuscript: Manuscript): Manuscript & Required<Pick<Manuscript, 'tree'>> {
  const plain = takeBlogMarksOut(manuscript.text)
  const { text, removed } = takeSurplusOut(plain.text)
  return {
    ...manuscript,
    text,
    tree: parseMarkdown(text),
    hasSourceLines: true,
    removed: [...manuscript.removed, ...plain.removed, ...removed],
  }
}
