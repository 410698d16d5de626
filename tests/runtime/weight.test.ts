import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import { testMachine } from '../export/test-browser.js'
import { readPdf } from '../export/test-pdf.js'
import { until, useHall } from './hall.js'
import { plannedDeck } from './plans.js'

const hall = useHall()

test('the script of the page is at most 30 KB, and its style and words a third of that', () => {
  const sizeOf = (name: string): number => readFileSync(`dist/data/${name}`).length
  expect(sizeOf('runtime.js')).toBeLessThan(30_000)
  expect(sizeOf('stage.css')).toBeLessThan(10_000)
  expect(Math.max(sizeOf('words/ja.json'), sizeOf('words/en.json'))).toBeLessThan(3000)
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
