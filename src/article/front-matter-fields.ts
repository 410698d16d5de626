import { readCalendarDate } from './calendar-date.js'
import type { Fields } from './front-matter.js'

/** What an article says about itself in its front matter or its file's name. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly organisation?: string
  /** ISO 8601 calendar date. */
  readonly date?: string
  readonly minutes?: string
  readonly theme?: string
  readonly language?: string
}

/** The keys that blogs use for a field, the ones that name it best first. */
const keysOf: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title'],
  author: ['author', 'authors'],
  organisation: ['organisation', 'organization', 'company'],
  // Zenn's `published` says true or false, and then is no date.
  date: ['date', 'created', 'published', 'created_at', 'published_at', 'publishedat', 'pubdate', 'publishdate'],
  minutes: ['minutes'],
  theme: ['theme'],
  language: ['lang', 'language'],
}

/** Ways to leave a field empty. */
const empty = /^(?:|null|~)$/i

/** Takes the known fields out of the front matter; a Jekyll file name, `2018-07-12-foo.md`, gives the date where it has none. */
export function readMetadata(fields: Fields, fileName: string): Metadata {
  const metadata: { -readonly [key in keyof Metadata]: Metadata[key] } = {}
  for (const key of Object.keys(keysOf) as (keyof Metadata)[]) {
    const texts = keysOf[key].map((name) => textOf(fields.get(name))).filter((text) => text !== undefined)
    const value = key === 'date' ? [...texts, fileName].map(readCalendarDate).find(Boolean) : texts[0]
    if (value !== undefined) metadata[key] = value
  }
  return metadata
}

/** A value as text: a list's members with commas between, an object's `name`. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return joinNames(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && value !== null) return 'name' in value ? textOf(value.name) : undefined
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.replaceAll(/\s+/g, ' ').trim()
  return empty.test(text) ? undefined : text
}

function joinNames(values: readonly unknown[]): string | undefined {
  const names = values.map(textOf).filter((name) => name !== undefined)
  return names.length === 0 ? undefined : names.join(', ')
}
