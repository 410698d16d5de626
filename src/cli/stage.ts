import type { Stage } from '../model/options.js'
import { DeckError } from '../model/problem.js'
import { planTalk } from '../pipeline.js'
import { nodeFiles } from './files.js'
import { readSource } from './source.js'
import { openWithPictures } from './take-pictures.js'
import type { Target } from './targets.js'
import type { Workshop } from './workshop.js'

/**
 * Prints one stage of an article: Markdown as it is, the others as JSON.
 * @throws DeckError `usage` for several articles.
 */
export async function printStage(
  targets: readonly Target[],
  stage: Stage,
  { options, web, terminal }: Pick<Workshop, 'options' | 'web' | 'terminal'>,
): Promise<number> {
  const [target, ...others] = targets
  if (target === undefined || others.length > 0) {
    throw new DeckError('usage', '--stage prints one article.', { hint: 'Name one article.' })
  }
  const opened = await openWithPictures(readSource(target, web, terminal), options, web)
  const plan = planTalk(opened, target.folder, options, nodeFiles)
  terminal.print(stage === 'markdown' ? plan.markdown : `${JSON.stringify(plan[stage], null, 2)}\n`)
  return 0
}
