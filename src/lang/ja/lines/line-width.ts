/** A wider line takes two whole rows, in which nobody finds the point: it is better said (in wide characters). */
export const mostWidth = 51

/** How many wide characters take as much room as a text: letters and digits of Latin script are half as wide. */
export function widthOf(text: string): number {
  const narrow = text.match(/[ -~]/gu)?.length ?? 0
  return [...text].length - narrow / 2
}
