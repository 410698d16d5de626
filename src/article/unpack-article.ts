import type { ArticleFile } from './article-file.js'
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
