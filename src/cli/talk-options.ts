import type { BuildOptions } from '../model/options.js'
import { DeckError } from '../model/problem.js'
import { readFlags } from './flags.js'
import type { TalkFlags } from './flags.js'
import { readOutlineFile, readRehearsalFile } from './source.js'
import type { Terminal } from './terminal.js'

/**
 * What the command line says of the talks to plan, the files of outline and rehearsal read.
 * @throws DeckError `usage` for a value that makes no sense, and for one outline of several articles.
 */
export function readTalkOptions(articles: readonly string[], flags: TalkFlags, terminal: Terminal): BuildOptions {
  const { rehearsal, rate } = flags
  if (rehearsal !== undefined && rate !== undefined) {
    throw new DeckError('usage', '--rate and --rehearsal both say how fast you speak.', { hint: 'Leave one out.' })
  }
  const measured = rehearsal === undefined ? {} : { rehearsal: readRehearsalFile(rehearsal, terminal) }
  const options = { ...readFlags(flags, terminal.folder), ...measured }
  if (flags.outline === undefined) return options
  if (articles.length > 1) {
    throw new DeckError('usage', '--outline plans the talk of one article.', { hint: 'Name one article.' })
  }
  return { ...options, outline: readOutlineFile(flags.outline, terminal) }
}
