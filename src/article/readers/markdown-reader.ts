import { takeArmourOff } from '../armour.js'
import type { ArticleFile } from '../article-file.js'
import { takeBlogMarksOut } from '../blog-marks.js'
import { decodeText } from '../decode.js'
import { splitFrontMatter } from '../front-matter.js'
import { isPlainText } from '../markdown.js'
import { parseMarkdown } from '../markdown-tree.js'
import { isHatena } from '../markup/notations/hatena.js'
import { takeComponentsOut } from '../mdx/take-components-out.js'
import { hatena } from './markup-readers.js'
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

export const mdx: Reader = {
  name: 'MDX',
  endings: ['mdx'],
  mediaTypes: ['text/mdx'],
  read(file) {
    const manuscript = readLines(file)
    const bare = takeComponentsOut(manuscript.text)
    const { text, removed } = takeBlogMarksOut(bare.text)
    const tree = parseMarkdown(text)
    return {
      ...manuscript,
      text,
      tree,
      hasSourceLines: true,
      removed: [...manuscript.removed, ...bare.removed, ...removed],
    }
  },
}

export const plainText: Reader = { name: 'plain text', endings: ['txt', 'text'], mediaTypes: [], read: readPlainText }

/** Text files hold はてな記法 too. */
function readPlainText(file: ArticleFile): Manuscript {
  const manuscript = readLines(file)
  return isHatena(manuscript.text) ? hatena.read(file) : manuscript
}

/** A file of lines: its front matter, and its text without it, every line where it was. */
function readLines({ bytes, name, charset }: ArticleFile): Manuscript {
  const { fields, titleLine, body } = splitFrontMatter(decodeText(bytes, name, charset), name)
  return { fields, titleLine, ...takeArmourOff(body) }
}
