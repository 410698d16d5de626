import { dirname } from 'node:path'
import { checkDeck } from '../check/check-deck.js'
import { measuredRules } from '../check/rules.js'
import { measureTold } from '../deck/measure-told.js'
import type { Told } from '../deck/measure-told.js'
import { sumSeconds } from '../model/duration.js'
import type { Deck } from '../model/deck.js'
import type { BuildOptions } from '../model/options.js'
import type { Problem } from '../model/problem.js'
import type { RenderedSlide } from '../model/rendered-slide.js'
import type { TalkPage } from '../pipeline.js'
import { describeDeck } from './describe-deck.js'
import { describeRehearsal } from './describe-rehearsal.js'
import { showPath } from './files.js'
import { messages } from './messages.js'
import { prepareDeck } from './prepare-deck.js'
import type { PreparedDeck } from './prepare-deck.js'
import { readSource } from './source.js'
import { renderWithPictures } from './take-pictures.js'
import type { Target } from './targets.js'
import type { Workshop } from './workshop.js'
import { writePage } from './write-page.js'

/** What a build made, and what there is to tell of it. */
export interface Built {
  readonly problems: readonly Problem[]
  readonly remarks: readonly string[]
  /** One line for people; absent where nothing was written to a file. */
  readonly summary?: string
  /** What `--json` prints. */
  readonly json: object
  /** Absent if nothing but Markdown was asked for. */
  readonly page?: TalkPage
}

/** An article that fills less of its time than this is too short for it. */
const filledShare = 0.8

/** A talk that tells less of its article than this leaves something out worth knowing of. */
const wholeShare = 0.95

/**
 * Builds one article or deck.
 * @throws DeckError for an article that can't be read, a file that can't be written, a browser that fails.
 */
export async function buildTarget(target: Target, workshop: Workshop): Promise<Built> {
  const { terminal, options, files, servedAs, web } = workshop
  const times = [performance.now()]
  const source = readSource(target, web, terminal, files)
  const prepared = await prepareDeck(source, target, workshop)
  times.push(performance.now())
  const needsPage = servedAs !== undefined || target.formats.some((format) => format !== 'md')
  const deck = { ...prepared.deck, ...(servedAs !== undefined && { servedAs }) }
  const page = needsPage ? await renderWithPictures(deck, source.address, workshop) : undefined
  times.push(performance.now())
  const exported: { rendered?: readonly RenderedSlide[] } = {}
  const inspection = {
    // What was calculated is as it should be, unless a slide is too full for all that.
    onlyCrowded: prepared.deck.theme?.isMeasured ?? false,
    onMeasured: (slides: readonly RenderedSlide[]): void => void (exported.rendered = slides),
  }
  const paths = page ? await writePage(page, target, workshop, inspection) : []
  times.push(performance.now())

  const problems = page
    ? [...pageProblems(page, prepared), ...findMeasured(page, exported.rendered, prepared, options)]
    : []
  const show = (path: string): string => showPath(path, terminal.folder)
  const made = { files: [...prepared.written, ...paths].map(show), pictures: prepared.pictures.map(show) }
  return {
    ...describe(prepared, page, options, { ...made, problems, timings: timingsOf(times) }),
    ...(page && { page }),
  }
}

interface Results {
  readonly files: readonly string[]
  /** Those that were written beside the Markdown. */
  readonly pictures: readonly string[]
  readonly problems: readonly Problem[]
  readonly timings: object
}

function describe(
  { plan, remarks }: PreparedDeck,
  page: TalkPage | undefined,
  { rehearsal }: BuildOptions,
  results: Results,
): Built {
  const { files, pictures, timings } = results
  const { article, outline, deck } = plan ?? {}
  const rehearsed = plan && rehearsal ? describeRehearsal(rehearsal, plan) : []
  const told = plan && measureTold(plan.outline, plan.deck)
  const problems = [...(plan?.problems ?? []), ...results.problems]
  const spoken = deck ? messages.spoken(sumSeconds(deck.slides), deck.seconds) : ''
  const slides = page?.slides ?? deck?.slides.length ?? 0
  return {
    problems,
    remarks: [...rehearsed, ...remarks, ...(deck && told ? describeLength(deck, told) : [])],
    ...(files.length > 0 && {
      summary: messages.wrote([...files, ...new Set(pictures.map((path) => dirname(path)))], slides, spoken),
    }),
    json: { article, outline, deck, told, files: [...files, ...pictures], problems, timings },
  }
}

/** Whether a deck was planned, and is in no file. */
function isUnwritten({ plan, written }: PreparedDeck): boolean {
  return plan !== undefined && written.length === 0
}

/** The line of a deck that is in no file helps nobody. */
function pageProblems(page: TalkPage, prepared: PreparedDeck): readonly Problem[] {
  return page.problems.map(({ place, ...problem }) => {
    return place ? { ...problem, place: isUnwritten(prepared) ? { file: place.file } : place } : problem
  })
}

/** What measuring finds amiss with an export, which is finished all the same. */
function findMeasured(
  page: TalkPage,
  rendered: readonly RenderedSlide[] | undefined,
  prepared: PreparedDeck,
  options: BuildOptions,
): readonly Problem[] {
  if (!rendered) return []
  const { deck, plan } = prepared
  const isArticle = isUnwritten(prepared)
  // A deck that was edited is no longer what was planned.
  const described = describeDeck({ deck, plan: isArticle ? plan : undefined, page, rendered }, options)
  const found = checkDeck(described, { name: deck.shown, isArticle }, measuredRules)
  return found.map((problem) => ({ ...problem, severity: 'warning' }))
}

/** Whether the article has nothing to tell, is too short for its time, or the time too short for the article. */
function describeLength(deck: Deck, { share, minutesForAll }: Told): readonly string[] {
  const asked = deck.seconds
  if (deck.slides.every(({ kind }) => kind === 'title' || kind === 'closing')) return [messages.emptyArticle]
  if (isShort(deck)) return [messages.shortArticle(sumSeconds(deck.slides), asked)]
  return share < wholeShare && 60 * minutesForAll > asked ? [messages.toldShare(asked, share, minutesForAll)] : []
}

function isShort(deck: Deck): boolean {
  return sumSeconds(deck.slides) < filledShare * deck.seconds
}

/** Milliseconds between the moments. */
function timingsOf([started = 0, planned = 0, rendered = 0, written = 0]: readonly number[]): object {
  return { plan: planned - started, render: rendered - planned, write: written - rendered }
}
