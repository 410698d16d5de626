import { takeArmourOff } from '../armour.js'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import { splitFrontMatter } from '../front-matter.js'
import { isPlainText } from '../markdown.js'
import { isHatena } from '../markup/notations/hatena.js'
import { takeComponentsOut } from '../mdx/take-components-out.js'
import { takeSurplusLinesOut } from '../surplus-text.js'
import { parseLines } from './markdown-lines.js'
import { hatena } from './markup-readers.js'
import { isMovableType, movableType } from './movable-type-reader.js'
import type { Manuscript, TextReader } from './reader.js'

export const markdown: TextReader = {
  name: 'Markdown',
  endings: ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  read(file) {
    const manuscript = readLines(file)
    const parsed = parseLines(manuscript)
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
    return parseLines({ ...manuscript, text, removed: [...manuscript.removed, ...removed] })
  },
}

export const plainText: TextReader = {
  name: 'plain text',
  endings: ['txt', 'text'],
  mediaTypes: [],
  read: readPlainText,
  posts: (file) => (isMovableType(file) ? movableType.posts?.(file) : undefined),
}

/** Text files hold はてな記法 and exports of blogs too. */
function readPlainText(file: ArticleFile): Manuscript {
  if (isMovableType(file)) return movableType.read(file)
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
