import type { BuildOptions, Stage } from '../model/options.js'
import { DeckError } from '../model/problem.js'
import { planTalk } from '../pipeline.js'
import { nodeFiles } from './files.js'
import { readSource } from './source.js'
import type { Target } from './targets.js'
import type { Terminal } from './terminal.js'

/**
 * Prints one stage of an article: Markdown as it is, the others as JSON.
 * @throws DeckError `usage` for several articles.
 */
export function printStage(
  targets: readonly Target[],
  stage: Stage,
  options: BuildOptions,
  terminal: Terminal,
): number {
  const [target, ...others] = targets
  if (target === undefined || others.length > 0) {
    throw new DeckError('usage', '--stage prints one article.', { hint: 'Name one article.' })
  }
  const plan = planTalk(readSource(target.article, terminal), target.folder, options, nodeFiles)
  terminal.print(stage === 'markdown' ? plan.markdown : `${JSON.stringify(plan[stage], null, 2)}\n`)
  return 0
}
