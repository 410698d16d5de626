// `npm run gallery`: draws every kind of slide in every theme, short, typical and overlong, Japanese and English, and writes a
// sheet for each theme to docs/.
import { resolve } from 'node:path'
import { importBundled } from '../import-bundled.mjs'

const { writeSheets } = await importBundled(resolve(import.meta.dirname, 'sheets.ts'))
await writeSheets(resolve('docs'))
