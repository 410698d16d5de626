import { writeFileSync } from 'node:fs'
import type { TalkPlan } from '../../src/index.js'
import { readCorpus } from './corpus.js'
import type { CorpusArticle } from './corpus.js'
import { sumUp } from './figures.js'
import { writePage } from './html-page.js'
import { loadPlanner } from './library.js'
import type { Planner } from './library.js'
import { listLines } from './line-list.js'
import { parseOptions } from './options.js'
import type { EvalOptions } from './options.js'
import { reportFacts, reportFailures, reportTalks, reportTotal } from './report.js'
import { takeSample } from './sample.js'
import type { Sample } from './sample.js'

/** A talk of one length on one article, and what was measured of it. */
export interface EvaluatedTalk {
  readonly file: string
  readonly language: string
  readonly minutes: number
  readonly plan: TalkPlan
  readonly sample: Sample
}

/**
 * Plans talks on all articles of a folder, prints the report and writes what else is asked for.
 * @param project The absolute path of the built project.
 * @returns Whether the re-check found nothing.
 * @throws Error for options that make no sense and for articles that can't be read.
 */
export async function evaluate(args: readonly string[], project: string): Promise<boolean> {
  const options = parseOptions(args)
  const articles = readCorpus(options.folder, options.only)
  const planner = await loadPlanner(project)
  const talks = options.minutes.flatMap((minutes) => articles.map((article) => evaluateTalk(article, minutes, planner)))
  console.log(reportAll(talks, options))
  if (options.lines !== undefined) writeFileSync(options.lines, listLines(talks, options.lines))
  if (options.html !== undefined) writeFileSync(options.html, writePage(talks))
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figuresOf(talks, options), null, 2)}\n`)
  return talks.every(({ sample }) => sample.failures.length === 0)
}

function evaluateTalk(article: CorpusArticle, minutes: number, planner: Planner): EvaluatedTalk {
  const talk = planner.planTalk(article, Math.round(minutes * 60))
  const { language } = talk.plan.article
  const sample = takeSample(article, talk, planner.labelsOf(language))
  return { file: article.file, language, minutes, plan: talk.plan, sample }
}

function reportAll(talks: readonly EvaluatedTalk[], { minutes, facts }: EvalOptions): string {
  const tables = minutes.map((length) =>
    reportTalks(
      talks.filter((talk) => talk.minutes === length),
      length,
    ),
  )
  return [...tables, reportTotal(talks), ...(facts ? [reportFacts(talks)] : []), reportFailures(talks)].join('\n')
}

function figuresOf(talks: readonly EvaluatedTalk[], { minutes }: EvalOptions): unknown {
  return minutes.map((length) => {
    const own = talks.filter((talk) => talk.minutes === length)
    const languages = [...new Set(own.map(({ language }) => language))]
    const samplesIn = (language: string): readonly Sample[] =>
      own.filter((talk) => talk.language === language).map(({ sample }) => sample)
    return {
      minutes: length,
      articles: own.map(({ file, language, sample }) => ({
        file,
        language,
        ...sumUp([sample]),
        toldFacts: sample.facts,
        found: sample.failures,
      })),
      languages: Object.fromEntries(languages.map((language) => [language, sumUp(samplesIn(language))])),
      together: sumUp(own.map(({ sample }) => sample)),
    }
  })
}
