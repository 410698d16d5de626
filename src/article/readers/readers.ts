import type { ArticleFile } from '../article-file.js'
import type { Reader } from './reader.js'
import { feed } from './feed-reader.js'
import { html } from './html-reader.js'
import { asciidoc, hatena, org, rd, restructuredText } from './markup-readers.js'
import { markdown, mdx, plainText } from './markdown-reader.js'
import { mhtml } from './mhtml-reader.js'
import { movableType } from './movable-type-reader.js'
import { notebook } from './notebook-reader.js'
import { word } from './word-reader.js'
import { zip } from './zip-reader.js'

/** All kinds of file that articles are read from. */
export const readers: readonly Reader[] = [
  markdown,
  mdx,
  plainText,
  html,
  mhtml,
  word,
  notebook,
  feed,
  movableType,
  hatena,
  org,
  asciidoc,
  restructuredText,
  rd,
  zip,
]

/** Endings of formats that hold one article in a file. */
const singleEndings: ReadonlySet<string> = new Set(
  readers.flatMap((reader) => ('posts' in reader ? [] : reader.endings)),
)

/** Whether a file of this name may hold several articles, which only its content tells. */
export function mayHoldSeveral(name: string): boolean {
  return !singleEndings.has(endingOf(name))
}

/** In bytes: how much of a file is looked at to tell its format. */
const beginningLength = 4096

/** The reader of an article, by what a server says it is, else its name, else how it begins; else Markdown's. */
export function readerOf({ bytes, name, mediaType = '' }: ArticleFile): Reader {
  const [type = ''] = mediaType.toLowerCase().split(';')
  const ending = endingOf(name)
  const beginning = Buffer.from(bytes.subarray(0, beginningLength))
    .toString('latin1')
    .replaceAll(/^\S{2,3}(?=<)|\0/g, '')
  return (
    readers.find(({ mediaTypes }) => mediaTypes.includes(type.trim())) ??
    readers.find(({ endings }) => endings.includes(ending)) ??
    readers.find((reader) => reader.beginning?.test(beginning)) ??
    markdown
  )
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
