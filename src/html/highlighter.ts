import { createRequire } from 'node:module'
import { once } from '../lang/once.js'

/** The part of highlight.js in use. */
interface HighlightJs {
  readonly newInstance: () => HighlightJs
  readonly configure: (options: { readonly languages: readonly string[] }) => void
  readonly registerLanguage: (name: string, rules: unknown) => void
  readonly highlight: (
    code: string,
    options: { readonly language: string; readonly ignoreIllegals: boolean },
  ) => { readonly value: string }
}

/** `languages.json`: what there is beside the core, a file for each language. */
interface Catalogue {
  /** The language of each name and alias, in lower case. */
  readonly names: Readonly<Record<string, string>>
  /** The other languages that code in a language may hold. */
  readonly uses: Readonly<Record<string, readonly string[]>>
  /** What is tried where code of any language may stand. */
  readonly anyLanguage: readonly string[]
}

/**
 * Marks up code for colouring.
 * @returns HTML with a span of highlight.js's classes around each word that means something, its text the same as the
 * code; `''` for a language that is not known.
 */
export type Highlighter = (code: string, language: string) => string

const load = createRequire(import.meta.url) as (path: string) => unknown

/** Opens highlight.js; its core and the languages are only loaded when code needs them. */
export function openHighlighter(): Highlighter {
  const { names, uses, anyLanguage } = load('#data/highlight/languages.json') as Catalogue
  const languages = new Map(Object.entries(names))
  const openCore = once(() => {
    const core = (load('#data/highlight/core.cjs') as HighlightJs).newInstance()
    core.configure({ languages: anyLanguage })
    return core
  })
  const registered = new Set<string>()
  return (code, name) => {
    const language = languages.get(name)
    if (language === undefined) return ''
    const highlightJs = openCore()
    for (const needed of [language, ...(uses[language] ?? [])]) {
      if (registered.has(needed)) continue
      highlightJs.registerLanguage(needed, load(`#data/highlight/${needed}.cjs`))
      registered.add(needed)
    }
    return highlightJs.highlight(code, { language, ignoreIllegals: true }).value
  }
}
