/** Opening and closing mark of what is set apart from the sentence around it. */
const bracketPairs = '「」 『』 （） () ［］ [] 【】 〔〕 〈〉 《》 ｛｝ {} ｢｣ “” ‘’ «»'.split(' ')

/** Quotation marks that look the same at both ends. */
const straightQuotes = `"'`

export const openingBrackets: string = bracketPairs.map(([opening]) => opening).join('')
export const closingBrackets: string = bracketPairs.map(([, closing]) => closing).join('')

const openingOf: ReadonlyMap<string, string> = new Map(bracketPairs.map(([opening, closing]) => [closing!, opening!]))

/** Not the mouth of `:(`. */
const anyBracket = new RegExp(
  `(?<!(?:^|\\s)[:;=]-?)[${escapeClass(openingBrackets + closingBrackets + straightQuotes)}]`,
  'gu',
)

/** The characters as they must stand inside the brackets of a regular expression. */
export function escapeClass(characters: string): string {
  return characters.replaceAll(/[\\\]^[-]/gu, '\\$&')
}

/**
 * Where each bracket closes: the index of the opening mark to that of its closing mark. A bracket that never closes is
 * not in it, so that one forgotten `」` does not swallow the rest of a text; nor is a closing mark that nothing opened.
 */
export function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open = makeOpenBrackets()
  for (const { 0: mark, index } of text.matchAll(anyBracket)) {
    const isQuote = straightQuotes.includes(mark)
    const opening = isQuote ? mark : openingOf.get(mark)
    if (opening !== undefined && open.has(opening) && (!isQuote || mayCloseQuote(text, index))) {
      pairs.set(open.close(opening), index)
    } else if (openingBrackets.includes(mark) || (isQuote && mayOpenQuote(text, index))) open.add(mark, index)
  }
  return pairs
}

/** The brackets open at a point of the text. Closing one drops those opened since: they never close. */
function makeOpenBrackets() {
  const stack: { readonly mark: string; readonly at: number }[] = []
  const counts = new Map<string, number>()
  const count = (mark: string, change: number): void => void counts.set(mark, (counts.get(mark) ?? 0) + change)
  return {
    has: (mark: string): boolean => (counts.get(mark) ?? 0) > 0,
    add: (mark: string, at: number): void => {
      stack.push({ mark, at })
      count(mark, 1)
    },
    close: (mark: string): number => {
      for (;;) {
        const last = stack.pop()!
        count(last.mark, -1)
        if (last.mark === mark) return last.at
      }
    },
  }
}

/** Not the inches of `27"`, the apostrophe of `dogs'` or the decade of `'90s`. */
function mayOpenQuote(text: string, at: number): boolean {
  const next = text[at + 1] ?? ''
  if (/[\p{Script=Latin}\d]/u.test(text[at - 1] ?? '')) return false
  return text[at] === "'" ? /[^\s\d]/u.test(next) : /\S/u.test(next)
}

/** Not the opening mark of a further quotation, nor the apostrophe of `don't`. */
function mayCloseQuote(text: string, at: number): boolean {
  if (/\s/u.test(text[at - 1] ?? '')) return false
  return text[at] === '"' || !/[\p{Script=Latin}\d]/u.test(text[at + 1] ?? '')
}
