import { Scalar, stringify } from 'yaml'
import type { Deck, Slide } from '../model/deck.js'
import type { SlideSize } from '../model/theme.js'
import { linesOf, writeBody } from './bodies.js'
import type { PicturePath } from './bodies.js'
import { escapeInline } from './escape.js'
import { writeNote } from './notes.js'
import { oneLine } from './one-line.js'
import { seal } from './seal.js'

export interface WriteOptions {
  /** The theme's name, as its CSS says it. */
  readonly theme: string
  readonly size: SlideSize
  /** `false` leaves out script, plan and sources. */
  readonly notes: boolean
  /** The article's file, for the reader. */
  readonly article: string
  /** The speaking rate that was planned with, if not the language's own. */
  readonly rate?: number | undefined
  /** Pictures' addresses, if the deck doesn't lie where the article does. */
  readonly picturePath?: PicturePath
}

/**
 * Writes a deck as Marp Markdown that its author can go on with.
 * Plan, sources and section names stand in one comment per slide, which Marp tools do not show; the script in another,
 * which they show to the presenter.
 */
export function writeMarkdown(deck: Deck, options: WriteOptions): string {
  const slides = deck.slides.map((slide) => writeSlide(slide, deck, options))
  const file = `---\n${writeFrontMatter(deck, options)}---\n\n${slides.join('\n\n---\n\n')}\n`
  return seal(file)
}

function writeFrontMatter(deck: Deck, { theme, size, notes, article, rate }: WriteOptions): string {
  const author = oneLine(deck.author ?? '')
  const date = oneLine(deck.date ?? '')
  return stringify(
    {
      marp: true,
      theme: quoted(theme),
      ...(size !== '16:9' && { size }),
      paginate: true,
      lang: deck.language,
      title: quoted(oneLine(deck.title)),
      ...(author !== '' && { author: quoted(author) }),
      ...(date !== '' && { date: quoted(date) }),
      kamishibai: {
        ...(notes && { article: quoted(article), seconds: deck.seconds, ...(rate !== undefined && { rate }) }),
        sha256: '',
      },
    },
    { lineWidth: 0 },
  )
}

/** Marp puts the values that it knows into double quotes before it parses them, where a bare backslash would be an escape. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text)
  if (text.includes('\\')) scalar.type = Scalar.QUOTE_DOUBLE
  return scalar
}

function writeSlide(slide: Slide, deck: Deck, { notes, picturePath = (src) => src }: WriteOptions): string {
  const parts = [
    writeDirectives(slide, deck, notes),
    writeBody(slide, deck, picturePath),
    notes ? writeNote(slide.notes) : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** An unknown key beside a known one is invisible in every Marp tool; the underscores keep all to this slide. */
function writeDirectives(slide: Slide, deck: Deck, notes: boolean): string {
  const kicker = findKicker(slide, deck)
  const directives = [
    `_class: ${[slide.kind, slide.step].filter((name) => name !== '').join(' ')}`,
    ...(kicker === '' ? [] : [`_header: ${writeScalar(escapeInline(kicker))}`]),
    ...(notes ? [`_kamishibai: ${writePlan(slide)}`] : []),
  ]
  return directives.length === 1 ? `<!-- ${directives.join('')} -->` : `<!--\n${directives.join('\n')}\n-->`
}

/** What its line stands under, else the section's name: it stands small above the title; not where the title says it, too. */
function findKicker(slide: Slide, deck: Deck): string {
  if (slide.kind === 'title' || slide.kind === 'section') return ''
  const name = oneLine(slide.heading?.text ?? deck.sections.find(({ id }) => id === slide.section)?.title ?? '')
  const isSaid = 'line' in slide ? oneLine(slide.line.text) === name : oneLine(slide.title.text).includes(name)
  return isSaid ? '' : name
}

function writePlan(slide: Slide): string {
  const plan = [
    `id: ${writeScalar(slide.id)}`,
    `seconds: ${Math.round(slide.seconds * 10) / 10}`,
    `lines: ${writeScalar(writeRanges(slide))}`,
  ]
  return `{${plan.join(', ')}}`
}

/** Plain where that is safe in a flow mapping inside a comment, else in quotes and without the `>` that could end the comment. */
function writeScalar(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} _・、。（）「」/.-]*[\p{L}\p{N}\p{M}）」])?$/u.test(text)
    ? text
    : JSON.stringify(text).replaceAll('>', String.raw`\u003e`)
}

/** The article's lines that a slide is from: `41-43, 50`. */
function writeRanges(slide: Slide): string {
  const numbers = linesOf(slide).flatMap((line) => line.sources.map((source) => source.line))
  if ('from' in slide) for (let number = slide.from; number <= slide.to; number++) numbers.push(number)
  const ranges: { from: number; to: number }[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number <= last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
