import { DeckError } from './problem.js'

/** The time that several things take together, in seconds. */
export function sumSeconds(things: readonly { readonly seconds: number }[]): number {
  return things.reduce((sum, { seconds }) => sum + seconds, 0)
}

const durationPattern = /^(?:(\d+(?:\.\d+)?)|(?:(\d+)h)?(?:(\d+(?:\.\d+)?)m(?:in)?)?(?:(\d+)s)?|(\d+):([0-5]\d))$/

const shortest = 30
const longest = 3 * 60 * 60

/**
 * Reads a length of time: `5` (minutes), `90s`, `1m30s`, `1:30`.
 * @returns Whole seconds.
 * @throws DeckError `usage` for anything else, and for less than half a minute or more than three hours.
 */
export function parseDuration(text: string): number {
  const match = durationPattern.exec(text.trim())
  const [, minutesOnly, h, m, s, clockMinutes, clockSeconds] = match ?? []
  const seconds = Math.round(
    60 * (Number(minutesOnly ?? 0) + 60 * Number(h ?? 0) + Number(m ?? 0) + Number(clockMinutes ?? 0)) +
      Number(s ?? 0) +
      Number(clockSeconds ?? 0),
  )
  if (!match || text.trim() === '') {
    throw new DeckError('usage', `"${text}" is not a length of time.`, {
      hint: 'Write minutes (5), or 90s, 1m30s, 1:30.',
    })
  }
  if (seconds < shortest || seconds > longest) {
    throw new DeckError('usage', `A talk can't be planned for a length of "${text}".`, {
      hint: 'Ask for half a minute up to three hours.',
    })
  }
  return seconds
}
