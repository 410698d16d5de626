import { bylineOf } from '../model/byline.js'
import type { Deck, Slide, SlideKind, TimelineStep } from '../model/deck.js'
import type { Line } from '../model/outline.js'
import { escapeCell, escapeHeading, escapeText } from './escape.js'
import { writeImage } from './image.js'

type SlideOf<K extends SlideKind> = Extract<Slide, { readonly kind: K }>

/** A picture's address in the deck, from that in the article. */
export type PicturePath = (src: string) => string

/** How one kind of slide is written. */
interface Body<S extends Slide> {
  /** Blocks of Markdown that blank lines will part; those that are `''` are left out. */
  readonly write: (slide: S, deck: Deck, picturePath: PicturePath) => readonly string[]
  /** The lines that it shows besides its title. */
  readonly shows: (slide: S) => readonly Line[]
}

const bodies: { readonly [K in SlideKind]: Body<SlideOf<K>> } = {
  title: {
    write: ({ title, subtitle }, deck) => [
      heading(1, title),
      escapeText(subtitle?.text ?? ''),
      ...bylineOf(deck).map(escapeText),
    ],
    shows: ({ subtitle }) => (subtitle ? [subtitle] : []),
  },
  profile: {
    write: ({ title, items }) => [heading(2, title), writeItems(items)],
    shows: ({ items }) => items,
  },
  agenda: {
    write: ({ title, items }) => [heading(2, title), writeItems(items)],
    shows: ({ items }) => items,
  },
  section: {
    write: ({ title }) => [heading(1, title)],
    shows: () => [],
  },
  bullets: {
    write: ({ title, items }) => [heading(2, title), writeItems(items)],
    shows: ({ items }) => items.flatMap((item) => [item, ...(item.items ?? [])]),
  },
  statement: {
    write: ({ line }) => [heading(2, line)],
    shows: ({ line }) => [line],
  },
  number: {
    write: ({ hedge = '', value, unit = '', line }) => [writeNumber(hedge, value, unit), escapeText(line.text)],
    shows: ({ line }) => [line],
  },
  timeline: {
    write: ({ title, steps }) => [heading(2, title), writeSteps(steps)],
    shows: ({ steps }) => steps.map(({ line }) => line),
  },
  quote: {
    write: ({ line, by = '' }) => [writeQuotation(line.text), escapeText(by === '' ? '' : `— ${by}`)],
    shows: ({ line }) => [line],
  },
  figure: {
    write: ({ title, images }, _, picturePath) => [
      heading(2, title),
      ...images.flatMap(({ src, alt, caption }) => [
        writeImage(picturePath(src), alt),
        escapeText(caption?.text ?? ''),
      ]),
    ],
    shows: ({ images }) => images.flatMap(({ caption }) => caption ?? []),
  },
  code: {
    write: ({ title, code, language }) => [heading(2, title), writeCode(code, language)],
    shows: () => [],
  },
  formula: {
    write: ({ title, tex }) => [heading(2, title), writeFormula(tex)],
    shows: () => [],
  },
  diagram: {
    write: ({ title, source, language }) => [heading(2, title), writeCode(source, language)],
    shows: () => [],
  },
  table: {
    write: ({ title, head, rows }) => [heading(2, title), writeTable(head, rows)],
    shows: () => [],
  },
  closing: {
    write: ({ title, items, contacts = [] }) => [
      heading(2, title),
      writeItems(items),
      ...contacts.map(({ text }) => escapeText(text)),
    ],
    shows: ({ items, contacts = [] }) => [...items, ...contacts],
  },
}

/** Writes what a slide shows, without its directives and its notes; `''` for a slide that shows nothing. */
export function writeBody(slide: Slide, deck: Deck, picturePath: PicturePath): string {
  return bodyOf(slide)
    .write(slide, deck, picturePath)
    .filter((block) => block !== '')
    .join('\n\n')
}

/** All lines of a slide that have sources: what it shows, and what is said to it. */
export function linesOf(slide: Slide): readonly Line[] {
  return [slide.title, ...bodyOf(slide).shows(slide), ...slide.notes]
}

function bodyOf(slide: Slide): Body<Slide> {
  return bodies[slide.kind] as Body<Slide>
}

function heading(depth: number, { text }: Line): string {
  const escaped = escapeHeading(text)
  return escaped === '' ? '' : `${'#'.repeat(depth)} ${escaped}`
}

interface Item {
  readonly text: string
  readonly items?: readonly Line[]
}

/** Items without text are left out: a lone `-` would underline a heading. What stood below one moves up to its place. */
function writeItems(items: readonly Item[], indent = ''): string {
  return items
    .flatMap(({ text, items: below = [] }) => {
      const escaped = escapeText(text)
      return escaped === '' ? [writeItems(below, indent)] : [`${indent}- ${escaped}`, writeItems(below, `${indent}  `)]
    })
    .filter((lines) => lines !== '')
    .join('\n')
}

/** A heading with the value in bold. Latin letters stand off the value, Japanese does not. */
function writeNumber(hedge: string, value: string, unit: string): string {
  const before = /[A-Za-z]$/u.test(hedge) ? ' ' : ''
  const after = /^[A-Za-z]/u.test(unit) ? ' ' : ''
  const amount = `${escapeHeading(hedge)}${before}${writeStrong(value)}${after}${escapeHeading(unit)}`.trim()
  return amount === '' ? '' : `## ${amount}`
}

function writeSteps(steps: readonly TimelineStep[]): string {
  return steps
    .map(({ when, line }) => [writeStrong(when), escapeText(line.text)].filter((part) => part !== '').join(' '))
    .filter((step) => step !== '')
    .map((step) => `- ${step}`)
    .join('\n')
}

function writeStrong(text: string): string {
  const escaped = escapeText(text)
  return escaped === '' ? '' : `**${escaped}**`
}

function writeQuotation(text: string): string {
  const escaped = escapeText(text)
  return escaped === '' ? '' : `> ${escaped}`
}

/** The fence is longer than any run of backticks in the code. */
function writeCode(code: string, language: string): string {
  const lines = code.replaceAll(/\r\n?/gu, '\n').replace(/\n+$/u, '')
  const runs = [...lines.matchAll(/`+/gu)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  return `${fence}${/[^\s`]+/u.exec(language)?.[0] ?? ''}\n${lines}\n${fence}`
}

/** Two dollar signs would end the formula; a line of dashes or a comment would be Marp's, were it not for the empty group. */
function writeFormula(tex: string): string {
  const lines = tex
    .replaceAll('$$', '')
    .replaceAll('<!--', '<{}!--')
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^\s*(?=[-*_=]+\s*$)/u, '{}'))
  return lines.length === 0 ? '' : ['$$', ...lines, '$$'].join('\n')
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length))
  if (width === 0) return ''
  const columns = Array.from({ length: width }, (_, column) => column)
  const writeRow = (row: readonly string[]): string =>
    `| ${columns.map((column) => escapeCell(row[column] ?? '')).join(' | ')} |`
  return [writeRow(head), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(writeRow)].join('\n')
}
