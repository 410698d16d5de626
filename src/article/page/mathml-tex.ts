import { escapeTex } from '../escape-tex.js'
import { accents, functionNames, invisible, largeOperators, letterStyles, strokes, tableOf } from './mathml-words.js'
import { textIn, wordsIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** Elements that hold text. */
const tokens = tableOf<(element: PageElement) => string>({
  mi: letters,
  mn: (element) => escapeTex(wordsIn(element)).replaceAll(',', '{,}'),
  mo: operator,
  mtext: (element) => quoted(textIn(element).replaceAll(/\s+/g, ' ')),
  ms: (element) => quoted(`"${wordsIn(element)}"`),
  mspace: space,
  mphantom: () => '',
  none: () => '',
})

/** The TeX of an element, from that of the elements in it. */
type Layout = (parts: readonly string[], element: PageElement) => string | undefined

/** Elements that hold others: those of MathML Core, and those of MathML 3 that pages still have. */
const layouts = tableOf<Layout>({
  math: rowOf,
  mrow: rowOf,
  mstyle: rowOf,
  mpadded: rowOf,
  semantics: ([shown = '']) => shown,
  maction: ([shown = '']) => shown,
  mfrac: ([over = '', under = ''], { attributes }) =>
    Number.parseFloat(attributes['linethickness'] ?? '') === 0
      ? String.raw`\genfrac{}{}{0pt}{}{${over}}{${under}}`
      : String.raw`\frac{${over}}{${under}}`,
  msqrt: (parts, element) => String.raw`\sqrt{${rowOf(parts, element)}}`,
  mroot: ([base = '', degree = '']) => String.raw`\sqrt[${grouped(degree)}]{${base}}`,
  msub: ([base = '', sub = '']) => indexed(base, sub, ''),
  msup: ([base = '', sup = '']) => indexed(base, '', sup),
  msubsup: ([base = '', sub = '', sup = '']) => indexed(base, sub, sup),
  mmultiscripts: indexedAround,
  munder: ([base = '', under = ''], element) => accented(base, element, 'below') ?? limited(base, under, ''),
  mover: ([base = '', over = ''], element) => accented(base, element, 'above') ?? limited(base, '', over),
  munderover: ([base = '', under = '', over = '']) => limited(base, under, over),
  mtable: (rows, { attributes }) => {
    const kind = /right.*left/.test(attributes['columnalign'] ?? '') ? 'aligned' : 'matrix'
    return String.raw`\begin{${kind}} ${rows.join(String.raw` \\ `)} \end{${kind}}`
  },
  mtr: (cells) => cells.join(' & '),
  mlabeledtr: ([_number, ...cells]) => cells.join(' & '),
  mtd: rowOf,
  mfenced: (parts, { attributes: { open = '(', close = ')', separators = ',' } }) =>
    fenced(open, parts.join(escapeTex(separators.trim().charAt(0))), close),
  menclose: (parts, element) => {
    const stroke = strokes.get(element.attributes['notation'] ?? '')
    return stroke && `${stroke}{${rowOf(parts, element)}}`
  },
})

/** The TeX of a formula in MathML; `undefined` of one that has something in it that is not known here. */
export function mathmlToTex(element: PageElement): string | undefined {
  const token = tokens.get(element.name)
  if (token !== undefined) return token(element)
  const parts = childrenOf(element).map(mathmlToTex)
  return parts.includes(undefined) ? undefined : layouts.get(element.name)?.(parts as readonly string[], element)
}

/** What of an element is shown: what is said besides, for other programs, is not. */
function childrenOf({ children }: PageElement): PageElement[] {
  return children
    .filter((child) => child.kind === 'element')
    .filter(({ name }) => name !== 'annotation' && name !== 'annotation-xml' && name !== 'mprescripts')
}

function letters(element: PageElement): string {
  const text = wordsIn(element)
  if (functionNames.has(text)) return `\\${text} `
  const isOne = [...text].length <= 1
  const style = letterStyles.get(element.attributes['mathvariant'] ?? (isOne ? 'italic' : 'normal'))
  return style === undefined || !/\p{L}/u.test(text) ? escapeTex(text) : `${style}{${escapeTex(text)}}`
}

/** A space by its width in em; widths that have a name are those beside operators. */
function space({ attributes: { width = '0' } }: PageElement): string {
  const em = Number.parseFloat(width)
  if (em >= 1) return String.raw`\quad`
  return em < 0.25 ? '' : String.raw`\ `
}

function operator(element: PageElement): string {
  const sign = wordsIn(element)
  if (functionNames.has(sign)) return `\\${sign} `
  if (/^\p{L}{2,}$/u.test(sign)) return String.raw`\operatorname{${sign}}`
  return invisible.has(sign)
    ? ''
    : escapeTex(sign)
        .replaceAll('−', '-')
        .replaceAll('‖', String.raw`\Vert `)
}

/** Text between letters; what TeX reads as a mark has other names there than in formulas. */
function quoted(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash ',
    '~': '\\textasciitilde ',
    '^': '\\textasciicircum ',
  }
  return String.raw`\text{${text.replaceAll(/[{}#$%&_\\~^]/g, (sign) => signs[sign] ?? `\\${sign}`)}}`
}

