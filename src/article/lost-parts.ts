import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'

/** What readers would have seen, and a slide can't show, by the rule that took it out. */
const losses: Readonly<Record<string, { readonly name: RegExp; readonly message: (name: string) => string }>> = {
  'mdx-component': {
    name: /^<[\w.]*/,
    message: (name) => `The component ${name}> was left out; of it only its text is kept.`,
  },
  formula: {
    name: /^[\s\S]+/,
    message: (name) => `A formula was left out, since its MathML holds what can't be written as TeX: "${name}"`,
  },
  'mdx-expression': {
    name: /^(?=[\s\S]*\{…\})[\s\S]*/,
    message: (name) =>
      `A sentence was left out, since a script computes a part of it: "${name.replaceAll(/\s+/g, ' ')}"`,
  },
}

/** Warns of what was left out of an article though its readers see it: each once, where it stands first. */
export function findLostParts({ removed }: Article, file: string): readonly Problem[] {
  const problems = new Map<string, Problem>()
  for (const { source, rule } of removed.toSorted((a, b) => a.source.line - b.source.line)) {
    const loss = losses[rule]
    const name = loss?.name.exec(source.text)?.[0] ?? ''
    if (loss === undefined || name === '' || problems.has(name)) continue
    problems.set(name, {
      rule,
      severity: 'warning',
      message: loss.message(name),
      place: { file, line: source.line },
      hint: 'If the talk needs it, write it out in the article or in the deck.',
    })
  }
  return [...problems.values()]
}
