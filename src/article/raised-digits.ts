import type { TextToken } from './text-tokens.js'

const plain = [...'0123456789+-−=()ni']

const scripts: Readonly<Record<string, { readonly characters: ReadonlyMap<string, string>; readonly sign: string }>> = {
  sup: { characters: pairsOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'), sign: '^' },
  sub: { characters: pairsOf('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ'), sign: '_' },
}

function pairsOf(characters: string): ReadonlyMap<string, string> {
  return new Map([...characters].map((character, index) => [plain[index] ?? '', character]))
}

/** A number, or what has one in it; in brackets it is the mark of a note. */
const exponent = /^(?=.*\d)[\w+\-−./=]+$/

/** Writes raised and lowered digits as characters of their own: else `10<sup>6</sup>` would be 106. */
export function raiseDigits(tokens: readonly TextToken[]): TextToken[] {
  return tokens.map((token, index) => {
    const before = isLink(tokens[index - 1]) ? tokens[index - 2] : tokens[index - 1]
    if (token.kind !== 'text' || before?.kind !== 'open') return token
    const script = scripts[before.name]
    const text = token.text.trim()
    if (script === undefined || !exponent.test(text)) return token
    const raised = [...text].map((character) => script.characters.get(character) ?? '')
    return { ...token, text: raised.includes('') ? `${script.sign}${text}` : raised.join('') }
  })
}

function isLink(token: TextToken | undefined): boolean {
  return token?.kind === 'open' && token.name === 'a'
}
