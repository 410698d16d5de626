import { namedBrowser } from '../../export/find-browser.js'
import type { FoundBrowser, Miss } from '../../export/find-browser.js'
import { openBrowser } from '../../export/launch.js'
import type { Exporter } from '../../export/launch.js'
import type { Machine } from '../../export/machine.js'
import { DeckError } from '../../model/problem.js'
import { slideBoxes } from '../../model/theme.js'
import type { TalkPage } from '../../pipeline.js'
import { reasonOf } from './finding.js'
import type { Finding } from './finding.js'
import { humanSize } from './human-size.js'
import { installBrowser, unnameBrowser } from './mend-browser.js'

export interface BrowserRequest {
  readonly machine: Machine
  /** The value of `--browser`. */
  readonly browser: string | undefined
  readonly signal: AbortSignal
  /** The text of /etc/os-release, `''` where there is none. */
  readonly osRelease: string
  /** What to print; absent if it could not be made. */
  readonly page: TalkPage | undefined
}

/** The browser that exports would use, and what there is to tell of it. */
export interface BrowserCheck {
  readonly findings: readonly Finding[]
  readonly browser?: FoundBrowser
  /** What the browser calls itself: `HeadlessChrome 147.0.7727.0`. */
  readonly version?: string
}

/**
 * Finds and starts the browser just as an export does, and exports a page.
 * @throws DeckError `interrupted` after an abort.
 */
export async function checkBrowser(request: BrowserRequest): Promise<BrowserCheck> {
  const { machine, browser, signal, page } = request
  const misses: Miss[] = []
  const warnings: string[] = []
  const record = { onMiss: (miss: Miss) => misses.push(miss), warn: (words: string) => warnings.push(words) }
  try {
    const exporter = await openBrowser({ machine, browser, signal, ...record })
    try {
      const version = (await exporter.version()).replace('/', ' ')
      const found = describeFound(exporter.browser, version, misses, warnings)
      const exported = page ? [await checkExport(exporter, page)] : []
      return { findings: [found, ...exported], browser: exporter.browser, version }
    } finally {
      await exporter.close()
    }
  } catch (error) {
    if (signal.aborted) throw error
    return { findings: [describeFailure(error, request, misses)] }
  }
}

function describeFound(
  browser: FoundBrowser,
  version: string,
  misses: readonly Miss[],
  warnings: readonly string[],
): Finding {
  const { path, source, explicit } = browser
  const why = explicit ? `named by ${source}` : `${source}, the first place that has one that starts`
  const passed = misses.map(({ place, reason }) => `passed over: ${place} (${reason})`)
  return {
    name: 'browser',
    state: warnings.length === 0 ? 'ok' : 'warning',
    words: [`${version}: ${why}`, path, ...passed, ...warnings].join('\n'),
    facts: { path, version, source, misses, warnings },
  }
}

function describeFailure(error: unknown, request: BrowserRequest, misses: readonly Miss[]): Finding {
  const mend = mendOf(error, request, misses)
  const words = reasonOf(error)
  return { name: 'browser', state: 'problem', words, facts: { misses }, ...(mend !== undefined && { mend }), error }
}

function mendOf(error: unknown, request: BrowserRequest, misses: readonly Miss[]): string | undefined {
  // A browser that is named is the only one that is tried, so that there are no misses.
  const named = namedBrowser(request)
  if (named) return unnameBrowser(named, request.machine)
  const isBroken = misses.some(({ path }) => path !== undefined)
  if (misses.length > 0) return installBrowser(request.machine, request.osRelease, isBroken)
  return error instanceof DeckError ? error.hint : undefined
}

/** Whether the browser makes a PDF and a picture of a page. */
async function checkExport(exporter: Exporter, page: TalkPage): Promise<Finding> {
  const name = 'export'
  const start = performance.now()
  try {
    const pdf = await exporter.pdf(page.html, { title: page.title, language: page.language })
    const [png] = await exporter.png(page.html, slideBoxes[page.size])
    const ms = Math.round(performance.now() - start)
    const facts = { ms, pdfBytes: pdf.length, pngBytes: png?.length ?? 0 }
    const words = `a page was made in ${ms} ms as PDF (${humanSize(facts.pdfBytes)}) and PNG (${humanSize(facts.pngBytes)})`
    return { name, state: 'ok', words, facts }
  } catch (error) {
    if (error instanceof DeckError && error.code === 'interrupted') throw error
    return {
      name,
      state: 'problem',
      words: reasonOf(error),
      facts: {},
      mend: 'name another browser with --browser',
      error,
    }
  }
}
