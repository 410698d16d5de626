import { checkDeck } from '../check/check-deck.js'
import { placeInArticle } from '../check/place.js'
import type { BuildOptions } from '../model/options.js'
import type { Problem } from '../model/problem.js'
import { planTalk } from '../pipeline.js'
import type { DeckFile, SourceFile, TalkPlan } from '../pipeline.js'
import { describeDeck } from './describe-deck.js'
import type { RunningExporter } from './exporter.js'
import { nodeFiles } from './files.js'
import { foldersOf, isDeckFile, readDeck } from './prepare-deck.js'
import { openWithPictures, renderWithPictures } from './take-pictures.js'
import type { Terminal } from './terminal.js'
import type { Web } from './web.js'

const lostPictures: ReadonlySet<string> = new Set([
  'image-missing',
  'image-outside',
  'image-format',
  'image-unreachable',
  'image-refused',
])

/** What all checks of one run share. */
export interface CheckSetting {
  readonly options: BuildOptions
  readonly exporter: RunningExporter
  readonly terminal: Terminal
  readonly web: Web
}

/** What is found in one article or deck; `--json` prints it. */
export interface CheckedSource {
  /** As the user knows it. */
  readonly file: string
  readonly slides: number
  readonly problems: readonly Problem[]
}

/**
 * Checks one deck, or the talk that a build would make of an article.
 * @throws DeckError for what can't be read or planned, and for a browser that fails.
 */
export async function checkSource(source: SourceFile, setting: CheckSetting): Promise<CheckedSource> {
  const { options, exporter, terminal, web } = setting
  const plan = isDeckFile(source) ? undefined : await planToCheck(source, setting)
  const { shown, folder } = source
  const deck: DeckFile = plan
    ? { ...plan, shown, folder, pictureFolders: foldersOf(source) }
    : readDeck(source, terminal, nodeFiles)
  const page = await renderWithPictures(deck, source.address, { options, files: nodeFiles, web })
  const rendered = await exporter.measure(page)
  const checked = describeDeck({ deck, plan, page, rendered }, options)
  const file = { name: source.shown, isArticle: plan !== undefined }
  const ofPage = plan ? page.problems.map((problem) => placeInArticle(problem, checked.slides)) : page.problems
  const problems = [...[...(plan?.problems ?? []), ...ofPage].map(failWithoutPictures), ...checkDeck(checked, file)]
  return { file: source.shown, slides: page.slides, problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b)) }
}

/** The pictures that lie in no file have a name as in a build, though nothing is written. */
async function planToCheck(source: SourceFile, { options, web }: CheckSetting): Promise<TalkPlan> {
  const opened = await openWithPictures(source, options, web)
  return planTalk(opened, source.folder, { ...options, pictureFolder: 'pictures' }, nodeFiles)
}

/** A build goes on without a picture; a deck without it is not what its author meant. */
export function failWithoutPictures(problem: Problem): Problem {
  return lostPictures.has(problem.rule) ? { ...problem, severity: 'error' } : problem
}

/** What is about the whole file comes first. */
function lineOf({ place }: Problem): number {
  return place?.line ?? 0
}
