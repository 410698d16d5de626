import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { removeStale } from '../export/remove-stale.js'
import { buildTarget } from './build-target.js'
import { checkCombinations } from './check-combinations.js'
import { startExporter } from './exporter.js'
import { nodeFiles, unfinishedName } from './files.js'
import { readTimeout } from './flags.js'
import type { BuildFlags } from './flags.js'
import { messages } from './messages.js'
import { keepBuilding } from './keep-building.js'
import { oneByOne } from './one-by-one.js'
import { pickPosts } from './pick-posts.js'
import { reportBuilt } from './report-attempt.js'
import { printStage } from './stage.js'
import { readTalkOptions } from './talk-options.js'
import { chooseTargets, formatOf, pictureFolderOf } from './targets.js'
import type { Target } from './targets.js'
import type { Terminal } from './terminal.js'
import { openWeb } from './web.js'
import type { Workshop } from './workshop.js'

/** Time enough to find a browser that is ready to start, in ms. */
const findingMs = 50

/**
 * Builds every article that is named; one that fails doesn't keep the others from being built.
 * @returns The worst exit code; 130 where it goes on until the user ends it.
 * @throws DeckError `usage` for flags that make no sense, before anything is built.
 */
export async function build(articles: readonly string[], flags: BuildFlags, terminal: Terminal): Promise<number> {
  const options = {
    ...readTalkOptions(articles, flags, terminal),
    notes: flags.notes,
    ...(flags.handout && { handout: true }),
  }
  const timeout = readTimeout(flags.timeout)
  const interruption = new AbortController()
  const { signal } = interruption
  const forget = terminal.onInterrupt(() => interruption.abort())
  try {
    const web = await openWeb(articles, flags.fetchImages ?? false, terminal, signal)
    const posts = pickPosts(articles, flags.pick, mayBeSeveral(flags), { web, terminal })
    const targets = chooseTargets(articles, flags.out, flags.to, { ...terminal, downloads: web.downloads, posts })
    checkCombinations(flags, targets)
    if (flags.stage) return await printStage(targets, flags.stage, { options, web, terminal })
    return await buildTargets(targets, flags, { options, web, terminal, signal, timeout })
  } finally {
    forget()
  }
}

/** Whether several talks may be made of one file: not where there is room for one. */
function mayBeSeveral({ out, stage, json }: BuildFlags): boolean {
  return stage === undefined && !json && out !== '-' && formatOf(out) === undefined
}

interface BuildRun extends Pick<Workshop, 'options' | 'web' | 'terminal' | 'signal'> {
  /** The longest that the browser may take, in ms. */
  readonly timeout: number | undefined
}

async function buildTargets(targets: readonly Target[], flags: BuildFlags, run: BuildRun): Promise<number> {
  const { terminal, signal, timeout } = run
  const exports = targets.some(({ formats }) => formats.includes('pdf') || formats.includes('png'))
  const exporter = exports ? startExporter({ browser: flags.browser, timeout, signal }, terminal) : undefined
  const { force = false, fragments = false } = flags
  const workshop = { ...run, exporter, force, fragments, toOutput: !flags.json, files: nodeFiles }
  try {
    await removeUnfinished(targets, terminal)
    // Planning lets nothing else happen: the browser must run by then. One that is to be unpacked first isn't waited for.
    if (exporter) await Promise.race([exporter.started, sleep(findingMs)])
    return await (flags.watch ? keepBuilding : buildAll)(targets, flags, workshop)
  } finally {
    await exporter?.close()
  }
}

/** Removes what a killed build left in the folders that are written to. */
async function removeUnfinished(targets: readonly Target[], { uid }: Terminal): Promise<void> {
  const written = targets.filter(({ toOutput }) => !toOutput)
  const folders = new Set(written.flatMap((target) => [target.folder, join(target.folder, pictureFolderOf(target))]))
  await Promise.all(Array.from(folders, async (folder) => removeStale(folder, unfinishedName, uid)))
}

async function buildAll(targets: readonly Target[], flags: BuildFlags, workshop: Workshop): Promise<number> {
  const { terminal } = workshop
  const round = { ...workshop, interrupted: 'The build was interrupted.' }
  const codes = await oneByOne(targets, flags, round, async (target, place) => {
    if (targets.length > 1 && !flags.quiet) terminal.say(messages.progress(place + 1, targets.length, target.article))
    const built = await buildTarget(target, workshop)
    if (!flags.quiet) reportBuilt(built, terminal)
    return { json: built.json, code: 0 }
  })
  const failures = codes.filter((code) => code > 0).length
  if (targets.length > 1 && failures > 0) terminal.say(messages.failed(failures, targets.length))
  return Math.max(0, ...codes)
}
