import type katex from '@marp-team/marp-core/plugins/katex'
import { createRequire } from 'node:module'
import type { Files } from '../model/files.js'
import type { Problem } from '../model/problem.js'
import type { EmbeddedFace } from './embedded-face.js'
import type { Extra } from './extras.js'
import { partFormulas } from './formula-markup.js'
import type { MarkdownIt, Token } from './markdown-it.js'

/** A font file of KaTeX. */
interface FormulaFace {
  readonly family: string
  readonly weight: number
  readonly style: string
  readonly file: string
}

/** What a rule of KaTeX's style sheet says of the font of elements with these classes. */
interface FontWish {
  readonly classes: readonly string[]
  readonly family?: string
  readonly weight?: number
  readonly style?: string
}

interface FontTable {
  readonly faces: readonly FormulaFace[]
  readonly wishes: readonly FontWish[]
}

const requireData = createRequire(import.meta.url)

/** Formulas between dollar signs, set by KaTeX with just the parts of its fonts that they use. */
export const formulas: Extra = {
  isIn: (markdown) => /\$[^]*\$/.test(markdown),
  teach(marp, { file, problems }) {
    const { default: plugin } = requireData('#data/katex/katex.cjs') as { readonly default: typeof katex }
    marp.use(plugin({ fontPath: false, options: { strict: 'ignore' } }))
    marp.use(withoutFontFiles)
    marp.use(reportFaulty, (problem: Problem) => problems.push(problem), file)
  },
  faces: (slides, files) => usedFaces(partFormulas(slides).formulas, files),
}

/** A style sheet as postcss hands it to a plugin. */
interface StyleSheet {
  readonly walkAtRules: (name: string, visit: (rule: AtRule) => void) => void
}

interface AtRule {
  readonly toString: () => string
  readonly remove: () => void
}

/** KaTeX's style sheet names font files that a single page doesn't have beside it. */
const withoutFontFiles = Object.assign(
  () => ({
    postcssPlugin: 'kamishibai-without-font-files',
    Once(sheet: StyleSheet) {
      sheet.walkAtRules('font-face', (rule) => {
        if (/url\(["']?fonts\/KaTeX_/.test(rule.toString())) rule.remove()
      })
    },
  }),
  { postcss: true },
)

/** KaTeX shows a formula that it can't set as it was typed, in red. */
function reportFaulty(markdown: MarkdownIt, report: (problem: Problem) => void, file: string): void {
  markdown.core.ruler.push('kamishibai_formula_lines', ({ tokens }) => {
    for (const { map, children } of tokens) for (const child of children ?? []) child.map ??= map
  })
  const { rules } = markdown.renderer
  for (const kind of ['marp_math_inline', 'marp_math_block']) {
    const set = rules[kind]
    if (!set) continue
    rules[kind] = (tokens, place, ...others) => {
      const html = set(tokens, place, ...others)
      if (html.includes('class="katex-error"')) report(faultyFormula(tokens[place]!, file))
      return html
    }
  }
}

function faultyFormula({ content, map }: Token, file: string): Problem {
  return {
    rule: 'formula-not-set',
    severity: 'warning',
    message: `The formula ${content.trim().replaceAll(/\s+/g, ' ')} could not be set and is shown as it was typed.`,
    place: { file, ...(map && { line: map[0] + 1 }) },
    hint: 'It must be TeX as KaTeX knows it: braces in pairs, no packages.',
  }
}

/** The fonts that formulas are drawn with, each with their characters. */
function usedFaces(markup: string, files: Files): readonly EmbeddedFace[] {
  if (markup === '') return []
  const { faces, wishes } = JSON.parse(
    new TextDecoder().decode(files.read(requireData.resolve('#data/katex/fonts.json'))),
  ) as FontTable
  const classes = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')))
  const heard = wishes.filter((wish) => wish.classes.every((name) => name === 'katex' || classes.has(name)))
  const characters = new Set([...markup.replaceAll(/<[^>]*>/g, '')].map((character) => character.codePointAt(0)!))
  return faces
    .filter((face) => heard.some((wish) => asksFor(wish, face, heard)))
    .map(({ family, weight, style, file }) => ({
      family,
      weight,
      style,
      path: requireData.resolve(`#data/katex/${file}`),
      characters: [...characters],
    }))
}

/** A rule that names a family may leave weight and style to others. */
function asksFor({ family, weight, style }: FontWish, face: FormulaFace, heard: readonly FontWish[]): boolean {
  const others = heard.filter((other) => other.family === undefined)
  const weights = weight === undefined ? [400, ...others.map((other) => other.weight)] : [weight]
  const styles = style === undefined ? ['normal', ...others.map((other) => other.style)] : [style]
  return face.family === family && weights.includes(face.weight) && styles.includes(face.style)
}
