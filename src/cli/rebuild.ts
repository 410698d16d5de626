import { recordFiles } from '../present/record-files.js'
import { changeOf } from '../present/watch-files.js'
import { buildTarget } from './build-target.js'
import type { Built } from './build-target.js'
import { nodeFiles } from './files.js'
import { isBuiltIn } from './own-package.js'
import type { Target } from './targets.js'
import type { Workshop } from './workshop.js'

/** What came of building once. */
export type Attempt = { readonly built: Built } | { readonly error: unknown }

/**
 * Builds an article or deck, and again whenever anything changes that it was built from: the article, its deck, pictures, the
 * theme. Ends when the workshop's signal is aborted.
 */
export async function* rebuild(
  { file: _readOnce, ...target }: Target,
  workshop: Omit<Workshop, 'files'>,
): AsyncGenerator<Attempt> {
  while (!workshop.signal.aborted) {
    const { files, note, seen } = recordFiles(nodeFiles, isBuiltIn)
    yield await attempt(target, { ...workshop, files, onDeckWritten: note })
    await changeOf(seen, workshop.signal)
  }
}

async function attempt(target: Target, workshop: Workshop): Promise<Attempt> {
  try {
    return { built: await buildTarget(target, workshop) }
  } catch (error) {
    return { error }
  }
}
