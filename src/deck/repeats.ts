import type { Language } from '../lang/language.js'

/** So much of a line is its title: it says hardly anything else. */
const mostOfLine = 0.6

/** What stands in brackets: a title leaves it out. */
const aside = /[（(][^（）()]*[）)]/gu

/** A text without what stands in brackets. */
export function withoutAsides(text: string): string {
  return text.replaceAll(aside, '')
}

/** Whether a line only says again what its slide's title says, whose first letter may be a capital for that. */
export function repeats(line: string, title: string): boolean {
  const [said, named] = [line, title].map((text) => withoutAsides(text).toLowerCase()) as [string, string]
  return named !== '' && said.includes(named) && named.length >= mostOfLine * said.length
}

/** Whether a line says no more than the one that it stands below. */
export function saysNoMore(line: string, above: string, { words }: Pick<Language, 'words'>): boolean {
  const said = new Set(words(above))
  return repeats(line, above) || words(line).every((word) => said.has(word))
}
