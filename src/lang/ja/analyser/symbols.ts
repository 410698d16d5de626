import type { Morpheme } from './morpheme.js'

const onlySpace = /^\s+$/u
/** `①` is a symbol, `Ⅲ` is none. */
const onlySymbols = /^[^\p{L}\p{Nd}\p{Nl}\p{M}]+$/u

/** White space, a bracket, or a mark as often as it is repeated: `……`, `!!`. */
const symbols = /\s+|[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]|(.)\1*/gsu

/** The first that fits a symbol says what it is, in the dictionary's terms. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\s/u, '空白'],
  [/^[\p{Ps}\p{Pi}]/u, '括弧開'],
  [/^[\p{Pe}\p{Pf}]/u, '括弧閉'],
  [/^[.．。]$/u, '句点'],
  [/^[,，、]$/u, '読点'],
  [/^/u, '一般'],
]

/** Half-width symbols are symbols, one by one, not a noun that is made of them all: `!?」(`. */
export function splitSymbols(morphemes: readonly Morpheme[]): Morpheme[] {
  return morphemes.flatMap((morpheme) => (isMistaken(morpheme) ? splitSymbol(morpheme) : morpheme))
}

/** The dictionary takes unknown symbols for nouns that can be verbs, and a character of no known kind for a blank. */
function isMistaken({ surface, posDetails: [detail] }: Morpheme): boolean {
  if (detail === '空白') return !onlySpace.test(surface)
  return detail === 'サ変接続' && onlySymbols.test(surface)
}

function splitSymbol({ surface, start }: Morpheme): Morpheme[] {
  return Array.from(surface.matchAll(symbols), ({ 0: symbol, index }) => ({
    surface: symbol,
    start: start + index,
    pos: '記号',
    posDetails: [kinds.find(([pattern]) => pattern.test(symbol))![1]],
    conjugationType: '',
    conjugationForm: '',
    lemma: symbol,
  }))
}
