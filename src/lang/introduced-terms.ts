import { escapePattern } from './patterns.js'

/** How sentences say what a term is. Each pattern holds the term as its group `term`. */
export type TermPatterns = readonly RegExp[]

/** The terms that a sentence introduces, each once. */
export function findIntroducedTerms(sentence: string, patterns: TermPatterns): readonly string[] {
  const found = patterns.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), ({ groups }) => groups!['term']!.trim()),
  )
  return [...new Set(found)]
}

/** Letters that a word of the same letters goes on with: ランク is no part of ブランク, nor 行列 of 大名行列. */
const scripts = [String.raw`[\p{Script=Latin}\p{N}]`, String.raw`[\p{Script=Katakana}\p{Script=Han}ー]`] as const

/** What finds a term in a text where it is no part of a longer word. */
export function findTerm(term: string): (text: string) => boolean {
  const [first, last] = [`^%`, `%$`].map((end) =>
    scripts.find((letters) => new RegExp(end.replace('%', letters), 'u').test(term)),
  )
  const before = first ? `(?<!${first})` : ''
  const after = last ? `(?!${last})` : ''
  const pattern = new RegExp(`${before}${escapePattern(term)}${after}`, 'u')
  return (text) => pattern.test(text)
}
