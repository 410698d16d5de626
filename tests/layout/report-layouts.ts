import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openBrowser } from '../../src/export/launch.js'
import { testMachine } from '../export/test-browser.js'
import { agreementOf, surveyLayouts, wholeScope } from './survey-layouts.js'
import type { LayoutSurvey } from './survey-layouts.js'
import { fittingTime } from './fitting-time.js'

/** So many of what differs are listed. */
const mostListed = 40

/**
 * Surveys the layouts of talks on articles, given by their paths and those of folders, and prints what is found.
 * @returns Whether nothing is amiss.
 */
export async function reportLayouts(paths: readonly string[]): Promise<boolean> {
  const articles = paths.flatMap((path) => listArticles(resolve(path)))
  const exporter = await openBrowser({ machine: testMachine() })
  try {
    const survey = await surveyLayouts(articles, wholeScope, exporter)
    console.log(describe(survey, articles.length))
    return survey.problems.length === 0
  } finally {
    await exporter.close()
  }
}

/** READMEs tell of a folder. */
function listArticles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.filter((name) => /(?<!README)\.(?:md|txt)$/.test(name)).map((name) => join(path, name))
}

function describe(survey: LayoutSurvey, articles: number): string {
  const { decks, slides, texts, differing, problems } = survey
  return [
    `${articles} articles, ${decks} decks, ${slides} slides, ${texts} texts`,
    `lines as calculated: ${(100 * agreementOf(survey)).toFixed(2)} % (${differing.length} differ)`,
    `seen to be amiss: ${problems.length}`,
    `to fit 20 slides takes ${fittingTime().toFixed(1)} ms`,
    ...problems,
    ...differing.slice(0, mostListed),
  ].join('\n')
}
