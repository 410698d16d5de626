// `npm run layout -- <articles and folders of them>`: plans talks on the articles in every theme, both sizes and four lengths, lets a
// browser lay them out, and tells how often it makes the lines that were calculated, what is seen to be amiss, and how long the
// calculation takes. Exits 1 if anything is amiss.
import { resolve } from 'node:path'
import { importBundled } from '../import-bundled.mjs'

const { reportLayouts } = await importBundled(resolve(import.meta.dirname, 'report-layouts.ts'))
process.exitCode = (await reportLayouts(process.argv.slice(2))) ? 0 : 1
