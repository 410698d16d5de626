import { checkSource } from './check-source.js'
import type { CheckedSource, CheckSetting } from './check-source.js'
import { startExporter } from './exporter.js'
import { readTimeout } from './flags.js'
import type { CheckFlags } from './flags.js'
import { describeProblem, messages } from './messages.js'
import { oneByOne } from './one-by-one.js'
import { pickPosts } from './pick-posts.js'
import { readSource } from './source.js'
import { readTalkOptions } from './talk-options.js'
import { sourcesOf } from './targets.js'
import type { Target } from './targets.js'
import type { Terminal } from './terminal.js'
import { openWeb } from './web.js'

/** The exit code for a deck with errors. */
const foundErrors = 1

/**
 * Lays the slides of articles and decks out in a browser, and prints what is amiss with them.
 * @returns 0 if nothing is an error, 1 if something is; the exit code of what can't be checked if that is worse.
 * @throws DeckError `usage` for flags that make no sense, before anything is checked.
 */
export async function check(articles: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<number> {
  const options = readTalkOptions(articles, flags, terminal)
  const timeout = readTimeout(flags.timeout)
  const interruption = new AbortController()
  const forget = terminal.onInterrupt(() => interruption.abort())
  const { signal } = interruption
  const exporter = startExporter({ browser: flags.browser, timeout, signal }, terminal)
  try {
    const web = await openWeb(articles, flags.fetchImages ?? false, terminal, signal)
    const posts = pickPosts(articles, flags.pick, false, { web, terminal })
    const sources = articles.flatMap((article) => sourcesOf(article, posts.get(article)))
    return await checkAll(sources, flags, { options, exporter, terminal, web, signal })
  } finally {
    await exporter.close()
    forget()
  }
}

interface CheckRun extends CheckSetting {
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
}

async function checkAll(
  sources: readonly Pick<Target, 'article' | 'post'>[],
  flags: CheckFlags,
  run: CheckRun,
): Promise<number> {
  const { terminal, signal } = run
  const round = { terminal, signal, interrupted: 'The check was interrupted.' }
  const codes = await oneByOne(sources, flags, round, async (source) => {
    const checked = await checkSource(readSource(source, run.web, terminal), run)
    if (!flags.json) report(checked, flags.quiet ?? false, terminal)
    return { json: checked, code: countErrors(checked) > 0 ? foundErrors : 0 }
  })
  return Math.max(0, ...codes)
}

/** What is found is what the user asked for, and so goes to standard output. */
function report(checked: CheckedSource, isQuiet: boolean, terminal: Terminal): void {
  const { file, slides, problems } = checked
  const told = isQuiet ? problems.filter(({ severity }) => severity === 'error') : problems
  for (const problem of told) terminal.print(`${describeProblem(problem)} (${problem.rule})\n`)
  const errors = countErrors(checked)
  if (!isQuiet) terminal.print(`${messages.checked(file, slides, errors, problems.length - errors)}\n`)
}

function countErrors({ problems }: CheckedSource): number {
  return problems.filter(({ severity }) => severity === 'error').length
}
