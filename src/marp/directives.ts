import { parse } from 'yaml'

/** Every key that makes a comment a directive to one of the programs that show a deck, so that it is no note. */
export const directiveKeys = [
  // Marpit's, for the deck and for a slide
  ...['headingDivider', 'lang', 'style', 'theme'],
  ...['backgroundColor', 'backgroundImage', 'backgroundPosition', 'backgroundRepeat', 'backgroundSize'],
  ...['class', 'color', 'footer', 'header', 'paginate'],
  // Marp core's
  ...['math', 'size'],
  // marp-cli's
  ...['author', 'description', 'image', 'keywords', 'title', 'transition', 'url'],
  // our own
  'kamishibai',
] as const

const knownKeys: ReadonlySet<string> = new Set(directiveKeys.flatMap((key) => [key, `_${key}`]))

/** `header: a: b`: Marp quotes such values before it parses them, unless they look like more than text. */
const looseValue = new RegExp(`^(["']?_?(?:${directiveKeys.join('|')})["']? *:) +[^\\s"'{|>~&*].*$`, 'gmu')

/** Comments for other programs, which Marp leaves alone. */
const magicComments: readonly RegExp[] = [
  /^prettier-ignore(?:-(?:start|end))?$/u,
  /^markdownlint-(?:(?:disable|enable).*|capture|restore)$/u,
  /^lint (?:disable|enable|ignore).*$/u,
  // In a heading it fits the type to the slide.
  /^fit$/u,
]

/** Whether Marp shows a comment to the presenter; else it is a directive, or a word to another program. */
export function isNote(comment: string): boolean {
  return !isMagicComment(comment) && !Object.keys(readMapping(comment)).some((key) => knownKeys.has(key))
}

/** Whether a comment, without white space at its ends, is one that no presenter gets to see. */
export function isMagicComment(comment: string): boolean {
  return magicComments.some((pattern) => pattern.test(comment))
}

/**
 * Reads what is said to Marp.
 * @returns the scalars as strings, as Marp reads them; nothing if the text isn't a YAML mapping.
 */
export function readMapping(text: string): Readonly<Record<string, unknown>> {
  return parseMapping(text) ?? parseMapping(text.replaceAll(looseValue, '$1 ""')) ?? {}
}

function parseMapping(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parse(text, { schema: 'failsafe', logLevel: 'error' })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return undefined
  }
}
