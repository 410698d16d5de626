import { DeckError } from '../model/problem.js'
import type { ArticleFile } from './article-file.js'
import type { Post } from './post.js'
import type { Manuscript } from './readers/reader.js'
import { readerOf } from './readers/readers.js'

/**
 * The articles of a file that may hold several, such as the export of a blog; `undefined` of all others.
 * @throws DeckError `usage` for one that can't be read.
 */
export function postsOf(file: ArticleFile): readonly Post[] | undefined {
  const reader = readerOf(file)
  return 'posts' in reader ? reader.posts?.(file) : undefined
}

/**
 * What a file holds, before its language is known.
 * @throws DeckError `usage` for one that can't be read, or must be unpacked first.
 */
export function readManuscript(file: ArticleFile): Manuscript {
  if (file.manuscript) return file.manuscript as Manuscript
  const reader = readerOf(file)
  if ('read' in reader) return reader.read(file)
  throw new DeckError('usage', `${file.name} is a ${reader.name} document, which is not read at once.`, {
    hint: 'Hand over what unpackArticle makes of it.',
  })
}
