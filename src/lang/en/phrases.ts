import { cutIntoPieces } from '../pieces.js'

/** Where an English line may break: behind white space and behind a dash, but not within `two-factor` and `2018-07-12`. */
const breaks = /(?<=\s)(?=\S)|(?<=\S[—])(?=\S)|(?<=\p{L}–)(?=\p{L})/gu

/** A link or an address, which is cut only if it is too long. */
const link = /(?:https?:\/\/|www\.|\S@)\S*/gu

/** What begins a new phrase behind a number: `58 of the runs`, `41 and 28`. */
const beginners = (
  'a an and are as at but by for from had has have if in is nor of on or over since so than that the then to under until ' +
  'was were when where which while who with'
).split(' ')

/** `41 minutes`, `12th day`, but not `2019 we`. */
const amount = new RegExp(
  String.raw`(?<![^\s(“"$€£~])(?!(?:19|20)\d\d\s)\d(?:[\d.,:]*\d)?(?:st|nd|rd|th|[kKMB%])?\s(?!(?:${beginners.join('|')})\b)(?=\p{L})`,
  'gu',
)

/** `July 12`. */
const day =
  /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?=\d)/gu

/** English words with the white space that follows them; a number is one with what it counts. */
export function phrases(text: string): string[] {
  const points = new Set<number>()
  for (const { index } of text.matchAll(breaks)) points.add(index)
  for (const run of [link, amount, day].flatMap((whole) => [...text.matchAll(whole)])) {
    for (let at = run.index + 1; at <= run.index + run[0].length; at++) points.delete(at)
  }
  return cutIntoPieces(text, points)
}
