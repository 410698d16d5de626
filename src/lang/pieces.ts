import { endOfCharacter, mayBreak } from './kinsoku.js'
import { longestSeam, seams } from './seams.js'
import { halfWidthsOf } from './widths.js'

/** The longest piece in half-widths: twelve full-width characters fit every column that a slide has. */
const widest = 24

/** The longest piece that is or holds a long word, which is read letter by letter: `eslint-config-eslint@5.0.2を`. */
const widestWithWord = 36
const longWord = /[\x21-\x7e]{16}/u
const link = /:\/\//u

/** No slide holds so many characters without a place to break: where they are cut is all the same. */
const endless = 1000

/** A narrower piece would be a scrap, like `お|問い合わせ` or `なりまし|た`. */
const narrowest = 6

/**
 * Cuts a text where a line may break. Of the points asked for those count that kinsoku allows; pieces wider than
 * twelve full-width characters are cut further.
 * @param points Indexes into the text, in any order.
 * @returns Pieces whose concatenation is the text.
 */
export function cutIntoPieces(text: string, points: Iterable<number>): string[] {
  const pieces: string[] = []
  let start = 0
  const cutAt = (at: number): void => {
    pieces.push(text.slice(start, at))
    start = at
  }
  for (const at of [...points].toSorted((a, b) => a - b)) {
    if (at > start && mayBreak(text, at) && text.slice(start, at).trim() !== '') cutAt(at)
  }
  if (text !== '') cutAt(text.length)
  return pieces.flatMap(cutLongPiece)
}

function cutLongPiece(piece: string): string[] {
  const pieces: string[] = []
  const most = longWord.test(piece) && !link.test(piece) ? widestWithWord : widest
  let rest = piece
  while (isTooWide(rest, most)) {
    const at = rest.length > endless ? endOfRoom(rest, widest) : findSeam(rest)
    if (at >= rest.length) break
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}

/** White space at the end hangs over the end of the line. */
function isTooWide(piece: string, most: number): boolean {
  if (piece.length * 2 <= most) return false
  const room = endOfRoom(piece, most)
  return room < piece.length && piece.slice(room).trim() !== ''
}

/** The last place at the best seam that leaves a piece within the room; else the next place at all. */
function findSeam(piece: string): number {
  const room = endOfRoom(piece, widest)
  const places = findPlaces(piece, endOfRoom(piece, narrowest), room).filter((place) => !isScrap(piece.slice(place)))
  const window = piece.slice(0, room + longestSeam)
  for (const seam of seams) {
    const found = new Set(Array.from(window.matchAll(seam), ({ index }) => index))
    const at = places.findLast((place) => found.has(place))
    if (at !== undefined) return at
  }
  // A run like `……………` has no place where a line may break, and no slide that could hold it.
  return places.at(-1) ?? findPlaces(piece, room + 1, endOfRoom(piece, 2 * widest) - 1)[0] ?? room
}

/** The indexes from `first` to `last` before which a line may break. */
function findPlaces(piece: string, first: number, last: number): number[] {
  const places: number[] = []
  for (let at = first; at <= last; at++) if (mayBreak(piece, at)) places.push(at)
  return places
}

function isScrap(piece: string): boolean {
  return endOfRoom(piece, narrowest - 1) >= piece.length
}

/** Behind the last whole character that fits, but behind the first one in any case. */
function endOfRoom(text: string, width: number): number {
  let end = 0
  let left = width
  while (end < text.length) {
    left -= halfWidthsOf(String.fromCodePoint(text.codePointAt(end)!))
    if (left < 0 && end > 0) return end
    end = endOfCharacter(text, end)
  }
  return end
}
