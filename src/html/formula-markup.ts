/** Rendered slides, parted into what KaTeX made and all else. */
export interface PartedSlides {
  readonly text: string
  readonly formulas: string
}

/** What KaTeX draws; beside it stands the formula as MathML, for screen readers. */
const opening = '<span class="katex-html"'

/** Parts rendered slides. MathML is in neither, since browsers don't draw it. */
export function partFormulas(slides: string): PartedSlides {
  const text: string[] = []
  const formulas: string[] = []
  let from = 0
  for (let start = slides.indexOf(opening); start !== -1; start = slides.indexOf(opening, from)) {
    text.push(slides.slice(from, start))
    from = endOfSpan(slides, start)
    formulas.push(slides.slice(start, from))
  }
  text.push(slides.slice(from))
  return { text: text.join('').replaceAll(/<math[\s>][^]*?<\/math>/g, ''), formulas: formulas.join('') }
}

/** The characters in formulas that KaTeX's fonts lack and it leaves to the text's: `\text{損失}`. */
export function textInFormulas(formulas: string): string {
  return [...formulas.matchAll(/<span class="[^"]*_fallback[^"]*"[^>]*>([^<]*)/g)].map(([, text]) => text).join('')
}

function endOfSpan(html: string, start: number): number {
  let depth = 0
  for (const tag of html.slice(start).matchAll(/<(\/?)span[\s>]/g)) {
    depth += tag[1] === '' ? 1 : -1
    if (depth === 0) return start + tag.index + '</span>'.length
  }
  return html.length
}
