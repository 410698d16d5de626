import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { checkDeck } from '../../src/check/check-deck.js'
import { measuredRules } from '../../src/check/rules.js'
import { describeDeck } from '../../src/cli/describe-deck.js'
import type { Exporter } from '../../src/export/launch.js'
import type { RenderedSlide } from '../../src/model/rendered-slide.js'
import { slideBoxes } from '../../src/model/theme.js'
import type { SlideSize } from '../../src/model/theme.js'
import { planTalk, renderTalk } from '../../src/pipeline.js'
import type { TalkPlan } from '../../src/pipeline.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { nodeFiles } from '../node-files.js'
import { calculateLines } from './calculated-lines.js'

/** What became of the slides of some talks. */
export interface LayoutSurvey {
  readonly decks: number
  readonly slides: number
  /** Texts that were calculated to take some lines. */
  readonly texts: number
  /** Those of them that a browser sets in another number of lines, or not at all. */
  readonly differing: readonly string[]
  /** What is seen to be amiss: stuck out, cut off, too small, badly broken, … */
  readonly problems: readonly string[]
}

/** In which themes, sizes and lengths a survey plans each article. */
export interface SurveyScope {
  readonly themes: readonly string[]
  readonly sizes: readonly SlideSize[]
  readonly minutes: readonly number[]
}

/** Everything that comes with the package, and the usual lengths of a talk. */
export const wholeScope: SurveyScope = { themes: themeNames, sizes: ['16:9', '4:3'], minutes: [3, 5, 10, 20] }

/** Compares the lines that were calculated for talks on some articles (their paths) with those that a browser makes. */
export async function surveyLayouts(
  articles: readonly string[],
  { themes, sizes, minutes }: SurveyScope,
  exporter: Exporter,
): Promise<LayoutSurvey> {
  const talks = articles.flatMap((path) =>
    themes.flatMap((theme) =>
      sizes.flatMap((size) => minutes.map((length) => ({ path, theme, size, seconds: 60 * length }))),
    ),
  )
  const surveys: LayoutSurvey[] = []
  for (const talk of talks) surveys.push(await surveyTalk(talk, exporter))
  return {
    decks: surveys.length,
    slides: surveys.reduce((sum, { slides }) => sum + slides, 0),
    texts: surveys.reduce((sum, { texts }) => sum + texts, 0),
    differing: surveys.flatMap(({ differing }) => differing),
    problems: surveys.flatMap(({ problems }) => problems),
  }
}

/** The share of the texts whose lines were calculated as a browser makes them, 0–1. */
export function agreementOf({ texts, differing }: LayoutSurvey): number {
  return 1 - differing.length / texts
}

interface Talk {
  readonly path: string
  readonly theme: string
  readonly size: SlideSize
  readonly seconds: number
}

async function surveyTalk({ path, theme, size, seconds }: Talk, exporter: Exporter): Promise<LayoutSurvey> {
  const name = `${basename(path)}, ${theme} ${size}, ${seconds / 60} min`
  const source = { bytes: readFileSync(path), name: basename(path), shown: name, folder: dirname(path) }
  const plan = planTalk(source, source.folder, { seconds, theme, size }, nodeFiles)
  const deck = { ...plan, shown: name, folder: source.folder, pictureFolders: [source.folder] }
  const page = renderTalk(deck, {}, nodeFiles)
  const rendered = await exporter.measure(page.html, slideBoxes[size])
  const described = describeDeck({ deck, plan, page, rendered }, {})
  const found = checkDeck(described, { name, isArticle: true }, measuredRules)
  const compared = plan.deck.slides.map((_, place) => compareSlide(plan, rendered[place]!))
  return {
    decks: 1,
    slides: rendered.length,
    texts: compared.reduce((sum, { texts }) => sum + texts, 0),
    differing: compared.flatMap(({ differing }) => differing.map((text) => `${name}: ${text}`)),
    problems: found.map(({ rule, message }) => `${name}: ${rule}: ${message}`),
  }
}

function compareSlide(
  { deck, theme }: TalkPlan,
  { number, elements }: RenderedSlide,
): Pick<LayoutSurvey, 'differing'> & { readonly texts: number } {
  const slide = deck.slides[number - 1]!
  const calculated = calculateLines(slide, deck, theme.metrics)
  const shown = elements.map(({ lines }) => ({ letters: lettersOf(lines.join('')), lines }))
  const differing = calculated.flatMap(({ text, lines }) => {
    const place = shown.findIndex(({ letters }) => letters === lettersOf(text))
    const [found] = place === -1 ? [] : shown.splice(place, 1)
    if (found?.lines.length === lines) return []
    const set = found ? found.lines.map((line) => line.trim()).join(' | ') : 'nowhere'
    return [
      `slide ${number} (${`${slide.kind} ${slide.step}`.trim()}): ${lines} lines calculated of "${text}", set as ${set}`,
    ]
  })
  return { texts: calculated.length, differing }
}

/** Spaces at the end of a line are gone; formulas are drawn, and have no letters. */
function lettersOf(text: string): string {
  return text.replaceAll(/\$[^$]+\$|\s/g, '')
}
