import { pairBrackets } from '../lang/brackets.js'
import type { TextStyle } from '../model/theme.js'
import { countLines, isNarrow, measureText } from '../theme/measure.js'

/** What a line of text is set in, and how wide it may be in px. */
export interface Room extends TextStyle {
  readonly width: number
}

/** A pause that is seen: `、` in `家を出る前に、`, the colon of `No retries: …`. */
const pause = /[、。，．,;:；：！？!?…]\s*$/u

/** A phrase that is no wider does not stand alone at the end of a line, behind a pause (in em). */
const stub = 4

/** Lines that end with the clauses are at most so many times as wide as lines of equal length. */
const mostUneven = 1.5

/** How much of a line's width they may fill: what is as good as full breaks elsewhere in a browser that measures otherwise. */
const mostFull = 0.98

/** No slide holds more; browsers don't balance them either. */
const mostLines = 10

/**
 * Joins phrases between which a line better does not break: those of a clause, else at least those in brackets. Not
 * `この出張で得た教訓は一つ、家を` over `出る前に必ず財布を確かめること` but the same with the line's end at the comma. What is
 * joined takes no more lines and leaves none of them very short.
 */
export function keepClauses(phrases: readonly string[], room: Room): readonly string[] {
  const text = phrases.join('')
  const lines = countLines(text, room, room.width, () => phrases)
  if (lines === 1 || lines > mostLines) return phrases
  const evenWidth = (measureText(text, room.faces) * room.size) / lines
  const width = Math.min(room.width * mostFull, evenWidth * mostUneven)
  const isWithin = (piece: string, ems = width / room.size): boolean => isNarrow(piece.trimEnd(), room.faces, ems)
  const brackets = [...pairBrackets(text)]
  const isOutside = (end: number): boolean => brackets.every(([open, close]) => end <= open || end > close)
  const quotations = joinPhrases(phrases, (_, end) => isOutside(end), isWithin)
  const clauses = joinPhrases(quotations, (piece, end) => pause.test(piece) && isOutside(end), isWithin)
  return [clauses, quotations].find((pieces) => countLines(text, room, width, () => pieces) <= lines) ?? phrases
}

/** Makes one piece of all up to each end, if it fits a line; else only of what would be too short to stand behind an end. */
function joinPhrases(
  pieces: readonly string[],
  isEnd: (piece: string, end: number) => boolean,
  isWithin: (piece: string, width?: number) => boolean,
): readonly string[] {
  const groups: string[][] = []
  let end = 0
  let isOver = true
  for (const piece of pieces) {
    if (isOver) groups.push([])
    groups.at(-1)!.push(piece)
    end += piece.length
    isOver = isEnd(piece, end)
  }
  return groups.flatMap((group, place) => {
    const [first = '', second = '', ...rest] = group
    if (isWithin(group.join(''))) return [group.join('')]
    return place > 0 && isWithin(first, stub) && isWithin(first + second) ? [first + second, ...rest] : group
  })
}
