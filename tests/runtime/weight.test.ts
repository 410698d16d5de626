import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import { testMachine } from '../export/test-browser.js'
import { readPdf } from '../export/test-pdf.js'
import { until, useHall } from './hall.js'
import { plannedDeck } from './plans.js'

const hall = useHall()

test('script, style and words of the page together are at most 39 KB', () => {
  const sizeOf = (name: string): number => readFileSync(`dist/data/${name}`).length
  const words = Math.max(sizeOf('words/ja.json'), sizeOf('words/en.json'))
  expect(sizeOf('runtime.js') + sizeOf('stage.css') + words).toBeLessThan(39_000)
})

test.each([
  ['the slides', []],
  ['presenter view', ['p', 'Enter']],
])('a talk of 20 slides that is clicked through 50 times in %s leaves nothing behind', async (_, keys) => {
  const slides = Array.from({ length: 20 }, (__, index) => `## ${index + 1}枚目\n\n* 凧\n* 糸\n\n<!-- 台本です。 -->`)
  const page = await hall.open(hall.write(slides.join('\n\n---\n\n')), async (fresh) => {
    await fresh.evaluateOnNewDocument('window.open = () => null')
  })
  for (const key of keys) await page.keyboard.press(key as 'p')
  const talk = async (times: number): Promise<number> =>
    page.evaluate(async (count) => {
      // So often in a row browsers refuse to name the slide in the address, and say so.
      history.pushState = () => undefined
      const shown = new Set<string | undefined>()
      for (let turn = 0; turn < count * 60; turn++) {
        const key = turn % 60 === 59 ? 'Home' : 'PageDown'
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        shown.add(document.querySelector('svg.shown section')?.id)
        if (turn % 20 === 0) await new Promise(requestAnimationFrame)
      }
      return shown.size
    }, times)
  const measure = async (): Promise<{ heap: number; nodes: number; listeners: number }> => {
    const session = await page.createCDPSession()
    await session.send('HeapProfiler.collectGarbage')
    await session.detach()
    const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics()
    return { heap, nodes, listeners }
  }
  expect(await talk(2)).toBe(20)
  const before = await measure()
  await talk(50)
  const after = await measure()
  expect(after.heap - before.heap).toBeLessThan(300_000)
  expect(after.nodes - before.nodes).toBeLessThan(50)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
})

test('a deck of 100 slides is there within a second, and turns within 50 ms', async () => {
  const slides = Array.from(
    { length: 100 },
    (_, index) =>
      `## ${index + 1}枚目の見出し\n\n- 凧は風の強い日によく揚がる\n- 糸は${index}メートル\n\n<!-- 台本です。 -->`,
  )
  const page = await hall.open(hall.write(slides.join('\n\n---\n\n')))
  await until(page, 'performance.getEntriesByName("first-contentful-paint").length > 0')
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  expect(painted).toBeLessThan(1000)
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // What is posted in a frame arrives when it has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => times.push(performance.now() - timeStamp))
        port1.start()
        requestAnimationFrame(() => port2.postMessage(0))
      },
      true,
    )
  })
  for (let turn = 0; turn < 30; turn++) {
    await page.keyboard.press('PageDown')
    await page.waitForFunction((count) => (window as unknown as { times: number[] }).times.length > count, {}, turn)
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  expect(times.toSorted((a, b) => a - b)[15]).toBeLessThan(50)
})

test('an export has every slide, and its fragments, in its structure', async () => {
  const exporter = await openBrowser({ machine: testMachine() })
  const html = readFileSync(new URL(hall.write(plannedDeck)), 'utf8')
  const { bookmarks, pages, isTagged } = await readPdf(await exporter.pdf(html, { title: '凧の話', language: 'ja' }))
  await exporter.close()
  expect(isTagged).toBe(true)
  expect(pages).toHaveLength(4)
  expect(pages[2]).toContain('結び目を増やす')
  expect(bookmarks.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual([
    ...['凧の話', '風の日', '直しかた', 'まとめ'],
  ])
})
