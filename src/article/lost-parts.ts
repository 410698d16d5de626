import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'

interface Loss {
  /** What of the text is named; the same is told once. */
  readonly name: RegExp
  readonly message: (name: string) => string
  readonly hint?: string
}

/** What readers would have seen, and a slide can't show, by the rule that took it out. */
const losses: Readonly<Record<string, Loss>> = {
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
  'surplus-text': {
    name: /^./su,
    message: () => 'The article is too long to be read as a whole: what stands from here on was left out.',
    hint: 'Divide it into several articles.',
  },
}

/** Warns of what was left out of an article though its readers see it: each once, where it stands first. */
export function findLostParts({ removed }: Article, file: string): readonly Problem[] {
  const problems = new Map<string, Problem>()
  for (const { source, rule } of removed.toSorted((a, b) => a.source.line - b.source.line)) {
    const loss = losses[rule]
    const name = loss?.name.exec(source.text)?.[0] ?? ''
    if (loss === undefined || name === '') continue
    const message = loss.message(name)
    if (problems.has(message)) continue
    problems.set(message, {
      rule,
      severity: 'warning',
      message,
      place: { file, line: source.line },
      hint: loss.hint ?? 'If the talk needs it, write it out in the article or in the deck.',
    })
  }
  return [...problems.values()]
}
