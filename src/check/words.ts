import type { CheckedSlide } from './checked-deck.js'

const singular = { do: 'does', are: 'is' } as const

/** The beginning of a text, in quotes, as messages name it. */
export function quote(text: string): string {
  const characters = [...text]
  return `"${characters.slice(0, 20).join('')}${characters.length > 20 ? '…' : ''}"`
}

/** `slide 3`, `slides 2–4 and 7`: the numbers in order, neighbours joined. */
export function nameSlides(slides: readonly CheckedSlide[]): string {
  const numbers = [...new Set(slides.map(({ rendered }) => rendered.number))].toSorted((a, b) => a - b)
  const runs: { readonly from: number; to: number }[] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last.to + 1) last.to = number
    else runs.push({ from: number, to: number })
  }
  const named = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  return `slide${numbers.length === 1 ? '' : 's'} ${joinWords(named)}`
}

/** `a`, `a and b`, `a, b and c`. */
function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** `, as do 3 more` behind what is said of the first of several; `''` for one alone. */
export function andOthers(count: number, verb: keyof typeof singular): string {
  return count === 0 ? '' : `, as ${count === 1 ? singular[verb] : verb} ${count} more`
}
