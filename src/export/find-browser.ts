import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DeckError } from '../model/problem.js'
import { browserCacheFolder } from './browser-cache.js'
import { installedBrowserPaths } from './installed-browsers.js'
import type { Machine } from './machine.js'
import { puppeteersBrowserPaths, puppeteersCacheFolder } from './puppeteers-cache.js'
import { findPackagedBrowser, unpackBrowser } from './unpack-browser.js'
import type { UnpackedBrowser } from './unpack-browser.js'

/** A browser that is there; whether it starts is known when it has. */
export interface FoundBrowser {
  /** Absolute path of the program. */
  readonly path: string
  /** Who named it or where it was found, as words for a message. */
  readonly source: string
  /** The user named this one: if it does not work, no other will do. */
  readonly explicit: boolean
  /** Folder of shared libraries that it needs where the system has none. */
  readonly libraries?: string
  /** Why the cache could not keep it, if it was unpacked for this run only. */
  readonly uncached?: string
}

/** A place that had no browser, or none that starts, for the message when none has one. */
export interface Miss {
  readonly place: string
  readonly reason: string
  /** The browser that was there but did not start. */
  readonly path?: string
}

export interface BrowserSearch {
  readonly machine: Machine
  /** The value of `--browser`. */
  readonly browser?: string | undefined
  /** Absolute path of a private folder that is removed at the end: it holds the unpacked browser if the cache cannot. */
  readonly scratch: string
  readonly signal?: AbortSignal | undefined
}

/**
 * The browsers of this machine, best first, and the places without one. Each place is looked at only when its turn comes,
 * as the packaged browser is unpacked for it.
 * Throws a DeckError `environment` for a browser that the user named and that is not there, and if the disk is full.
 */
export async function* browsers(search: BrowserSearch): AsyncGenerator<FoundBrowser | Miss> {
  const named = namedBrowser(search)
  if (named) {
    yield await checkedNamedBrowser(named)
    return
  }
  yield await packagedBrowser(search)
  yield* puppeteersBrowsers(search.machine)
  yield* installedBrowsers(search.machine)
}

/** The error when no place has a browser that starts. */
export function noBrowser(misses: readonly Miss[]): DeckError {
  const places = misses.map(({ place, reason }) => `  ${place}: ${reason}`)
  return new DeckError('environment', ['No browser was found to export with. Looked at:', ...places].join('\n'), {
    hint: 'Install Chrome, Chromium or Edge, or name one with --browser <path>; kamishibai doctor tells how.',
  })
}

/** Whether the packaged browser is made for this machine. */
export function runsPackagedBrowser({ platform, arch }: Machine): boolean {
  return platform === 'linux' && arch === 'x64'
}

/** The browser that the user names, by the option or else by the environment; its path is absolute. */
export function namedBrowser({
  machine,
  browser,
}: Pick<BrowserSearch, 'machine' | 'browser'>): FoundBrowser | undefined {
  const variable = machine.env['PUPPETEER_EXECUTABLE_PATH']
  if (browser) return { path: resolve(browser), source: '--browser', explicit: true }
  if (variable) return { path: resolve(variable), source: 'PUPPETEER_EXECUTABLE_PATH', explicit: true }
  return undefined
}

async function checkedNamedBrowser(named: FoundBrowser): Promise<FoundBrowser> {
  const fault = await faultOf(named.path)
  if (!fault) return named
  throw new DeckError('environment', `The browser ${named.path} that ${named.source} names ${fault}.`, {
    hint: 'Name the program itself, or leave it out to have a browser looked for.',
  })
}

/** Why the path cannot be started, as the end of a sentence; `undefined` if it can. */
async function faultOf(path: string): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats) return 'does not exist'
  if (!stats.isFile()) return 'is not a file'
  const isExecutable = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
  return isExecutable ? undefined : 'is not executable'
}

async function packagedBrowser(search: BrowserSearch): Promise<FoundBrowser | Miss> {
  const place = 'the packaged headless shell'
  const { platform, arch } = search.machine
  if (!runsPackagedBrowser(search.machine)) return { place, reason: `it runs on Linux x64, not on ${platform} ${arch}` }
  const packaged = await findPackagedBrowser()
  if (!packaged) return { place, reason: 'the package @sparticuz/chromium is not installed' }
  try {
    const { executable, ...unpacked } = await unpackWhereAllowed(search, (folder) =>
      unpackBrowser(packaged, folder, { uid: search.machine.uid, signal: search.signal }),
    )
    return { path: executable, source: place, explicit: false, ...unpacked }
  } catch (error) {
    if (error instanceof DeckError) throw error
    return { place, reason: `it could not be unpacked (${messageOf(error)})` }
  }
}

type Unpack = (folder: string) => Promise<UnpackedBrowser>

/** The user's cache folder; where that cannot be used, the private folder, which costs the unpacking at every run. */
async function unpackWhereAllowed(
  search: BrowserSearch,
  unpack: Unpack,
): Promise<UnpackedBrowser & Pick<FoundBrowser, 'uncached'>> {
  const folder = browserCacheFolder(search.machine)
  return unpackOrExplain(folder, unpack).catch(async (error: unknown) => {
    if (error instanceof DeckError || search.signal?.aborted) throw error
    return { ...(await unpackOrExplain(search.scratch, unpack)), uncached: messageOf(error) }
  })
}

async function unpackOrExplain(folder: string, unpack: Unpack): Promise<UnpackedBrowser> {
  try {
    return await unpack(folder)
  } catch (error) {
    if (!isDiskFull(error)) throw error
    throw new DeckError('environment', `There is no space left to unpack the browser into ${folder} (200 MB).`, {
      hint: 'Free some space, set XDG_CACHE_HOME to another disk, or name an installed browser with --browser <path>.',
      cause: error,
    })
  }
}

function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return code === 'ENOSPC' || code === 'EDQUOT'
}

/** What `npx puppeteer browsers install` downloaded: its headless shells, then its Chromes. */
async function* puppeteersBrowsers(machine: Machine): AsyncGenerator<FoundBrowser | Miss> {
  const place = "puppeteer's cache"
  const none = {
    place,
    reason: `no browser for ${machine.platform} ${machine.arch} in ${puppeteersCacheFolder(machine)}`,
  }
  yield* soundBrowsers(await puppeteersBrowserPaths(machine), place, none)
}

async function* installedBrowsers(machine: Machine): AsyncGenerator<FoundBrowser | Miss> {
  const none = { place: 'Chrome, Chromium, Edge', reason: 'not installed in the usual places' }
  yield* soundBrowsers(installedBrowserPaths(machine), 'an installed browser', none)
}

async function* soundBrowsers(
  paths: readonly string[],
  source: string,
  none: Miss,
): AsyncGenerator<FoundBrowser | Miss> {
  const faults = await Promise.all(paths.map(faultOf))
  const sound = paths.filter((_, index) => faults[index] === undefined)
  for (const path of sound) yield { path, source, explicit: false }
  if (sound.length === 0) yield none
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
