/** So much of a line is its title: it says hardly anything else. */
const mostOfLine = 0.6

/** What stands in brackets: a title leaves it out. */
const aside = /[（(][^（）()]*[）)]/gu

/** A text without what stands in brackets. */
export function withoutAsides(text: string): string {
  return text.replaceAll(aside, '')
}

/** Whether a line only says again what its slide's title says. */
export function repeats(line: string, title: string): boolean {
  const [said, named] = [withoutAsides(line), withoutAsides(title)]
  return named !== '' && said.includes(named) && named.length >= mostOfLine * said.length
}
