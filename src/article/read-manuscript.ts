import { DeckError } from '../model/problem.js'
import type { ArticleFile } from './article-file.js'
import type { Post } from './feed/feed-posts.js'
import type { Manuscript } from './readers/reader.js'
import { readerOf } from './readers/readers.js'

/**
 * Reads what can't be read at once, such as a Word document; all other files are as they were.
 * @throws DeckError `usage` for a document that can't be read.
 */
export async function unpackArticle<File extends ArticleFile>(
  file: File,
): Promise<File & Pick<ArticleFile, 'manuscript'>> {
  const reader = readerOf(file)
  return 'unpack' in reader && !file.manuscript ? { ...file, manuscript: await reader.unpack(file) } : file
}

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
  if (file.manuscript) return file.manuscript
  const reader = readerOf(file)
  if ('read' in reader) return reader.read(file)
  throw new DeckError('usage', `${file.name} is a ${reader.name} document, which is not read at once.`, {
    hint: 'Hand over what unpackArticle makes of it.',
  })
}
