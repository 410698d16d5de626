import { createRequire } from 'node:module'
import { DeckError } from '../../model/problem.js'
import type { readWord } from '../word/read-word.js'
import type { WordLack } from '../word/unpack-word.js'
import { openPageChunk } from './page-chunk.js'
import type { DocumentReader } from './reader.js'

export const word: DocumentReader = {
  name: 'Word',
  endings: ['docx', 'docm'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroenabled.12',
    'application/msword',
  ],
  // An archive with what every Office document begins with, or the old format, which encrypted ones have too.
  beginning: /^(?:PK[^]{2,60}?(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/)|\xd0\xcf[^]\xe0\xa1\xb1[^]\xe1)/,
  async unpack({ bytes, name }) {
    const document = await openChunk().readWord(bytes)
    if (typeof document === 'string') throw lacks[document](name)
    const { html, pictures, title = '', author, date } = document
    const fields = new Map<string, unknown>([
      ['title', title],
      ['author', author],
      ['date', date],
    ])
    return { fields, titleLine: 1, ...openPageChunk().readFragment(html, title), pictures }
  },
}

const require = createRequire(import.meta.url)

/** Loads the reader of Word documents, which takes libraries that no other format needs. */
function openChunk(): { readonly readWord: typeof readWord } {
  return require('#data/readers/word.cjs') as { readonly readWord: typeof readWord }
}

const lacks: Readonly<Record<WordLack, (name: string) => DeckError>> = {
  old: (name) =>
    new DeckError('usage', `${name} is in a format of Word from before 2007, which is not read.`, {
      hint: 'Open it in Word or LibreOffice, save it as .docx, and give that file.',
    }),
  locked: (name) =>
    new DeckError('usage', `${name} is protected by a password.`, {
      hint: 'Open it in Word, save it as .docx without a password, and give that file.',
    }),
  damaged: (name) =>
    new DeckError('usage', `${name} is no whole Word document: its archive is damaged or cut off.`, {
      hint: 'Open it in Word, let it be repaired, save it as .docx, and give that file.',
    }),
  huge: (name) =>
    new DeckError('usage', `${name} would unpack to more than an article can be.`, {
      hint: 'Take what does not belong to the article out of it, or make its pictures smaller.',
    }),
  other: (name) =>
    new DeckError('usage', `${name} is an archive, and no Word document.`, {
      hint: 'Give an article in Word (.docx), Markdown, HTML or plain text.',
    }),
}
