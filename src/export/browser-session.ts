import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer'
import { DeckError } from '../model/problem.js'
import { browserFlags } from './browser-flags.js'
import { startBrowser } from './browser-process.js'
import type { BrowserProcess } from './browser-process.js'
import type { FoundBrowser } from './find-browser.js'
import { guardOf } from './guard.js'
import type { Guard } from './guard.js'
import type { Machine } from './machine.js'

export interface SessionOptions {
  readonly machine: Machine
  /** Absolute path of a private folder for everything that the browser writes. */
  readonly scratch: string
  /** The longest that one piece of work may take, in ms. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
  readonly warn: (message: string) => void
}

/** A browser that answers. */
export interface BrowserSession {
  /**
   * Does one piece of work on a page of its own that can reach nothing; `aim` ends the sentence "… could not …".
   * Throws a DeckError `environment` if the browser crashes, ends or takes too long, `interrupted` after an abort; after
   * any of them the browser is gone.
   */
  readonly work: <T>(aim: string, task: (page: Page) => Promise<T>) => Promise<T>
  /** Ends the browser; resolves when it is gone. */
  readonly end: () => Promise<void>
}

interface Attempt {
  readonly sandbox: boolean
  readonly libraries: boolean
}

/** What to change when a browser gives up with these words, and what the user should know of it. */
const remedies: readonly { readonly words: RegExp; readonly change: Partial<Attempt>; readonly warning?: string }[] = [
  {
    words: /No usable sandbox/,
    change: { sandbox: false },
    warning: 'This system does not let the browser use its sandbox, so it runs without one.',
  },
  // The packaged libraries are for glibc 2.34 and newer; an older system has its own, or cannot run this browser.
  { words: /GLIBC_[\d.]+' not found/, change: { libraries: false } },
]

/**
 * Starts a browser and connects puppeteer to it.
 * Throws a DeckError `environment` with the browser's own words if it does not start, `interrupted` after an abort.
 */
export async function startSession(found: FoundBrowser, options: SessionOptions): Promise<BrowserSession> {
  // Chromium refuses to run as root with its sandbox on.
  return attemptSession(found, options, { sandbox: options.machine.uid !== 0, libraries: true })
}

async function attemptSession(found: FoundBrowser, options: SessionOptions, attempt: Attempt): Promise<BrowserSession> {
  const browserProcess = startProcess(found, options, attempt)
  try {
    return await connect(browserProcess, guardOf({ ...options, path: found.path, browser: browserProcess }))
  } catch (error) {
    const remedy = remedies.find(({ words }) => words.test(browserProcess.complaint()))
    const next = { ...attempt, ...remedy?.change }
    if (next.sandbox === attempt.sandbox && next.libraries === attempt.libraries) throw error
    if (remedy?.warning) options.warn(remedy.warning)
    return attemptSession(found, options, next)
  }
}

function startProcess(found: FoundBrowser, options: SessionOptions, attempt: Attempt): BrowserProcess {
  const { machine, scratch } = options
  const libraries = [machine.env['LD_LIBRARY_PATH'], attempt.libraries && found.libraries].filter(Boolean).join(':')
  try {
    return startBrowser({
      path: found.path,
      detached: machine.platform !== 'win32',
      flags: browserFlags({ profile: join(scratch, 'profile'), sandbox: attempt.sandbox }),
      // Sockets and crash reports go into the folder that is removed at the end.
      env: {
        ...machine.env,
        TMPDIR: scratch,
        BREAKPAD_DUMP_LOCATION: scratch,
        ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
      },
    })
  } catch (error) {
    throw new DeckError('environment', `The browser ${found.path} could not be started.`, { cause: error })
  }
}

async function connect(browserProcess: BrowserProcess, guard: Guard): Promise<BrowserSession> {
  return guard('start', async () => {
    // Loaded while the browser starts: each takes a tenth of a second. The core, because puppeteer itself would look for a
    // configuration file in the folder that the command runs in, and run it.
    const puppeteer = await import('puppeteer-core')
    const { transport } = browserProcess
    const browser = await puppeteer.connect({ transport, defaultViewport: null, protocolTimeout: 0 })
    const [firstPage] = await browser.pages()
    const takePage = pageSource(browser, await isolated(firstPage ?? (await browser.newPage())))
    return {
      work: (aim, task) => guard(aim, async () => withPage(await takePage(), task)),
      end: browserProcess.kill,
    }
  })
}

/** Hands out pages: first the one that is ready, then new ones. */
function pageSource(browser: Browser, firstPage: Page): () => Promise<Page> {
  const ready = [firstPage]
  return async () => ready.pop() ?? isolated(await browser.newPage())
}

/** A page that loads nothing from anywhere, beside what the flags and the deck's own CSP forbid. */
async function isolated(page: Page): Promise<Page> {
  // The guard alone knows how long things may take.
  page.setDefaultTimeout(0)
  await page.setOfflineMode(true)
  return page
}

async function withPage<T>(page: Page, task: (page: Page) => Promise<T>): Promise<T> {
  const crash = new Promise<never>((_resolve, reject) => {
    page.once('error', reject)
  })
  const result = await Promise.race([task(page), crash])
  // Nobody waits for it: usually the browser ends next.
  page.close().catch(() => undefined)
  return result
}
