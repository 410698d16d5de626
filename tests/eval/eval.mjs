// `npm run eval -- <folder with articles.json>`: what the talks on these articles are like, and whether they say what their
// articles say. Prints a Markdown report on standard output and exits 1 when the re-check finds anything.
//
// articles.json is a list of { file, lang, facts: [{ fact, keys }] }: a talk tells a fact when all its keys stand in it.
//
//   --minutes <n>   length of the talks (default 5); a list with commas gives a table each
//   --only <text>   only articles with the text in their name
//   --facts         which facts are told and which are not, by name
//   --lines <file>  writes every sentence that a slide shows with its line: `.md` to read aloud, else tab-separated
//   --html <file>   writes a page to read the decks beside their articles
//   --json <file>   writes all figures
import { resolve } from 'node:path'
import { importBundled } from '../import-bundled.mjs'

const { evaluate } = await importBundled(resolve(import.meta.dirname, 'evaluate.ts'))

try {
  process.exitCode = (await evaluate(process.argv.slice(2), resolve(import.meta.dirname, '../..'))) ? 0 : 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
