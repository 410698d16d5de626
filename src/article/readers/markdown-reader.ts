import { takeArmourOff } from '../armour.js'
import type { ArticleFile } from '../article-file.js'
import { takeBlogMarksOut } from '../blog-marks.js'
import { decodeText } from '../decode.js'
import { splitFrontMatter } from '../front-matter.js'
import { isPlainText } from '../markdown.js'
import { parseMarkdown } from '../markdown-tree.js'
import type { Manuscript, Reader } from './reader.js'

export const markdown: Reader = {
  name: 'Markdown',
  endings: ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  read(file) {
    const manuscript = readLines(file)
    const { text, removed } = takeBlogMarksOut(manuscript.text)
    const tree = parseMarkdown(text)
    if (isPlainText(tree, manuscript.text)) return manuscript
    return { ...manuscript, text, tree, hasSourceLines: true, removed: [...manuscript.removed, ...removed] }
  },
}

export const plainText: Reader = { name: 'plain text', endings: ['txt', 'text'], mediaTypes: [], read: readLines }

/** A file of lines: its front matter, and its text without it, every line where it was. */
function readLines({ bytes, name, charset }: ArticleFile): Manuscript {
  const { fields, titleLine, body } = splitFrontMatter(decodeText(bytes, name, charset), name)
  return { fields, titleLine, ...takeArmourOff(body) }
}
