/** Counts what a reader of a language counts: characters of Japanese, words of English. */
export function lengthOf(text: string, language: string): number {
  return unitsOf(text, language).length
}

/** What stands in Japanese as characters, else as words in lower case. Marks stand for nothing. */
export function unitsOf(text: string, language: string): readonly string[] {
  if (language === 'ja') return [...text.normalize('NFKC')].filter((character) => /[^\s]/u.test(character))
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,@/:_-]+[\p{L}\p{N}]+)*/gu) ?? []
}

/** Units spoken a minute, as measured in talks. */
const speakingRates: Readonly<Record<string, number>> = { ja: 300, en: 140 }

/** Seconds that it takes to say a text. */
export function speakingSeconds(text: string, language: string): number {
  const spoken = unitsOf(text, language).filter((unit) => /[\p{L}\p{N}]/u.test(unit))
  return (60 * spoken.length) / (speakingRates[language] ?? 140)
}

/** The smallest value that a share (0–1) of the values does not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
