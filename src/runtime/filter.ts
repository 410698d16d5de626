/** Whether a slide fits what was typed: its number, or words of its title in any order, width and case. */
export function fitsFilter(typed: string, number: number, title: string): boolean {
  const words = normalise(typed).split(/\s+/).filter(Boolean)
  const text = normalise(title)
  return words.every((word) => text.includes(word)) || words.join('') === String(number)
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
