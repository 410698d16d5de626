import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { BuildOptions } from '../../src/model/options.js'
import { renderTalk } from '../../src/pipeline.js'
import { launchBrowser } from '../export/launch-browser.js'
import { nodeFiles } from '../node-files.js'

/** A browser with decks to open in it from files, as a double-click would. */
export interface Hall {
  /** Writes a deck as HTML; returns its address. */
  readonly write: (markdown: string, options?: WriteOptions) => string
  /** Opens an address in a page of its own. */
  readonly open: (address: string, prepare?: (page: Page) => Promise<void>) => Promise<Page>
  /** The same on another device, which shares nothing with the first. */
  readonly openElsewhere: (address: string) => Promise<Page>
  /** The window that this page opens while `act` runs. */
  readonly popupOf: (page: Page, act: () => Promise<unknown>) => Promise<Page>
}

interface WriteOptions extends Pick<BuildOptions, 'notes' | 'handout' | 'theme'> {
  /** Where the deck's pictures are; else it has none. */
  readonly pictures?: string
}

/**
 * Makes a hall for the tests of a file. After each test its pages are closed, and none may have written to the console, thrown or
 * asked for anything but itself.
 */
export function useHall(): Hall {
  const folder = mkdtempSync(join(tmpdir(), 'kamishibai-runtime-'))
  const opened: { browser?: Browser; pages: Page[]; decks: number } = { pages: [], decks: 0 }
  const troubles: string[] = []

  beforeAll(async () => {
    opened.browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const page of opened.pages.splice(0)) if (!page.isClosed()) await page.close()
    expect(troubles.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await opened.browser?.close()
    rmSync(folder, { recursive: true })
  })

  function watch(page: Page): Page {
    opened.pages.push(page)
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (
        !/^(?:data|blob|about):|^http:\/\/127\.0\.0\.\d:/.test(request.url()) &&
        !request.url().startsWith(pathToFileURL(folder).href)
      )
        troubles.push(request.url())
    })
    return page
  }

  return {
    write(markdown, { pictures = folder, ...options } = {}) {
      opened.decks += 1
      const file = join(folder, `発表 #${opened.decks}.html`)
      const deck = { markdown, shown: 'deck.md', folder: pictures, pictureFolders: [pictures] }
      writeFileSync(file, renderTalk(deck, { theme: 'kamishibai', ...options }, nodeFiles).html)
      return pathToFileURL(file).href
    },
    async open(address, prepare) {
      const page = watch(await opened.browser!.newPage())
      await prepare?.(page)
      await page.goto(address)
      return page
    },
    async openElsewhere(address) {
      const device = await opened.browser!.createBrowserContext()
      const page = watch(await device.newPage())
      await page.goto(address)
      return page
    },
    async popupOf(page, act) {
      const popup = new Promise<Page | null>((resolve) => {
        page.once('popup', resolve)
      })
      await act()
      return watch((await popup)!)
    },
  }
}

/** Presses keys, one after another: names as puppeteer has them, parted by spaces; `Shift+Space` holds Shift. */
export async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) {
    const [last = '', ...held] = key.split(/(?<=\w)\+/).toReversed()
    for (const modifier of held) await page.keyboard.down(modifier as 'Shift')
    await page.keyboard.press((last === 'Space' ? ' ' : last) as ' ')
    for (const modifier of held) await page.keyboard.up(modifier as 'Shift')
  }
}

/** The numbers of the slides that are seen, previews too. */
export async function seen(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    return [...document.querySelectorAll('.marpit > svg[data-marpit-svg]')]
      .filter((slide) => slide.checkVisibility({ visibilityProperty: true }))
      .map((slide) => Number(slide.querySelector('section')?.id))
  })
}

/** Waits until a page says something to be so. */
export async function until(page: Page, what: string | (() => unknown)): Promise<void> {
  await page.waitForFunction(what, { timeout: 20_000, polling: 50 })
}
