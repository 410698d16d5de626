import type { Removed } from '../model/article.js'
import { sourceOf } from './text-tokens.js'
import type { Tag, TextToken } from './text-tokens.js'

/** Elements whose content is not what the article says, by the rule that takes it out. */
const mutedElements: Readonly<Record<string, readonly string[]>> = {
  // The reading beside a word, and brackets for browsers that cannot set it.
  ruby: ['rt', 'rp', 'rtc'],
  struck: ['del', 's', 'strike'],
  html: 'script style iframe object embed video audio canvas svg math noscript template form select textarea title'.split(
    ' ',
  ),
}

const ruleOf: ReadonlyMap<string, string> = new Map(
  Object.entries(mutedElements).flatMap(([rule, names]) => names.map((name) => [name, rule] as const)),
)

export interface HeardTokens {
  readonly tokens: readonly TextToken[]
  readonly removed: readonly Removed[]
}

/** Takes out comments and the elements that say nothing. Of an element that is never closed only the tag goes. */
export function muteElements(tokens: readonly TextToken[]): HeardTokens {
  const closings = findClosings(tokens)
  const heard: TextToken[] = []
  const removed: Removed[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    const rule = ruleFor(token)
    if (rule === undefined) {
      heard.push(token)
      continue
    }
    const end = closings.get(index) ?? index
    const text = tokens
      .slice(index, end + 1)
      .map(sourceOf)
      .join('')
      .trim()
    if (text !== '') removed.push({ source: { line: token.line, text }, rule })
    index = end
  }
  return { tokens: heard, removed }
}

function ruleFor(token: TextToken): string | undefined {
  if (token.kind === 'comment') return 'html-comment'
  return token.kind === 'open' ? ruleOf.get(token.name) : undefined
}

/** For each opening tag of a muted element, the next closing tag of that name. */
function findClosings(tokens: readonly TextToken[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const next = new Map<string, number>()
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const tag = tokens[index] as Tag
    if (tag.kind === 'close') next.set(tag.name, index)
    const closing = tag.kind === 'open' && ruleOf.has(tag.name) ? next.get(tag.name) : undefined
    if (closing !== undefined) closings.set(index, closing)
  }
  return closings
}
