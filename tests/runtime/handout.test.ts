import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { prepareExporter } from '../export/prepare-exporter.js'
import { readPdf } from '../export/test-pdf.js'
import { press, seen, useHall } from './hall.js'
import { plannedDeck } from './plans.js'

const hall = useHall()
const exporter = prepareExporter()

const meta = { title: '凧の話', language: 'ja' }

async function print(markdown: string): ReturnType<typeof readPdf> {
  const html = readFileSync(new URL(hall.write(markdown, { handout: true })), 'utf8')
  return readPdf(await exporter().pdf(html, meta))
}

test('a handout has slides and script together, on sheets of A4', async () => {
  const { pages, pageSize, bookmarks, isTagged } = await print(plannedDeck)
  expect(pageSize.map(Math.round)).toEqual([595, 842])
  const paged = pages.join('\n')
  expect(paged).toMatch(/凧の話.*風の日.*河原で大きな凧を揚げました[^]*直しかた[^]*まとめ/u)
  expect(pages.length).toBeLessThan(4)
  expect([bookmarks.length, isTagged]).toEqual([1, true])
})

test('a slide is never parted from its script', async () => {
  const slide = (place: number, lines: number): string =>
    `# 見出し${place}\n\n<!--\n${`台本${place}です。\n`.repeat(lines)}-->`
  const { pages } = await print([3, 14, 2, 9, 25, 1].map((lines, place) => slide(place, lines)).join('\n\n---\n\n'))
  for (const page of pages) {
    const titles = [...page.matchAll(/見出し(\d)/gu)].map(([, place]) => place)
    expect(titles).toEqual([...new Set(Array.from(page.matchAll(/台本(\d)/gu), ([, place]) => place))])
  }
})

test('on a screen a handout is presented as ever', async () => {
  const page = await hall.open(hall.write(plannedDeck, { handout: true }))
  await press(page, 'PageDown')
  expect(await seen(page)).toEqual([2])
  expect(await page.$$eval('.handout', (asides) => asides.filter((aside) => aside.checkVisibility()).length)).toBe(0)
})
