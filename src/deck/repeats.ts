/** So much of a line is its title: it says hardly anything else. */
const mostOfLine = 0.6

/** What stands in brackets: a title leaves it out. */
const aside = /[（(][^（）()]*[）)]/gu

/** Whether a line only says again what its slide's title says. */
export function repeats(line: string, title: string): boolean {
  const [said, named] = [line.replaceAll(aside, ''), title.replaceAll(aside, '')]
  return named !== '' && said.includes(named) && named.length >= mostOfLine * said.length
}
