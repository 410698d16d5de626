import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CheckedDeck, CheckedSlide } from '../check/checked-deck.js'
import { decodePath } from '../model/address.js'
import { languageOf } from '../lang/registry.js'
import { linesOf } from '../marp/bodies.js'
import { readMarkdown } from '../marp/read-markdown.js'
import type { BuildOptions } from '../model/options.js'
import type { RenderedSlide } from '../model/rendered-slide.js'
import type { DeckFile, TalkPage, TalkPlan } from '../pipeline.js'

/** What a deck was made of, and what became of it. */
export interface MadeDeck {
  readonly deck: DeckFile
  /** Present if it was planned from an article. */
  readonly plan?: TalkPlan | undefined
  readonly page: TalkPage
  readonly rendered: readonly RenderedSlide[]
}

/** All that the rules are to know of a deck. */
export function describeDeck({ deck, plan, page, rendered }: MadeDeck, options: BuildOptions): CheckedDeck {
  const { frontMatter, slides: sources } = readMarkdown(deck.markdown)
  const language = languageOf(page.language)
  // A deck may say in ways that only Marp knows where slides begin.
  const isPartedAlike = sources.length === rendered.length
  const slides = rendered.map((slide, place): CheckedSlide => {
    const planned = plan?.deck.slides[place]
    return { rendered: slide, source: isPartedAlike ? sources[place] : undefined, lines: planned && linesOf(planned) }
  })
  return {
    slides,
    slideCount: page.slides,
    language,
    rate: options.rate ?? language.rate,
    seconds: plan?.deck.seconds ?? options.seconds,
    isOurs: 'kamishibai' in frontMatter,
    hasTarget: (href) => hasTarget(href, deck.folder, page),
  }
}

/** Whether a link leads to a file or a slide that is there; nothing is asked of the network. */
function hasTarget(href: string, folder: string, { html, slides }: TalkPage): boolean {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return true
  const [path = '', anchor = ''] = href.split('#')
  if (path !== '') return existsSync(resolve(folder, decodePath(path)))
  return (
    anchor === '' || Number(anchor) <= slides || [anchor, decodePath(anchor)].some((id) => html.includes(`id="${id}"`))
  )
}
