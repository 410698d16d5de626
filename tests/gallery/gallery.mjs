// `npm run gallery`: draws every kind of slide in every theme, short, typical and overlong, Japanese and English, and writes a
// sheet for each theme to docs/; and the READMEs' pictures of the sample talks.
import { resolve } from 'node:path'
import { importBundled } from '../import-bundled.mjs'

const { writeSheets } = await importBundled(resolve(import.meta.dirname, 'sheets.ts'))
const { writeDocumentPictures } = await importBundled(resolve(import.meta.dirname, 'document-pictures.ts'))
await writeSheets(resolve('docs'))
await writeDocumentPictures(resolve('docs'))
