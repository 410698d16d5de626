const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its they them their he she his her him we us our i me my you your',
    'of in on at to for from by with into onto as via per about over under between during through against upon',
    'and or but so yet nor because although though while when where which who whom whose what why how then there here',
    'is are was were be been being am do does did done have has had having will shall can s re ve ll d m',
    'also too very just even still already again both each any all such own same other only',
  ].flatMap((words) => words.split(' ')),
)

/** Forms that no ending explains, each before its verb. */
const irregular: ReadonlyMap<string, string> = new Map(
  [
    'made make, took take, taken take, gave give, given give, found find, kept keep, left leave, lost lose, led lead',
    'wrote write, written write, ran run, broke break, broken break, sent send, built build, got get, went go, fell fall',
    'came come, said say, told tell, saw see, seen see, began begin, chose choose, chosen choose, held hold, sold sell',
    'became become, paid pay, met meet, won win, grew grow',
  ].flatMap((line) => line.split(', ').map((pair) => pair.split(' ') as [string, string])),
)

/** Whether a lower-case English word only holds others together. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase())
}

/** An English word without its inflection: `replaced`, `replaces` and `replacing` become one. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/'s?$/, '')
  const known = irregular.get(lower)
  if (known !== undefined) return stemOf(known)
  if (lower.length < 4 || !/^[a-z-]+$/.test(lower)) return lower
  const stem = lower.replace(/(?:ies|ied)$/, 'y').replace(/(?<=..)(?:ing|ed|es|s)$/, '')
  return stem.replace(/(?<=[^aeiou])([^aeiouls])\1$|([bdgmnprt])\2$/, '$1$2').replace(/(?<=..)e$/, '')
}
