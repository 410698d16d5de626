import { isNote, readMapping } from './directives.js'
import { normaliseFile, parseFrontMatter, splitFile } from './front-matter.js'
import { readNote } from './notes.js'
import { isEdited } from './seal.js'
import { splitSlides } from './split-slides.js'
import type { RawSlide } from './split-slides.js'

/** What our own comment says of a slide. */
export interface SlidePlan {
  readonly id: string
  readonly seconds: number
  /** The article's lines that it is from, `41-43, 50`. */
  readonly lines: string
}

export interface MarpSlide extends Omit<RawSlide, 'comments'> {
  /** Absent where the comment is missing or makes no sense. */
  readonly kamishibai?: SlidePlan
  readonly notes: readonly string[]
}

export interface MarpDeck {
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly isMarp: boolean
  /** Whether the file, front matter included, is no longer as it was written; `undefined` if it isn't ours. */
  readonly edited: boolean | undefined
  readonly slides: readonly MarpSlide[]
}

/** Reads a Marp file, ours or any other: its slides' raw Markdown, their notes, and our plan where it is there. */
export function readMarkdown(markdown: string): MarpDeck {
  const file = normaliseFile(markdown)
  const { head, body, line } = splitFile(file)
  const frontMatter = parseFrontMatter(head)
  return {
    frontMatter,
    isMarp: isMarpDeck(file),
    edited: isEdited(file),
    slides: splitSlides(body, line, findDivider(body, line) ?? frontMatter['headingDivider']).map(readSlide),
  }
}

/** What the last comment that speaks of it says of the headings that begin a slide. */
function findDivider(body: string, line: number): unknown {
  const comments = splitSlides(body, line, undefined).flatMap((slide) => slide.comments)
  return comments.map((comment) => readMapping(comment)['headingDivider']).findLast((value) => value !== undefined)
}

/** Whether a file is a Marp deck: its front matter says `marp: true`. */
export function isMarpDeck(text: string): boolean {
  return /^marp[ \t]*:[ \t]*(["']?)true\1[ \t]*(?:#.*)?$/mu.test(splitFile(normaliseFile(text)).head)
}

function readSlide({ comments, ...slide }: RawSlide): MarpSlide {
  const plan = comments.map((comment) => readPlan(readMapping(comment)['_kamishibai'])).find(Boolean)
  return { ...slide, ...(plan && { kamishibai: plan }), notes: comments.filter(isNote).map(readNote) }
}

function readPlan(value: unknown): SlidePlan | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, seconds, lines = '' } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || id === '' || typeof seconds !== 'string' || typeof lines !== 'string') return undefined
  return /^\d+(?:\.\d+)?$/u.test(seconds) ? { id, seconds: Number(seconds), lines } : undefined
}
