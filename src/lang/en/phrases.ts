import { cutIntoPieces } from '../pieces.js'

/** Where an English line may break: behind white space and behind a dash, but not within `two-factor` and `2018-07-12`. */
const breaks = /(?<=\s)(?=\S)|(?<=\S[—])(?=\S)|(?<=\p{L}–)(?=\p{L})/gu

/** Whether the break lies in a link or an address, which is cut only if it is too long. */
const link = /(?:https?:\/\/|www\.|\S@)\S*/gu

/** English words with the white space that follows them. */
export function phrases(text: string): string[] {
  const points = new Set<number>()
  for (const { index } of text.matchAll(breaks)) points.add(index)
  for (const run of text.matchAll(link)) {
    for (let at = run.index + 1; at < run.index + run[0].length; at++) points.delete(at)
  }
  return cutIntoPieces(text, points)
}
