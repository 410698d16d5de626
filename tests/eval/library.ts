import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeFiles } from '../node-files.js'
import type * as index from '../../src/index.js'
import type { CorpusArticle } from './corpus.js'
import { percentile } from './lengths.js'

type Library = typeof index

/** A planned talk and how long that took. */
export interface PlannedTalk {
  readonly plan: index.TalkPlan
  /** Milliseconds of planning alone: the first time in a fresh process, and the median of a few runs in a warm one. */
  readonly cold: number
  readonly warm: number
}

/** The finished package, as its users import it. */
export interface Planner {
  readonly planTalk: (article: CorpusArticle, seconds: number) => PlannedTalk
  /** The words on slides that are the package's own. */
  readonly labelsOf: (language: string) => ReadonlySet<string>
}

const warmRuns = 5

/** @param project The absolute path of the built project. */
export async function loadPlanner(project: string): Promise<Planner> {
  const library = (await import(pathToFileURL(join(project, 'dist/index.js')).href)) as Library
  return {
    planTalk: (article, seconds) => {
      const cold = timeOnce(project, article, seconds)
      const runs = Array.from({ length: warmRuns }, () => planTalk(library, article, seconds))
      return {
        plan: runs[0]!.plan,
        cold,
        warm: percentile(
          runs.map(({ ms }) => ms),
          0.5,
        ),
      }
    },
    labelsOf: (language) => new Set(wordsIn(library.languageOf(language).labels)),
  }
}

function planTalk(
  library: Library,
  { path, file }: CorpusArticle,
  seconds: number,
): { plan: index.TalkPlan; ms: number } {
  const source = { bytes: readFileSync(path), name: file, shown: file, folder: dirname(path) }
  const started = performance.now()
  const plan = library.planTalk(source, dirname(path), { seconds }, nodeFiles)
  return { plan, ms: performance.now() - started }
}

function timeOnce(project: string, { path }: CorpusArticle, seconds: number): number {
  const program = join(project, 'tests/eval/time-once.mjs')
  return Number(execFileSync(process.execPath, [program, path, String(seconds)], { encoding: 'utf8', timeout: 60_000 }))
}

function wordsIn(labels: unknown): readonly string[] {
  if (typeof labels === 'string') return [labels]
  return typeof labels === 'object' && labels !== null ? Object.values(labels).flatMap(wordsIn) : []
}
