import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer'
import type { Browser, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import { renderHtml } from '../../src/html/render-html.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { testMachine } from '../export/test-browser.js'
import { nodeFiles } from '../node-files.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-runtime-'))
const file = join(folder, '発表 #1.html')
const browser: { current?: Browser } = {}
const page: { current?: Page; requests: string[]; errors: string[] } = { requests: [], errors: [] }

beforeAll(async () => {
  const images = { file: 'deck.md', base: folder, allowed: [folder] }
  const markdown = '# 一枚目\n\n---\n\n## 二枚目\n\n```js\nlet a\n```\n\n---\n\n## 三枚目'
  const theme = readTheme('kamishibai', '16:9', nodeFiles)
  writeFileSync(
    file,
    renderHtml({ markdown, language: 'ja', theme, images, meta: { title: '題' }, notes: true }, nodeFiles).html,
  )
  const machine = testMachine()
  const found = await openBrowser({ machine })
  await found.close()
  browser.current = await puppeteer.launch({
    executablePath: found.browser.path,
    headless: 'shell',
    pipe: true,
    args: machine.uid === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: found.browser.libraries },
  })
})
afterAll(async () => {
  await browser.current?.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  page.current = await browser.current!.newPage()
  page.requests = []
  page.errors = []
  page.current.on('request', (request) => page.requests.push(request.url()))
  page.current.on('console', (message) => page.errors.push(message.text()))
  page.current.on('pageerror', (error) => page.errors.push(String(error)))
  await page.current.goto(pathToFileURL(file).href)
})
afterEach(async () => {
  expect(page.errors).toEqual([])
  expect(page.requests.filter((url) => !url.startsWith('data:') && !url.startsWith(pathToFileURL(file).href))).toEqual(
    [],
  )
  await page.current?.close()
})

/** The number of the slide that is seen, and the address. */
async function shown(): Promise<{ slides: number[]; hash: string; progress: number }> {
  return page.current!.evaluate(() => {
    const slides = [...document.querySelectorAll('svg[data-marpit-svg]')]
    const seen = slides.filter((slide) => getComputedStyle(slide).visibility === 'visible')
    const bar = document.querySelector('#progress')!.getBoundingClientRect()
    return {
      slides: seen.map((slide) => slides.indexOf(slide) + 1),
      hash: location.hash,
      progress: bar.width / innerWidth,
    }
  })
}

async function press(keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.current!.keyboard.press(key as 'Space')
}

describe('a deck opened from a file', () => {
  test('shows its first slide over the whole window', async () => {
    expect(await shown()).toMatchObject({ slides: [1], hash: '#1' })
    const box = await page.current!.$eval(
      'svg.shown',
      (slide) => slide.getBoundingClientRect().toJSON() as { width: number },
    )
    expect(box.width).toBe(await page.current!.evaluate(() => innerWidth))
  })

  test.each([
    ['ArrowRight', 2],
    ['ArrowDown', 2],
    ['PageDown', 2],
    ['Space', 2],
    ['Space Space', 3],
    ['Space Space Space Space', 3],
    ['End', 3],
    ['End ArrowLeft', 2],
    ['End ArrowUp', 2],
    ['End PageUp', 2],
    ['End Home', 1],
    ['ArrowLeft', 1],
    ['a', 1],
  ])('goes with %s to slide %d', async (keys, slide) => {
    await press(keys)
    expect(await shown()).toEqual({
      slides: [slide],
      hash: `#${slide}`,
      progress: expect.closeTo(slide / 3, 2) as number,
    })
  })

  test('goes back with Shift and Space', async () => {
    await press('End')
    await page.current!.keyboard.down('Shift')
    await press('Space')
    expect(await shown()).toMatchObject({ slides: [2] })
  })

  test('leaves keys with Control to the browser', async () => {
    await page.current!.keyboard.down('Control')
    await press('ArrowRight')
    expect(await shown()).toMatchObject({ slides: [1] })
  })

  test.each([
    ['#3', 3],
    ['#99', 3],
    ['#0', 1],
    ['#x', 1],
  ])('opens at the address %s slide %d', async (hash, slide) => {
    await page.current!.goto('about:blank')
    await page.current!.goto(`${pathToFileURL(file).href}${hash}`)
    expect(await shown()).toMatchObject({ slides: [slide], hash: `#${slide}` })
  })

  test('follows an address that is typed while it is open', async () => {
    await page.current!.evaluate(() => {
      location.hash = '#2'
    })
    await page.current!.waitForSelector('svg:nth-of-type(2).shown')
    expect(await shown()).toMatchObject({ slides: [2], hash: '#2' })
  })

  test('takes slides that are not seen out of the reading order', async () => {
    await press('End')
    expect(
      await page.current!.$$eval('svg[data-marpit-svg]', (slides) => slides.map((slide) => slide.ariaHidden)),
    ).toEqual(['true', 'true', 'false'])
  })

  test('says nothing to the console and asks nobody for anything', () => {
    expect(page.requests.length).toBeGreaterThan(0)
  })
})

describe('without JavaScript', () => {
  test('the slides stand under each other', async () => {
    await page.current!.setJavaScriptEnabled(false)
    await page.current!.reload()
    const client = await page.current!.createCDPSession()
    const { cssContentSize } = await client.send('Page.getLayoutMetrics')
    expect(cssContentSize.height).toBeGreaterThan(3 * 0.5 * cssContentSize.width)
  })
})
