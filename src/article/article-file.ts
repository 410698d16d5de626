import type { Post } from './post.js'

/** An article as it was found. */
export interface ArticleFile {
  readonly bytes: Uint8Array
  /** The file's name, which tells its format by its ending; `talk` for standard input. */
  readonly name: string
  /** Its encoding, where a server says it: `shift_jis`. */
  readonly charset?: string
  /** Its media type, where a server says it: `text/html`. */
  readonly mediaType?: string
  /** Where it was fetched; what it refers to is relative to that. */
  readonly address?: string
  /** Which of its articles is meant, of a file that holds several: counted from 1, or as it was found in it (`postsOf`). */
  readonly post?: number | Post
  /** What was read of it already (`unpackArticle`), of a format that is not read at once. */
  readonly manuscript?: Unpacked
}

/** What a file holds, its text for one; the rest is the readers' own. */
export interface Unpacked {
  readonly text: string
}
