// Takes highlight.js apart: its core and each language as a file of its own, so that a deck loads only what its code
// is written in, and a catalogue of the languages.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import hljs from 'highlight.js'

const library = 'node_modules/highlight.js/lib'

/** Without rules it changes nothing. */
const plain = 'plaintext'

/** What is tried where code of any language may stand, the body of an HTTP message. */
const anyLanguage = ['json', 'xml']

/** Writes `core.cjs`, `LANGUAGE.cjs` and `languages.json` to `folder`. */
export async function writeHighlighter(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const languages = hljs.listLanguages().filter((language) => language !== plain)
  await build({
    entryPoints: [
      join(library, 'core.js'),
      ...languages.map((language) => join(library, 'languages', `${language}.js`)),
    ],
    entryNames: '[name]',
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    minify: true,
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  writeFileSync(join(folder, 'languages.json'), JSON.stringify(catalogue(languages)))
}

/**
 * @returns `{ names, uses, anyLanguage }`: the language of each name and alias in lower case; the other languages that
 * code in a language may hold, and those that these may hold.
 */
function catalogue(languages) {
  const aliases = languages.flatMap((language) =>
    (hljs.getLanguage(language).aliases ?? []).map((alias) => [alias.toLowerCase(), language]),
  )
  const names = Object.fromEntries([...aliases, ...languages.map((language) => [language, language])])
  const uses = Object.fromEntries(
    languages.map((language) => [language, allUsedBy(language)]).filter(([, used]) => used.length > 0),
  )
  return { names, uses, anyLanguage }
}

function allUsedBy(language) {
  const found = new Set([language])
  for (const each of found) for (const used of usedBy(each)) found.add(used)
  return [...found].slice(1)
}

/** The languages named anywhere in the rules of a language. */
function usedBy(language) {
  const found = new Set()
  const seen = new Set()
  const search = (rule) => {
    if (typeof rule !== 'object' || rule === null || seen.has(rule)) return
    seen.add(rule)
    const { subLanguage } = rule
    const used = Array.isArray(subLanguage) && subLanguage.length === 0 ? anyLanguage : [subLanguage ?? []].flat()
    for (const name of used) found.add(name)
    Object.values(rule).forEach(search)
  }
  search(hljs.getLanguage(language))
  return found
}
