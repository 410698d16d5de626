import { decodeReferences } from '../html-tokens.js'
import { guessFormat } from '../post-format.js'
import type { Post } from '../post.js'

const headLine = String.raw`(?:[A-Z][A-Z ]*:[^\n]*\n|[ \t\r]*\n)`

/** How an export begins: what it says of its first article, its title or its date too, then one of the article's parts. */
export const exportStart = new RegExp(
  String.raw`^(?:\u00EF\u00BB\u00BF)?(?=${headLine}*(?:TITLE|DATE):)${headLine}+-----[ \t\r]*\n(?:EXTENDED BODY|BODY|EXCERPT|KEYWORDS):`,
)

/** The line behind an article, and the one behind each of its parts; a text may hold such lines too. */
const articleEnd = /^--------[ \t]*\n(?=\s*(?:[A-Z][A-Z ]*:|$(?![^])))/m
const partEnd = /^-----[ \t]*\n(?=(?:EXTENDED BODY|BODY|EXCERPT|KEYWORDS|COMMENT|PING):|\s*$(?![^]))/m

/** A stretch of the file, and the line on which it begins. */
interface Stretch {
  readonly text: string
  readonly line: number
}

/**
 * The articles of an export in the format of Movable Type, as Hatena Blog, livedoor and Ameba write it too (Movable Type,
 * *The Import/Export Format*). Comments and trackbacks are no part of them.
 */
export function readEntries(text: string): readonly Post[] {
  return cut({ text, line: 1 }, articleEnd)
    .filter((entry) => entry.text.trim() !== '')
    .map((entry, index) => toPost(entry, index + 1))
}

function toPost(entry: Stretch, number: number): Post {
  const [head, ...parts] = cut(entry, partEnd) as [Stretch, ...Stretch[]]
  const about = readHead(head)
  const told = (key: string): string => about.get(key)?.text ?? ''
  const body = joinParts(parts)
  const basename = told('BASENAME')
  return {
    number,
    title: decodeReferences(told('TITLE')),
    author: told('AUTHOR'),
    date: told('DATE').replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})\b.*/, '$3-$1-$2'),
    // A mere date or number names nothing.
    slug: /[a-z]/i.test(basename) ? basename : '',
    address: '',
    isPublished: /^(?:publish)?$/i.test(told('STATUS')),
    titleLine: about.get('TITLE')?.line ?? head.line,
    ...body,
    format: formatOf(told('CONVERT BREAKS'), body.text),
  }
}

function readHead({ text, line }: Stretch): ReadonlyMap<string, Stretch> {
  const fields = new Map<string, Stretch>()
  for (const [index, written] of text.split('\n').entries()) {
    const [, key, value = ''] = /^([A-Z][A-Z ]*):(.*)$/.exec(written) ?? []
    if (key !== undefined && !fields.has(key)) fields.set(key, { text: value.trim(), line: line + index })
  }
  return fields
}

/** The text and what goes on behind the fold, each line as far from the first as in the file. */
function joinParts(parts: readonly Stretch[]): Stretch {
  const texts = parts.flatMap(({ text, line }) => {
    const [, told] = /^(?:EXTENDED )?BODY:[ \t]*\n?([^]*)$/.exec(text) ?? []
    return told === undefined || told.trim() === '' ? [] : [{ text: told, line: line + 1 }]
  })
  const [first = { text: '', line: parts[0]?.line ?? 1 }, ...others] = texts
  return others.reduce(
    (whole, part) => ({
      text: whole.text + '\n'.repeat(part.line - whole.line - lineBreaksIn(whole.text)) + part.text,
      line: whole.line,
    }),
    first,
  )
}

/** How a text is written: where no line ends are to become breaks they still are all there is if it has no paragraphs. */
function formatOf(breaks: string, text: string): Post['format'] {
  if (/markdown/i.test(breaks)) return 'markdown'
  return /^(?:0|none|.*richtext.*|)$/i.test(breaks) ? guessFormat(text) : 'lines'
}

function cut({ text, line }: Stretch, end: RegExp): Stretch[] {
  const stretches: Stretch[] = []
  let first = line
  for (const stretch of text.split(end)) {
    stretches.push({ text: stretch, line: first })
    first += lineBreaksIn(stretch) + 1
  }
  return stretches
}

function lineBreaksIn(text: string): number {
  return text.split('\n').length - 1
}
