import { DeckError } from '../../model/problem.js'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import type { Page, PageLack } from '../page/read-page.js'
import { openPageChunk } from './page-chunk.js'
import type { TextReader } from './reader.js'

export const html: TextReader = {
  name: 'HTML',
  endings: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  beginning: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i,
  read: readHtml,
}

/**
 * Reads a page.
 * @throws DeckError `usage` for one that holds no article, and bytes that are no text.
 */
export function readHtml({ bytes, name, charset, address }: ArticleFile): Omit<Page, 'lack'> {
  const { lack, ...page } = openPageChunk().readPage(decodeText(bytes, name, charset), address)
  if (lack !== undefined) throw lacks[lack](name)
  return page
}

const lacks: Readonly<Record<PageLack, (name: string) => DeckError>> = {
  script: (name) =>
    new DeckError('usage', `${name} holds no article: a script builds the page when a browser opens it.`, {
      hint: 'Open it in a browser, save the page from there as a single file or as a whole, and give that file.',
    }),
  login: (name) =>
    new DeckError('usage', `${name} holds no article: the page asks to log in.`, {
      hint: 'Log in with a browser, save the article from there, and give that file.',
    }),
}
