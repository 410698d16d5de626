import type { Root } from 'mdast'
import type { Removed } from '../../model/article.js'
import type { HeldPictures } from '../../model/picture.js'
import type { ArticleFile, Unpacked } from '../article-file.js'
import type { Fields } from '../front-matter.js'
import type { Post } from '../post.js'

/** What a file holds, before its language is known and it is cut into sentences. Nothing but data. */
export interface Manuscript extends Unpacked {
  /** What it says of itself, under the keys of front matter in lower case: `title`, `author`, `date`, … */
  readonly fields: Fields
  /** The line on which its title stands, or 1. */
  readonly titleLine: number
  /** What its language is found from: its text, all on one page. */
  readonly text: string
  /** The tree that Markdown is parsed to, each node with its line in the file; without one, `text` is read as plain text. */
  readonly tree?: Root
  /** Of `text`, where its lines are those of the file: marks of blogs' software are looked for in them. */
  readonly hasSourceLines?: boolean
  /** The pictures that the file brings along, by how the tree names them: `embedded:1`. */
  readonly pictures?: HeldPictures
  /** What was left out already. */
  readonly removed: readonly Removed[]
}

/** A kind of file that articles are written in, and how it is known. */
interface Format {
  /** As messages and documents call it. */
  readonly name: string
  /** Endings of file names in lower case, without the full stop. */
  readonly endings: readonly string[]
  /** Media types that mean this format and no other; `text/plain` means many. */
  readonly mediaTypes: readonly string[]
  /** How such a file begins, for one whose name and media type tell nothing; tried on its first bytes as Latin-1. */
  readonly beginning?: { readonly test: (text: string) => boolean }
}

/** A format that is read at once. */
export interface TextReader extends Format {
  /** @throws DeckError `usage` for a file that can't be read. */
  readonly read: (file: ArticleFile) => Manuscript
  /** What a file of this format holds, where it may hold several articles. */
  readonly posts?: (file: ArticleFile) => readonly Post[] | undefined
}

/** A format whose library takes its time. */
export interface DocumentReader extends Format {
  /** @throws DeckError `usage` for a file that can't be read. */
  readonly unpack: (file: ArticleFile) => Promise<Manuscript>
}

export type Reader = TextReader | DocumentReader
