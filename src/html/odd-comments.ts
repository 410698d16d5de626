import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import type { MarkdownIt, Token } from './markdown-it.js'

/** What Marpit hides from its beginning to its end, or to the end of what it stands in. */
const hiddenBlocks = [
  { begins: /^<!--/, ends: /-->/ },
  { begins: /^<style(?=\s|>|$)/i, ends: /<\/style>/i },
] as const

const commentBegin = '<!--'
const commentEnd = '-->'

/** So many hyphens or spaces in a row stand in no directive. */
const endlessRun = /-{1000}|\s{1000}/

/**
 * Reads, before Marpit does, the comments that it would take minutes for: its pattern tries every end for every beginning, and
 * every length of a run of hyphens or spaces. What never ends is hidden where it begins a block, and text within one, as ever.
 */
export function readOddComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before('marpit_comment', 'kamishibai_odd_comment', readBlock)
  markdown.inline.ruler.before('marpit_inline_comment', 'kamishibai_odd_inline_comment', inlineReader())
}

function readBlock(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  const kind = hiddenBlocks.find(({ begins }) => begins.test(lineAt(state, first)))
  if (kind === undefined) return false
  let next = first
  let isClosed = false
  while (next < end && !isClosed && (next === first || state.sCount[next]! >= state.blkIndent)) {
    isClosed = kind.ends.test(lineAt(state, next))
    next += 1
  }
  const text = state.getLines(first, next, state.blkIndent, false)
  const isEndless = isClosed && text.startsWith(commentBegin) && endlessRun.test(text)
  if (isClosed && !isEndless) return false
  if (silent) return true
  state.line = next
  const token = isEndless ? asNote(state.push('marpit_comment', '', 0), text) : state.push('kamishibai_hidden', '', 0)
  token.map = [first, next]
  token.hidden = true
  return true
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice(bMarks[line]! + tShift[line]!, eMarks[line])
}

/** `<!` that begins no comment with an end is text. */
function inlineReader(): (state: StateInline, silent: boolean) => boolean {
  const lastEnds = new WeakMap<StateInline, number>()
  return (state, silent) => {
    const { src, pos } = state
    if (!src.startsWith('<!', pos)) return false
    const lastEnd = lastEnds.get(state) ?? src.lastIndexOf(commentEnd)
    lastEnds.set(state, lastEnd)
    const isComment = src.startsWith(commentBegin, pos) && lastEnd >= pos + 2
    if (!isComment) {
      if (!silent) state.pending += '<'
      state.pos += 1
      return true
    }
    const end = src.indexOf(commentEnd, pos + commentBegin.length) + commentEnd.length
    const text = src.slice(pos, end)
    if (!endlessRun.test(text)) return false
    if (!silent) asNote(state.push('marpit_comment', '', 0), text).hidden = true
    state.pos = end
    return true
  }
}

/** Makes of a token what Marpit makes of a comment for the presenter. */
function asNote(token: Token, comment: string): Token {
  token.content = comment.slice(commentBegin.length, comment.indexOf(commentEnd)).trim()
  token.meta = { marpitParsedDirectives: {} }
  return token
}
