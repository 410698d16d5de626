import type { EvaluatedTalk } from './evaluate.js'
import { isContent, isMaterial, isTitle, listVisible } from './visible.js'

/** A line of a slide beside what it was made of. */
interface LineRow {
  readonly slide: string
  readonly line: string
  readonly source: string
}

/**
 * Lists the sentences that slides show, each with its line: Markdown to read aloud, or a table of tab-separated values.
 * @param path What is written; `.md` asks for Markdown.
 */
export function listLines(talks: readonly EvaluatedTalk[], path: string): string {
  return path.endsWith('.md') ? talks.map(asMarkdown).join('\n') : asTable(talks)
}

function rowsOf({ plan }: EvaluatedTalk): readonly LineRow[] {
  return listVisible(plan.deck)
    .filter((text) => isContent(text.slide) && !isMaterial(text) && !text.isPart)
    .map(({ slide, field, text, sources }) => ({
      slide: isTitle(field) ? `${slide.id} title` : slide.id,
      line: text,
      source: sources.map((source) => source.text).join(' '),
    }))
}

function asMarkdown(talk: EvaluatedTalk): string {
  const rows = rowsOf(talk).filter(({ slide }) => !slide.endsWith(' title'))
  return [
    `## ${talk.file}, ${talk.minutes} min`,
    '',
    ...rows.flatMap(({ line, source }) => [`- ${source}`, `  → **${line}**`]),
    '',
  ].join('\n')
}

function asTable(talks: readonly EvaluatedTalk[]): string {
  const rows = talks.flatMap((talk) =>
    rowsOf(talk).map(({ slide, source, line }) => [talk.file, talk.minutes, slide, source, line]),
  )
  return [['article', 'minutes', 'slide', 'source', 'line'], ...rows].map((cells) => `${cells.join('\t')}\n`).join('')
}
