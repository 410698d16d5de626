import { languageOf } from '../lang/registry.js'
import type { Files } from '../model/files.js'
import type { ImageFolders, PageMeta, SlideTiming, TalkTiming } from '../model/page.js'
import type { Place, Problem } from '../model/problem.js'
import type { Theme } from '../model/theme.js'
import { facesNamedIn } from '../theme/fonts.js'
import { collectCharacters } from './characters.js'
import { embedStyles } from './embed-styles.js'
import { extrasFor } from './extras.js'
import { facesInUse, findMissing, fontFaceCss, themeInUse, wholeFaces } from './font-face-css.js'
import { addHandout, handoutCss } from './handout.js'
import { createMarp } from './marp.js'
import type { RenderNotes } from './marp.js'
import { noteRenderer } from './notes.js'
import { pageOf } from './page.js'
import type { Page, PagePlan } from './page.js'

export interface HtmlInput {
  readonly markdown: string
  /** A key of the language registry: phrases are set by its rules, and the document says so. */
  readonly language: string
  readonly theme: Theme
  readonly images: ImageFolders
  /** Without a title the first heading is it. */
  readonly meta: Partial<PageMeta>
  /** What the deck says of the time. */
  readonly talk?: TalkTiming
  /** `false` leaves notes and plan out. */
  readonly notes: boolean
  /** Whether paper shows each slide with its script. */
  readonly handout?: boolean | undefined
  /** What the talk is called, for a page that a server makes anew when its article changes. */
  readonly servedAs?: string | undefined
}

/** One self-contained file, and what could not be put into it. */
export interface HtmlOutput extends Page {
  readonly title: string
  readonly slides: number
  readonly problems: readonly Problem[]
}

/** Renders Marp Markdown into one HTML file: slides, fonts, pictures, script; nothing is requested from anywhere else. */
export function renderHtml(input: HtmlInput, files: Files): HtmlOutput {
  const language = languageOf(input.language)
  const found: RenderNotes = { problems: [], plans: [] }
  const extras = extrasFor(input.markdown)
  const marp = createMarp({
    markdown: input.markdown,
    theme: input.theme,
    phrases: language.phrases,
    images: input.images,
    extras,
    files,
    found,
  })
  const { html: slides, css, comments } = marp.render(input.markdown, { lang: input.language })
  const plan = input.notes ? planOf(found.plans, comments, input.talk) : undefined
  const scripts = plan?.slides.map(({ notes }) => notes.join('')) ?? []
  const html = input.handout ? addHandout(slides, scripts) : slides
  const written = `${input.theme.css}${input.markdown}`
  const style = embedStyles(css, written, input.images, files, found.problems)
  const characters = collectCharacters(html)
  const theme = themeInUse(input.theme, style)
  const faces = [
    ...facesInUse(theme, characters),
    ...wholeFaces(facesNamedIn(style, input.theme.faces, files), characters),
    ...extras.flatMap((extra) => extra.faces?.(html, files) ?? []),
  ]
  const title = input.meta.title ?? firstHeading(html) ?? input.images.file
  return {
    ...pageOf(
      {
        meta: { ...input.meta, title },
        language: input.language,
        css: [
          fontFaceCss(faces, files),
          ...extras.map((extra) => extra.css?.(html, files) ?? ''),
          style,
          input.handout ? handoutCss(theme) : '',
        ].join(''),
        isMeasured: input.theme.isMeasured,
        slides: html,
        servedAs: input.servedAs,
        plan,
      },
      files,
    ),
    title,
    slides: found.plans.length,
    problems: [...found.problems, ...findMissing(theme, characters, (character) => placeOf(character, input))],
  }
}

function planOf(
  slides: readonly SlideTiming[],
  notes: readonly (readonly string[])[],
  talk: TalkTiming | undefined,
): PagePlan {
  const render = noteRenderer()
  return {
    seconds: talk?.seconds ?? 0,
    article: talk?.article ?? '',
    ...(talk?.rate !== undefined && { rate: talk.rate }),
    slides: slides.map((slide, place) => ({ ...slide, notes: (notes[place] ?? []).map(render) })),
  }
}

/** Where a character first stands on a slide; only the file where that is not known. */
function placeOf(character: string, { markdown, images }: HtmlInput): Place {
  const unseen = /^---\n[^]*?\n---\n|<!--[^]*?-->/g
  const rows = markdown.replaceAll(unseen, (text) => text.replaceAll(/[^\n]/g, '')).split('\n')
  const row = rows.findIndex((text) => text.includes(character))
  return { file: images.file, ...(row >= 0 && { line: row + 1 }) }
}

/** The text of the first heading, without mark-up. */
function firstHeading(html: string): string | undefined {
  const heading = /<h[1-6][^>]*>([^]*?)<\/h[1-6]>/.exec(html)?.[1] ?? ''
  const text = heading
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? undefined : decodeEntities(text)
}

/** Marp's own serialisation writes no other entities than these. */
function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
