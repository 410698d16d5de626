import { takeArmourOff } from '../armour.js'
import type { ArticleFile } from '../article-file.js'
import { takeBlogMarksOut } from '../blog-marks.js'
import { decodeText } from '../decode.js'
import { splitFrontMatter } from '../front-matter.js'
import { isPlainText } from '../markdown.js'
import { parseMarkdown } from '../markdown-tree.js'
import { isHatena } from '../markup/notations/hatena.js'
import { takeComponentsOut } from '../mdx/take-components-out.js'
import { takeSurplusOut } from '../surplus-markup.js'
import { takeSurplusLinesOut } from '../surplus-text.js'
import { hatena } from './markup-readers.js'
import type { Manuscript, TextReader } from './reader.js'

export const markdown: TextReader = {
  name: 'Markdown',
  endings: ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  read(file) {
    const manuscript = readLines(file)
    const parsed = parse(manuscript)
    return isPlainText(parsed.tree, manuscript.text) ? manuscript : parsed
  },
}

export const mdx: TextReader = {
  name: 'MDX',
  endings: ['mdx'],
  mediaTypes: ['text/mdx'],
  read(file) {
    const manuscript = readLines(file)
    const { text, removed } = takeComponentsOut(manuscript.text)
    return parse({ ...manuscript, text, removed: [...manuscript.removed, ...removed] })
  },
}

export const plainText: TextReader = {
  name: 'plain text',
  endings: ['txt', 'text'],
  mediaTypes: [],
  read: readPlainText,
}

/** Text files hold はてな記法 too. */
function readPlainText(file: ArticleFile): Manuscript {
  const manuscript = readLines(file)
  return isHatena(manuscript.text) ? hatena.read(file) : manuscript
}

/** A file of lines: its front matter, and its text without it, every line where it was. */
function readLines({ bytes, name, charset }: ArticleFile): Manuscript {
  const { fields, titleLine, body } = splitFrontMatter(decodeText(bytes, name, charset), name)
  const bare = takeArmourOff(body)
  const { text, removed } = takeSurplusLinesOut(bare.text)
  return { fields, titleLine, text, removed: [...bare.removed, ...removed] }
}

/** Parses Markdown, without what blogs' software adds to it and without what nobody means. */
function parse(manuscript: Manuscript): Manuscript & Required<Pick<Manuscript, 'tree'>> {
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
