/**
 * No letter or digit touches the dollar signs from outside and no space from inside, so that `$5 to $10` and `$HOME/$USER` are
 * none.
 */
const betweenDollars = /(?<![\w$\\])\$(?![\s$])((?:\\.|[^$\\])+)(?<!\s)\$(?![\w$])/gu

/** TeX is ASCII, but for the words that a command may hold: `\text{損失}`. */
const tex = /^[\x20-\x7e]+$|\\[A-Za-z]/u

/** Mark-up and addresses, which no formula has: text between two amounts, or code. A tag is one that closes: `$m<n$` is none. */
const noTex = /`|<[A-Za-z/!?][^<]*>|\]\(|~~|\*\*|__|&#?\w+;|\/\/|@|:[\w+-]+:/u

/**
 * Finds the formulas within a line, as authors write them: `$O(n \log n)$`.
 * @returns The first index of each and the one behind it, ascending.
 */
export function findFormulas(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(betweenDollars)]
    .filter(([, inside]) => tex.test(inside!) && !noTex.test(inside!))
    .map(({ 0: whole, index }) => [index, index + whole.length] as const)
}
