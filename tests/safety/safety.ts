import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../export/launch-browser.js'
import { ways } from './build-page.js'
import type { Way } from './build-page.js'
import { startBuilder } from './builder.js'
import type { Builder } from './builder.js'
import { readLists } from './hostile-lists.js'
import type { Snippet } from './hostile-lists.js'
import { pathological } from './pathological.js'
import { watchPage } from './watch-page.js'

/** A page takes no longer than this, in ms of computing. */
const longest = 2000

/** Nobody waits longer to learn that it does, in ms of the clock. */
const patience = 20_000

const times = 50_000

interface Verdict {
  readonly built: number
  readonly refused: number
  readonly troubles: number
  /** In ms. */
  readonly slowest: number
}

/**
 * Builds a page of each snippet in each way, and opens it.
 * @param folders Of published lists.
 * @param worker The program that builds.
 * @returns Whether nothing crashed, took too long, ran a script or asked for anything.
 */
export async function checkSafety(folders: readonly string[], project: string, worker: string): Promise<boolean> {
  const lists = [
    // Of these the browser could show tens of thousands of slides: only building them is timed.
    { name: `patterns, ${times} times over`, snippets: pathological(times), isShown: false },
    ...folders.map((folder) => ({ name: folder, snippets: readLists(folder), isShown: true })),
  ]
  const scratch = mkdtempSync(join(tmpdir(), 'kamishibai-safety-'))
  const browser = await launchBrowser()
  const builder = startBuilder(worker, pathToFileURL(join(project, 'dist/index.js')).href, patience)
  const verdicts: Verdict[] = []
  try {
    const { visit } = await watchPage(await browser.newPage())
    for (const { name, snippets, isShown } of lists) {
      for (const way of ways) {
        const verdict = await judge(builder, way, snippets, async (html) => {
          if (!isShown) return []
          const file = join(scratch, 'page.html')
          writeFileSync(file, html)
          return visit(file)
        })
        verdicts.push(verdict)
        const { built, refused, troubles, slowest } = verdict
        const counts = `${built} pages, ${refused} refused, ${troubles} troubles`
        console.log(`${name}, as ${way}: ${counts}, slowest ${Math.round(slowest)} ms`)
      }
    }
  } finally {
    await builder.close()
    await browser.close()
    rmSync(scratch, { recursive: true })
  }
  return verdicts.every(({ troubles }) => troubles === 0)
}

async function judge(
  builder: Builder,
  way: Way,
  snippets: readonly Snippet[],
  visit: (html: string) => Promise<readonly string[]>,
): Promise<Verdict> {
  const counts = { built: 0, refused: 0, troubles: 0, slowest: 0 }
  const complain = (name: string, trouble: string): void => {
    counts.troubles += 1
    console.log(`  ${name}, as ${way}: ${trouble}`)
  }
  for (const { name, text } of snippets) {
    const { html, ms, crash } = await builder.build({ way, text })
    if (crash !== undefined) complain(name, `crashed after ${Math.round(ms)} ms: ${crash}`)
    else if (ms > longest) complain(name, `took ${Math.round(ms)} ms`)
    counts.slowest = Math.max(counts.slowest, ms)
    counts[html === undefined ? 'refused' : 'built'] += 1
    if (html === undefined) continue
    for (const misdeed of await visit(html)) complain(name, misdeed)
  }
  return counts
}
