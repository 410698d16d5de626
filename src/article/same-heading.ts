/** Whether two headings say the same: width, case and spaces aside. */
export function isSameHeading(one: string, other: string): boolean {
  return simplify(one) === simplify(other)
}

function simplify(heading: string): string {
  return heading.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()
}
