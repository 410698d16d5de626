import { DeckError } from '../model/problem.js'
import { en } from './en/en.js'
import { ja } from './ja/ja.js'
import type { Language } from './language.js'

/** Every language that an article may be in. A further one is an object beside these two. */
export const languages = { ja, en } as const satisfies Record<string, Language>

export type LanguageCode = keyof typeof languages

/** The registry's keys, the default language of the project first. */
export const languageCodes = Object.keys(languages) as readonly LanguageCode[]

/**
 * The language of a BCP 47 tag, of which only the primary part counts: `ja`, `ja-JP`, `EN`.
 * @throws DeckError `usage` for a language that is not in the registry.
 */
export function languageOf(code: string): Language {
  const primary = code.trim().toLowerCase().split(/[-_]/u, 1)[0]
  const known = languageCodes.find((candidate) => candidate === primary)
  if (known !== undefined) return languages[known]
  const codes = languageCodes.join(', ')
  throw new DeckError('usage', `The language "${code}" is not known; the known ones are ${codes}.`, {
    hint: `Give one of ${codes}, or nothing: the language is found from the text.`,
  })
}
