import { cutIntoPieces } from '../pieces.js'

/** Where an English line may break: behind white space, behind a hyphen or slash between words, and behind a dash. */
const breaks = /(?<=\s)(?=\S)|(?<=\p{L}{2}[-‐/])(?=\p{L}{2})|(?<=\S[—])(?=\S)|(?<=\p{L}–)(?=\p{L})/gu

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
