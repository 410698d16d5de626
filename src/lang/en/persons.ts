const called = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.? (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu

/** Whom a text calls with a title: `Jane Doe` of Dr. Jane Doe. */
export function persons(text: string): readonly string[] {
  return Array.from(text.matchAll(called), ({ groups }) => groups!['name']!)
}
