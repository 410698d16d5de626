import { partFormulas, textInFormulas } from './formula-markup.js'

/** The characters that the fonts must hold. */
export interface Characters {
  /** Of all text on the slides but code. */
  readonly text: ReadonlySet<number>
  /** Of that text what a theme may set in the type of titles. */
  readonly titles: ReadonlySet<number>
  readonly code: ReadonlySet<number>
}

/** What CSS and the page's script may write: digits, punctuation and the Latin letters. */
const always = Array.from({ length: 0x7f - 0x20 }, (_, place) => 0x20 + place)

const codeElements = /<(code|pre)\b[^>]*>[^]*?<\/\1>/g

/** Headings, quotations, and slides that are one large line. */
const titleElements =
  /<(h[1-6]|blockquote)\b[^>]*>[^]*?<\/\1>|<section\b[^>]*\bclass="(?:[^"]* )?(?:statement|number|quote)[ "][^]*?<\/section>/g

/** Collects the characters of rendered slides (Marp's own serialisation: every `<` in text is escaped). */
export function collectCharacters(html: string): Characters {
  const { text, formulas } = partFormulas(html)
  const code = [...text.matchAll(codeElements)].map(([element]) => element).join('')
  return {
    titles: codePoints([...text.matchAll(titleElements)].map(([element]) => element).join(''), always),
    text: codePoints(text.replaceAll(codeElements, '') + textInFormulas(formulas), always),
    code: codePoints(code, code === '' ? [] : always),
  }
}

function codePoints(html: string, others: readonly number[]): ReadonlySet<number> {
  const found = new Set(others)
  const text = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(x[\da-f]+|\d+);/gi, (_, code: string) => String.fromCodePoint(Number(`0${code}`)))
  for (const character of text) found.add(character.codePointAt(0)!)
  return found
}
