import type { Language } from '../lang/language.js'
import type { Theme } from '../model/theme.js'
import { isNarrow, scriptsMeet } from '../theme/measure.js'
import { keepClauses } from './keep-clauses.js'
import type { Room } from './keep-clauses.js'
import type { MarkdownIt, State, Token } from './markdown-it.js'
import { phraseRoom } from './phrase-room.js'

/** Where a browser may break a line within a phrase: in scripts without spaces anywhere, in others at a space and behind such a mark. */
const breaksWithin =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|\s(?=\S)|[-\u2010\u2013\u2014/|!?\u2026%})\]](?=\S)/u

/** No slide holds so many characters: where their lines break is all the same. */
const endless = 10_000

/** The text of an inline token as a whole, and where its phrases end. */
interface Phrased {
  readonly text: string
  readonly ends: ReadonlySet<number>
}

/**
 * Sets text so that every browser breaks lines only between phrases: a phrase is a span that does not wrap, and a `<wbr>`
 * stands between two. (`inline-block` would break the same, but browsers then find no text across phrases.) A phrase that is
 * wider than its line may wrap. Where scripts meet there is a space, which is no character.
 */
export function setPhrases(markdown: MarkdownIt, phrases: Language['phrases'], theme: Theme): void {
  // Slides share the text of their header and footer, which is parsed by itself before.
  const done = new WeakSet<Token>()
  markdown.core.ruler.push('kamishibai_phrases', (state) => {
    const roomAt = phraseRoom(theme)
    for (const token of state.tokens) {
      const room = roomAt(token)
      if (token.type !== 'inline' || !token.children || done.has(token)) continue
      done.add(token)
      token.children = setChildren(token.children, { state, phrases, room })
    }
  })
}

interface Setting {
  readonly state: State
  readonly phrases: Language['phrases']
  /** Where the text stands, if that was calculated. */
  readonly room: Room | undefined
}

/** Phrases are found in the text as a whole, so that `重要**な**` is one; each text token then gets its pieces. */
function setChildren(children: readonly Token[], setting: Setting): Token[] {
  const text = children.map(textOf).join('')
  if (text.length > endless) return [...children]
  const phrased = { text, ends: endsOf(piecesOf(text, children, setting)) }
  let offset = 0
  return children.flatMap((child) => {
    const start = offset
    offset += textOf(child).length
    return child.type === 'text' ? setText(child.content, start, phrased, setting) : [child]
  })
}

/** Text that is not all in one type was measured in another. */
function piecesOf(text: string, children: readonly Token[], { phrases, room }: Setting): readonly string[] {
  const isPlain = children.every(({ type }) => type === 'text')
  return room && isPlain ? keepClauses(phrases(text), room) : phrases(text)
}

function textOf(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content
  return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : ''
}

function endsOf(phrases: readonly string[]): ReadonlySet<number> {
  let offset = 0
  return new Set(phrases.map((phrase) => (offset += phrase.length)))
}

function setText(content: string, start: number, { text, ends }: Phrased, setting: Setting): Token[] {
  const tokens: Token[] = []
  let from = start
  for (let to = start + 1; to <= start + content.length; to++) {
    if (!ends.has(to) && to < start + content.length) continue
    const piece = text.slice(from, to)
    tokens.push(...setPiece(piece, ends.has(to) ? text.codePointAt(to) : undefined, setting))
    if (ends.has(to) && to < text.length && !/\s$/.test(piece)) tokens.push(breakToken(setting.state))
    from = to
  }
  return tokens
}

/** White space ends the span of its phrase: outside, Chromium's balancing of lines takes no notice that one may end there. */
function setPiece(piece: string, next: number | undefined, { state, room }: Setting): Token[] {
  const phrase = piece.trimEnd()
  const space = piece.slice(phrase.length)
  const runs = scriptRuns(phrase)
  const isApart = scriptsMeet(piece.codePointAt(piece.length - 1), next)
  const tokens = runs.flatMap((run, place) =>
    place < runs.length - 1 || isApart ? spanOf('apart', [textToken(run, state)], state) : [textToken(run, state)],
  )
  const holds = phrase.length > 1 && breaksWithin.test(phrase)
  const className = !room || isNarrow(phrase, room.faces, room.width / room.size) ? 'phrase' : 'phrase wide'
  const spaced = [...tokens, ...(space === '' ? [] : [textToken(space, state)])]
  return holds ? [...spanOf(className, spaced, state), ...(space === '' ? [] : [breakToken(state)])] : spaced
}

/** Cuts a phrase where Japanese and Latin letters meet: `130` and `億パラメータの`. */
function scriptRuns(phrase: string): readonly string[] {
  const runs: string[] = []
  let before: number | undefined
  for (const character of phrase) {
    const codePoint = character.codePointAt(0)
    if (runs.length === 0 || scriptsMeet(before, codePoint)) runs.push(character)
    else runs[runs.length - 1] += character
    before = codePoint
  }
  return runs
}

function spanOf(className: string, content: readonly Token[], state: State): Token[] {
  const open = new state.Token('span_open', 'span', 1)
  open.attrSet('class', className)
  return [open, ...content, new state.Token('span_close', 'span', -1)]
}

function breakToken(state: State): Token {
  return new state.Token('phrase_break', 'wbr', 0)
}

function textToken(content: string, state: State): Token {
  const token = new state.Token('text', '', 0)
  token.content = content
  return token
}
