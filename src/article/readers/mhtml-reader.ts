import { DeckError } from '../../model/problem.js'
import { nameHeldParts } from '../mhtml/held-parts.js'
import { readMimeParts } from '../mhtml/mime-parts.js'
import { readHtml } from './html-reader.js'
import type { TextReader } from './reader.js'

export const mhtml: TextReader = {
  name: 'MHTML',
  endings: ['mhtml', 'mht'],
  mediaTypes: ['multipart/related', 'application/x-mimearchive'],
  beginning: /^(?:[\w-]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)*content-type:\s*multipart\/related/i,
  read({ bytes, name }) {
    const parts = readMimeParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
    const root = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
    if (root === undefined) throw noPage(name)
    const { bytes: html, charset, location } = root
    const page = readHtml({ bytes: html, name, ...(charset && { charset }), ...(location && { address: location }) })
    return { ...page, ...nameHeldParts(page.tree, parts) }
  },
}

function noPage(name: string): DeckError {
  return new DeckError('usage', `${name} holds no page: it is damaged, or no archive of a page at all.`, {
    hint: 'Open the page in a browser and save it anew, as a single file or as a whole.',
  })
}
