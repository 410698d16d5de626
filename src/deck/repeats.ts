/** So much of a line is its title: it says hardly anything else. */
const mostOfLine = 0.6

/** Whether a line only says again what its slide's title says. */
export function repeats(line: string, title: string): boolean {
  return line.includes(title) && title.length >= mostOfLine * line.length
}
