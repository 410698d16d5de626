import { Marp } from '@marp-team/marp-core'
import type { Language } from '../lang/language.js'
import type { Files } from '../model/files.js'
import type { ImageFolders, SlideTiming } from '../model/page.js'
import type { Problem } from '../model/problem.js'
import type { Theme } from '../model/theme.js'
import { boundDeck } from './deck-bounds.js'
import { embedImages } from './embed-images.js'
import type { Extra } from './extras.js'
import { notesOn } from './markdown-it.js'
import type { MarkdownIt } from './markdown-it.js'
import { readOddComments } from './odd-comments.js'
import { setPhrases } from './set-phrases.js'

/** What is found while rendering. */
export interface RenderNotes {
  readonly problems: Problem[]
  readonly plans: SlideTiming[]
}

interface MarpSetting {
  readonly markdown: string
  readonly theme: Theme
  readonly phrases: Language['phrases']
  readonly images: ImageFolders
  readonly extras: readonly Extra[]
  readonly files: Files
  readonly found: RenderNotes
}

/** `:smile:`. The table of these is large, so Marp only makes it for a deck that has any. */
const shortcode = /:[+\w-]+:/

/** Marp's own, as the main part of the page. */
const container = { tag: 'div', class: 'marpit', role: 'main' }

/** A Marp for one render: it keeps state from each. Emoji stay characters, which the fonts draw. */
export function createMarp({ markdown, theme, phrases, images, extras, files, found }: MarpSetting): Marp {
  const emoji = { shortcode: shortcode.test(markdown), unicode: false }
  const marp = new Marp({ container, script: false, emoji, minifyCSS: false })
  marp.themeSet.default = theme.css === '' ? marp.themeSet.get(theme.name) : marp.themeSet.add(theme.css)
  marp.customDirectives.local['kamishibai'] = (value) => ({ kamishibai: value })
  for (const extra of extras) extra.teach(marp, { files, file: images.file, problems: found.problems, theme, phrases })
  return marp
    .use(boundDeck, images.file)
    .use(readOddComments)
    .use(embedImages, images, files, found.problems)
    .use(setPhrases, phrases, theme)
    .use(readPlan, found.plans)
}

/** Takes each slide's id, seconds and lines out of its directive comment. */
function readPlan(markdown: MarkdownIt, plans: SlideTiming[]): void {
  markdown.core.ruler.after('marpit_directives_apply', 'kamishibai_plan', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'marpit_slide_open') continue
      const said = notesOn(token).marpitDirectives?.['kamishibai']
      plans.push(timingOf(said))
    }
  })
}

/** What a deck's front matter says of the whole talk is no slide's: it has no id. */
function timingOf(said: unknown): SlideTiming {
  const { id, seconds, lines } = typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {}
  if (typeof id !== 'string') return { id: '', seconds: 0, lines: '' }
  return { id, seconds: Number(seconds) || 0, lines: typeof lines === 'string' ? lines : '' }
}
