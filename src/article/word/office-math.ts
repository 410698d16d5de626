import { escapeTex } from '../escape-tex.js'
import { textIn } from '../page/page-tree.js'
import type { PageElement } from '../page/page-tree.js'

/** The TeX of an element, from that of its parts by their names. */
type Form = (part: (name: string) => string, element: PageElement) => string

/** Structures of Office's formulas (ECMA-376 part 1, 22.1.2) as TeX. */
const forms: Readonly<Record<string, Form>> = {
  'm:t': (_, element) => escapeTex(textIn(element)),
  'm:f': (part) => String.raw`\frac{${part('m:num')}}{${part('m:den')}}`,
  'm:sSup': (part) => `{${part('m:e')}}^{${part('m:sup')}}`,
  'm:sSub': (part) => `{${part('m:e')}}_{${part('m:sub')}}`,
  'm:sSubSup': (part) => `{${part('m:e')}}_{${part('m:sub')}}^{${part('m:sup')}}`,
  'm:sPre': (part) => `{}_{${part('m:sub')}}^{${part('m:sup')}}{${part('m:e')}}`,
  'm:rad': (part) =>
    part('m:deg') === '' ? String.raw`\sqrt{${part('m:e')}}` : String.raw`\sqrt[${part('m:deg')}]{${part('m:e')}}`,
  'm:nary': (part, element) =>
    `${escapeTex(propertyOf(element, 'm:chr') ?? '∫')}_{${part('m:sub')}}^{${part('m:sup')}} ${part('m:e')}`,
  'm:limLow': (part) => String.raw`\underset{${part('m:lim')}}{${part('m:e')}}`,
  'm:limUpp': (part) => String.raw`\overset{${part('m:lim')}}{${part('m:e')}}`,
  'm:bar': (part) => String.raw`\overline{${part('m:e')}}`,
  'm:func': (part) => `${part('m:fName')} ${part('m:e')}`,
  'm:d': (_, element) => {
    const parts = partsNamed(element, 'm:e').map(toTex)
    const [open, close] = [propertyOf(element, 'm:begChr') ?? '(', propertyOf(element, 'm:endChr') ?? ')']
    return String.raw`\left${delimiter(open)} ${parts.join(', ')} \right${delimiter(close)}`
  },
  'm:m': (_, element) => {
    const rows = partsNamed(element, 'm:mr').map((row) => partsNamed(row, 'm:e').map(toTex).join(' & '))
    return String.raw`\begin{matrix} ${rows.join(String.raw` \\ `)} \end{matrix}`
  },
  'm:eqArr': (_, element) => {
    const rows = partsNamed(element, 'm:e').map((row) => toTex(row).replaceAll(String.raw`\&`, '&'))
    return String.raw`\begin{aligned} ${rows.join(String.raw` \\ `)} \end{aligned}`
  },
}

/** The TeX of a formula of Word; of a structure that is not known, what stands in it. */
export function toTex(element: PageElement): string {
  const form = Object.hasOwn(forms, element.name) ? forms[element.name] : undefined
  if (form !== undefined) return form((name) => partsNamed(element, name).map(toTex).join(' '), element)
  return element.children.map((child) => (child.kind === 'element' ? toTex(child) : '')).join('')
}

function partsNamed({ children }: PageElement, name: string): PageElement[] {
  return children.filter((child) => child.kind === 'element').filter((child) => child.name === name)
}

/** The character that a structure is told to show; `''` for none. */
function propertyOf({ name, children }: PageElement, property: string): string | undefined {
  const properties = children.find((child) => child.kind === 'element' && child.name === `${name}Pr`)
  if (properties?.kind !== 'element') return undefined
  return partsNamed(properties, property)[0]?.attributes['m:val']
}

function delimiter(character: string): string {
  return character === '' ? '.' : escapeTex(character)
}
