import { DeckError } from '../model/problem.js'
import type { Problem } from '../model/problem.js'

/** Everything the command says to people, on standard error. */
export const messages = {
  wrote: (paths: readonly string[], slides: number, seconds: string): string =>
    `${shorten(paths).join(', ')}: ${slides} slides${seconds}`,
  spoken: (seconds: number, asked: number): string => `, ${clock(seconds)} of ${clock(asked)}`,
  emptyArticle: 'The article has too little text for a talk: there is nothing to tell but its title.',
  shortArticle: (seconds: number, asked: number): string =>
    `The article fills ${clock(seconds)} of the ${clock(asked)} asked for; a shorter talk would suit it.`,
  toldShare: (asked: number, share: number, minutesForAll: number): string =>
    `A talk of ${minutes(asked)} tells ${Math.floor(100 * share)} % of the article; about ${minutesForAll} minutes would tell all.`,
  moreAlike: (count: number, rule: string, file = ''): string =>
    `warning: ${file === '' ? '' : `${file}: `}${count} more of the same (${rule}); kamishibai check tells them all.`,
  keptDeck: (deck: string, plan: string): string =>
    `${deck} has been edited and was kept; the new plan is in ${plan} (--force overwrites the deck).`,
  progress: (done: number, count: number, name: string): string => `[${done}/${count}] ${name}`,
  presenting: (address: string): string => `Presenting at ${address} until you press Ctrl-C.`,
  remote: (address: string, code: string): string =>
    `A phone in the same network becomes the remote control, with script and timer:\n\n${code}\n\n${address}\n\nWhoever has this address can read the script and turn the slides.`,
  rehearsed: (planned: number, measured: number, before: number, after: number): string =>
    `The rehearsal shows a speaking rate of ${measured} a minute, where ${planned} were planned: ${amount(after, 'slide')}${after === before ? ', as before' : ` instead of ${before}`}.`,
  replanned: ({ changed, gone, come }: Readonly<Record<'changed' | 'gone' | 'come', readonly string[]>>): string[] =>
    [
      { words: 'Begin otherwise', titles: changed },
      { words: 'Left out', titles: gone },
      { words: 'New', titles: come },
    ].flatMap(({ words, titles }) => (titles.length > 0 ? [`${words}: ${titles.join(', ')}.`] : [])),
  notWatched: (address: string): string =>
    `${address} was fetched once and is not watched; its deck and the theme are.`,
  watching: 'Watching for changes until you press Ctrl-C.',
  outputFailed: (reason: string): string => `error: Standard output could not be written: ${reason}.`,
  checked: (name: string, slides: number, errors: number, warnings: number): string =>
    `${name}: ${amount(slides, 'slide')}, ${amount(errors, 'error')}, ${amount(warnings, 'warning')}`,
  failed: (failures: number, count: number): string => `${failures} of ${count} could not be built.`,
}

/** One sentence that says what happened and where, and what to do about it: below a list on a line of its own. */
export function describeError(error: unknown): string {
  if (error instanceof DeckError) {
    const parts = error.hint === undefined ? [error.message] : [error.message, error.hint]
    return parts.join(error.message.includes('\n') ? '\n' : ' ')
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `Something went wrong that should not have: ${reason}. Run again with --debug and report what it prints.`
}

/** `warning: article.md:12: The picture … was not found. It was looked for at …` */
export function describeProblem({ severity, message, place, hint }: Problem): string {
  const where = place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}: ` : ''
  return `${severity}: ${where}${message}${hint === undefined ? '' : ` ${hint}`}`
}

/** `1 slide`, `2 slides`, `no slides`. */
function amount(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}

/** Seconds as `4:05`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Seconds as `5 minutes`, `1:30 minutes`. */
function minutes(seconds: number): string {
  return `${seconds % 60 === 0 ? seconds / 60 : clock(seconds)} minute${seconds === 60 ? '' : 's'}`
}

/** Pictures are many: the first and the last stand for all. */
function shorten(paths: readonly string[]): readonly string[] {
  const pictures = paths.filter((path) => path.endsWith('.png'))
  if (pictures.length < 3) return paths
  return [...paths.filter((path) => !pictures.includes(path)), `${pictures[0]} … ${pictures.at(-1)}`]
}
