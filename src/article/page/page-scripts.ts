import { inPlaceOf, textIn } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'

const plain = '0123456789+-−=()ni'
const raised: ReadonlyMap<string, string> = pairsOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')
const lowered: ReadonlyMap<string, string> = pairsOf('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ')

function pairsOf(characters: string): ReadonlyMap<string, string> {
  return new Map([...characters].map((character, index) => [[...plain][index] ?? '', character]))
}

/** A number, or what has one in it; in brackets it is the mark of a note. */
const exponent = /^(?=.*\d)[\w+\-−./=]+$/

/** Raised and lowered digits as characters of their own: else `10<sup>6</sup>` would be 106. */
export function mendScript(element: PageElement): readonly PageNode[] | undefined {
  const { name } = element
  const text = textIn(element).trim()
  if ((name !== 'sup' && name !== 'sub') || !exponent.test(text)) return undefined
  const characters = [...text].map((character) => (name === 'sup' ? raised : lowered).get(character))
  const written = characters.every((character) => character !== undefined)
    ? characters.join('')
    : `${name === 'sup' ? '^' : '_'}${text}`
  return [inPlaceOf(element, 'span', [{ kind: 'text', text: written, line: element.line }])]
}
