import { checkDeck } from '../check/check-deck.js'
import { placeInArticle } from '../check/place.js'
import type { BuildOptions } from '../model/options.js'
import type { Problem } from '../model/problem.js'
import { planTalk, renderTalk } from '../pipeline.js'
import type { DeckFile, SourceFile } from '../pipeline.js'
import { describeDeck } from './describe-deck.js'
import type { RunningExporter } from './exporter.js'
import { nodeFiles } from './files.js'
import { isDeckFile, readDeck } from './prepare-deck.js'
import type { Terminal } from './terminal.js'

const lostPictures: ReadonlySet<string> = new Set(['image-missing', 'image-outside', 'image-format'])

/** What all checks of one run share. */
export interface CheckSetting {
  readonly options: BuildOptions
  readonly exporter: RunningExporter
  readonly terminal: Terminal
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
  const { options, exporter, terminal } = setting
  const plan = isDeckFile(source) ? undefined : planTalk(source, source.folder, options, nodeFiles)
  const deck: DeckFile = plan
    ? { ...plan, shown: source.shown, folder: source.folder, pictureFolders: [source.folder] }
    : readDeck(source, terminal, nodeFiles)
  const page = renderTalk(deck, options, nodeFiles)
  const rendered = await exporter.measure(page)
  const checked = describeDeck({ deck, plan, page, rendered }, options)
  const file = { name: source.shown, isArticle: plan !== undefined }
  const ofPage = plan ? page.problems.map((problem) => placeInArticle(problem, checked.slides)) : page.problems
  const problems = [...[...(plan?.problems ?? []), ...ofPage].map(failWithoutPictures), ...checkDeck(checked, file)]
  return { file: source.shown, slides: page.slides, problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b)) }
}

/** A build goes on without a picture; a deck without it is not what its author meant. */
export function failWithoutPictures(problem: Problem): Problem {
  return lostPictures.has(problem.rule) ? { ...problem, severity: 'error' } : problem
}

/** What is about the whole file comes first. */
function lineOf({ place }: Problem): number {
  return place?.line ?? 0
}
