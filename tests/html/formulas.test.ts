import { afterEach, describe, expect, test, vi } from 'vitest'
import { partFormulas, textInFormulas } from '../../src/html/formula-markup.js'
import { renderHtml } from '../../src/html/render-html.js'
import type { HtmlOutput } from '../../src/html/render-html.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const theme = readTheme('kamishibai', '16:9', nodeFiles)

function render(markdown: string, files = nodeFiles): HtmlOutput {
  const images = { file: 'deck.md', base: '/', allowed: [] }
  return renderHtml({ markdown, language: 'ja', theme, images, meta: { title: '題' }, notes: true }, files)
}

/** Family, weight and style of the embedded fonts of KaTeX, without `KaTeX_`. */
function formulaFonts(markdown: string): readonly string[] {
  const rules = render(markdown).html.matchAll(
    /@font-face\{font-family:"KaTeX_(\w+)";font-weight:(\d+);(?:font-style:(\w+);)?src:url\(data:/g,
  )
  return [...rules].map(([, family, weight, style]) => [family, weight, style ?? ''].join(' ').trim()).toSorted()
}

describe('formulas', () => {
  afterEach(() => vi.restoreAllMocks())

  test('are set within a line and by themselves, and said in MathML', () => {
    const { html, problems } = render('計算量は $O(n^2)$ です。\n\n$$\n\\frac{1}{2}\n$$')
    expect(html.match(/<span class="katex">/g)).toHaveLength(2)
    expect(html.match(/class="katex-display"/g)).toHaveLength(1)
    expect(html).toContain('<annotation encoding="application/x-tex">O(n^2)</annotation>')
    expect(problems).toEqual([])
  })

  test('come with just the fonts that they use', () => {
    expect(formulaFonts('# 5 ドルから $10')).toEqual([])
    expect(formulaFonts('$x + 1$')).toEqual(['Main 400', 'Math 400 italic'])
    expect(formulaFonts('$\\mathbb{R}$ と $\\mathbf{v}$ と $\\mathfrak{g}$')).toEqual([
      'AMS 400',
      'Fraktur 400',
      'Main 400',
      'Main 700',
    ])
    expect(formulaFonts('$\\textbf{\\textit{a}}$')).toContain('Main 700 italic')
    expect(formulaFonts('$\\boldsymbol{x}$')).toContain('Math 700 italic')
    expect(formulaFonts('$$\\left(\\sum_i \\frac{a}{b}\\right)$$')).toEqual(expect.arrayContaining(['Size2 400']))
  })

  test('ask for nothing outside the page', () => {
    const { html } = render('$x$ $$\\sum$$')
    expect(html).not.toMatch(/url\(["']?(?!data:)/)
  })

  test('load nothing where there are none', () => {
    const read: string[] = []
    const files = {
      ...nodeFiles,
      read: (path: string) => {
        read.push(path)
        return nodeFiles.read(path)
      },
    }
    render('# 題\n\n100 円', files)
    expect(read.filter((path) => path.includes('katex'))).toEqual([])
    render('$x$', files)
    expect(read.filter((path) => path.endsWith('.ttf') && path.includes('KaTeX_'))).toHaveLength(2)
  })

  test('leave their Japanese words to the font of the text', () => {
    expect(render('$\\text{損失}$').problems).toEqual([])
    const { formulas } = partFormulas(render('$\\text{損失} + 1$').html)
    expect(textInFormulas(formulas)).toBe('損失')
  })

  test('do not ask the text fonts for their symbols', () => {
    expect(
      render('$\\varnothing \\ltimes \\Bumpeq \\left\\lgroup \\frac{\\frac ab}{\\frac cd} \\right\\rgroup$').problems,
    ).toEqual([])
  })

  test.each([
    ['見出し $\\frac{$', 3],
    ['$$\nx\\foo{\n$$', 3],
  ])('that TeX can not read stay as typed and are reported with their line: %j', (markdown, line) => {
    const warn = vi.spyOn(console, 'warn')
    const { html, problems } = render(`# a\n\n${markdown}`)
    expect(problems).toMatchObject([{ rule: 'formula-not-set', severity: 'warning', place: { file: 'deck.md', line } }])
    expect(html).toContain('katex-error')
    expect(warn).not.toHaveBeenCalled()
  })

  test('run no commands that reach out of the formula', () => {
    const { html } = render(
      '$\\href{javascript:alert(1)}{x}$ $\\includegraphics{http://a.b/c.png}$ $\\htmlStyle{color:red}{x}$',
    )
    expect(html).not.toMatch(/<a\b[^>]*javascript|<img|style="color:red"/)
  })

  test('are told from prices', () => {
    expect(render('価格は $5 と $10 です').html).toContain('$10')
    expect(render('価格は $5 と $10 です').html).not.toContain('class="katex"')
  })
})
