/** Whether two headings say the same: width, case and spaces aside. */
export function isSameHeading(one: string, other: string): boolean {
  return simplifyHeading(one) === simplifyHeading(other)
}

/** A heading without what tells no two apart: width, case and spaces. */
export function simplifyHeading(heading: string): string {
  return heading.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()
}