/** The brackets around a row grow with it; one that opens and has no partner, as before cases, does too. */
function rowOf(parts: readonly string[], element: PageElement): string {
  const children = childrenOf(element)
  const [first, last] = [children[0], children.at(-1)]
  const opens = isFence(first, '([{|‖⌈⌊⟨')
  const closes = children.length > 1 && isFence(last, ')]}|‖⌉⌋⟩')
  if (opens && closes) return fenced(wordsIn(first!), parts.slice(1, -1).join(' '), wordsIn(last!))
  const isTable = children.some(({ name }) => name === 'mtable')
  if (opens && isTable) return fenced(wordsIn(first!), parts.slice(1).join(' '), '')
  return parts.filter((part) => part !== '').join(' ')
}

function isFence(element: PageElement | undefined, signs: string): boolean {
  if (element?.name !== 'mo' || element.attributes['stretchy'] === 'false') return false
  const sign = wordsIn(element)
  return sign !== '' && signs.includes(sign)
}

function fenced(open: string, content: string, close: string): string {
  return String.raw`\left${delimiter(open)} ${content} \right${delimiter(close)}`
}

function delimiter(sign: string): string {
  return sign === '' ? '.' : escapeTex(sign).replaceAll('‖', String.raw`\Vert `)
}

/** A base with its indices. */
function indexed(base: string, sub: string, sup: string): string {
  return `${grouped(base)}${indices(sub, sup)}`
}

/** In braces where it is more than one sign. */
function grouped(tex: string): string {
  return /^(?:.|\\[a-z]+ ?)$/isu.test(tex) ? tex : `{${tex}}`
}

function indices(sub = '', sup = ''): string {
  return `${sub && `_{${sub}}`}${sup && `^{${sup}}`}`
}

/** Indices in pairs behind a base, and where `<mprescripts>` stands, before it. */
function indexedAround([base = '', ...scripts]: readonly string[], { children }: PageElement): string {
  const names = children.flatMap((child) => (child.kind === 'element' ? [child.name] : []))
  const at = names.includes('mprescripts') ? names.indexOf('mprescripts') - 1 : scripts.length
  const pairs = scripts.flatMap((sub, place) =>
    place % 2 === 0 ? [{ place, tex: indices(sub, scripts[place + 1]) }] : [],
  )
  const join = (isBefore: boolean): string =>
    pairs.flatMap(({ place, tex }) => (place >= at === isBefore ? [tex] : [])).join('{}')
  const before = join(true)
  return `${before && `{}${before}`}${grouped(base)}${join(false)}`
}

/** A sign over or under a letter. */
function accented(base: string, element: PageElement, side: 'above' | 'below'): string | undefined {
  const sign = childrenOf(element)[1]
  const [narrow, wide = narrow] = sign?.name === 'mo' ? (accents[side].get(wordsIn(sign)) ?? []) : []
  return narrow && `${[...base].length > 1 ? wide : narrow}{${base}}`
}

/** What stands under and over a sum or a limit, or any other thing. */
function limited(base: string, under: string, over: string): string {
  if (largeOperators.test(base)) return `${base}${under && `_{${under}}`}${over && `^{${over}}`}`
  const lower = under === '' ? base : String.raw`\underset{${under}}{${base}}`
  return over === '' ? lower : String.raw`\overset{${over}}{${lower}}`
}
