import { languageOf } from '../lang/registry.js'
import { cues } from '../model/cue.js'
import { listChains, topicRoles } from '../model/outline.js'
import type { Outline, Topic } from '../model/outline.js'
import { DeckError } from '../model/problem.js'
import { amount, byKind, flag, listOf, oneOf, optional, record, text } from './json-shape.js'

const source = record({ line: amount, text })
const line = record({ text, sources: listOf(source) })
const figure = record({ line: amount, src: text, alt: text, caption: optional(text), isLost: optional(flag) })
const code = record({ line: amount, language: text, code: text })
const math = record({ line: amount, tex: text })
const diagram = record({ line: amount, language: text, source: text })
const table = record({ line: amount, head: listOf(text), rows: listOf(listOf(text)) })
const point = { weight: amount, seconds: amount, title: line, above: optional(listOf(line)) }
const block = record({ kind: oneOf(['paragraph', 'list', 'quote']), line: amount })

const item = record({
  path: listOf(amount),
  chain: optional(oneOf(listChains)),
  priority: optional(amount),
  isKey: optional(flag),
})

const outline = record({
  title: line,
  language: text,
  seconds: amount,
  topics: listOf(
    record({
      id: text,
      title: line,
      heading: optional(line),
      role: optional(oneOf(topicRoles)),
      seconds: amount,
      points: listOf(
        byKind({
          sentence: record({
            ...point,
            sentence: source,
            block,
            item: optional(item),
            isQuoted: optional(flag),
            cues: listOf(oneOf(cues)),
            introducedBy: optional(listOf(source)),
            lines: listOf(line),
            parts: optional(listOf(line)),
          }),
          show: record({ ...point, show: byKind({ figure, code, math, diagram, table }) }),
        }),
      ),
    }),
  ),
})

const hint = 'Print one to edit with --stage outline.'

/**
 * Reads an outline that was printed as JSON and edited.
 * @param shown The file as the user knows it, for messages.
 * @throws DeckError `usage` for what is no outline.
 */
export function readOutline(json: string, shown: string): Outline {
  const value = parse(json, shown)
  const fault = outline(value, '') ?? findTwins((value as Outline).topics)
  if (fault !== undefined) throw new DeckError('usage', `In the outline ${shown} ${fault}.`, { hint })
  const read = value as Outline
  languageOf(read.language)
  return read
}

/** Whoever makes two topics of one by copying it has two of one id, by which slides know their section. */
function findTwins(topics: readonly Topic[]): string | undefined {
  const ids = topics.map(({ id }) => id)
  const twin = ids.findIndex((id, place) => ids.indexOf(id) < place)
  return twin === -1 ? undefined : `topics[${twin}].id must differ from topics[${ids.indexOf(ids[twin]!)}].id`
}

/** Equal sources and lines are one object, as in the outline that was printed: stages tell them apart by that. */
function parse(json: string, shown: string): unknown {
  const known = new Map<string, unknown>()
  try {
    return JSON.parse(json, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('text' in value)) return value
      const key = JSON.stringify(value)
      if (!known.has(key)) known.set(key, value)
      return known.get(key)
    })
  } catch (cause) {
    const position = /at position (\d+)/.exec(String(cause))?.[1]
    const where = position === undefined ? '' : ` from line ${json.slice(0, Number(position)).split('\n').length} on`
    throw new DeckError('usage', `The outline ${shown} is no JSON${where}.`, { hint, cause })
  }
}
