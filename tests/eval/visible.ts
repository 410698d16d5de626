import type { Deck, Slide, Source } from '../../src/index.js'

/** A text that the audience sees. */
export interface VisibleText {
  readonly slide: Slide
  /** The field of the slide that it is from, `title`, or `code`, `head` and `rows`, which are no sentences. */
  readonly field: string
  readonly text: string
  readonly sources: readonly Source[]
  /** Whether it is no line by itself but stands beside one, as a number, its unit or a date. */
  readonly isPart: boolean
}

/** Fields that nobody sees. `alt` is for those who see no picture. */
const hiddenFields: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'section',
  'step',
  'seconds',
  'notes',
  'src',
  'alt',
  'language',
])

/** Slides that frame the talk: they repeat what is said elsewhere. */
const frameKinds: ReadonlySet<string> = new Set(['title', 'profile', 'agenda', 'section', 'closing'])

/** Whether a slide carries the talk, and does not only frame it. */
export function isContent(slide: Slide): boolean {
  return !frameKinds.has(slide.kind)
}

/** Fields that name what a slide shows. */
const titleFields: ReadonlySet<string> = new Set(['title', 'heading'])

/** Whether a text names what its slide shows. */
export function isTitle(field: string): boolean {
  return titleFields.has(field)
}

/** Fields whose text is taken over as a whole and is no sentence. */
const materialFields: ReadonlySet<string> = new Set(['code', 'head', 'rows', 'tex'])

/** Whether a text is code, TeX or a cell. */
export function isMaterial({ field }: VisibleText): boolean {
  return materialFields.has(field)
}

/** All that a deck shows, in order. It looks at the data itself, so that it sees kinds of slides that it does not know. */
export function listVisible(deck: Deck): readonly VisibleText[] {
  return deck.slides.flatMap((slide) => textsIn(slide, slide, '', []))
}

/** Texts that are no lines by themselves, as a number and its unit, have the sources of the lines beside them. */
function textsIn(value: unknown, slide: Slide, field: string, besides: readonly Source[]): readonly VisibleText[] {
  if (typeof value === 'string') return [{ slide, field, text: value, sources: besides, isPart: besides.length > 0 }]
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, slide, field, besides))
  if (typeof value !== 'object' || value === null) return []
  const own = isLine(value) ? [{ slide, field, text: value.text, sources: value.sources, isPart: false }] : []
  const fields = Object.entries(value).filter(([name]) => !hiddenFields.has(name) && !isPartOfLine(value, name))
  const near = fields.filter(([name]) => !isTitle(name)).flatMap(([, part]) => (isLine(part) ? part.sources : []))
  return [...own, ...fields.flatMap(([name, part]) => textsIn(part, slide, name, near))]
}

function isPartOfLine(value: object, field: string): boolean {
  return isLine(value) && (field === 'text' || field === 'sources')
}

function isLine(value: unknown): value is { readonly text: string; readonly sources: readonly Source[] } {
  return typeof value === 'object' && value !== null && 'text' in value && 'sources' in value
}
