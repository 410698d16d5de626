import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { writeMarkdown } from '../../src/marp/write-markdown.js'
import type { Theme } from '../../src/model/theme.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { galleryDeck } from '../gallery/gallery-deck.js'
import { samplesJa } from '../gallery/samples-ja.js'
import { nodeFiles } from '../node-files.js'
import { press, useHall } from './hall.js'

const hall = useHall()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface State {
  readonly state: string
  readonly keys?: string
  readonly width?: number
  readonly hasScript?: boolean
}

/** In presenter view of this window. */
const presenterKeys = 'p Enter'

const states: readonly State[] = [
  { state: 'the slides' },
  { state: 'presenter view', keys: `${presenterKeys} t PageDown` },
  { state: 'presenter view with sources and a black screen', keys: `${presenterKeys} PageDown s b` },
  { state: 'presenter view at 200 % zoom', keys: `${presenterKeys} PageDown`, width: 640 },
  { state: 'presenter view on a phone', keys: `${presenterKeys} PageDown`, width: 400 },
  { state: 'the offer where no window opens', keys: 'p' },
  { state: 'the overview', keys: 'o' },
  { state: 'an overview in which nothing fits', keys: 'o x x x' },
  { state: 'help', keys: '?' },
  { state: 'a rehearsal that goes on', keys: 'r PageDown' },
  { state: 'the table of a rehearsal', keys: 'r PageDown r' },
  { state: 'an upright phone', width: 400 },
  { state: 'the page without JavaScript', hasScript: false },
]

/** Every kind of slide, each with a script. */
function deckOf(theme: Theme): string {
  const deck = galleryDeck(samplesJa, theme)
  // Of each kind there are a short, a typical and an overlong one.
  const typical = deck.slides.filter((_, place) => place % 3 === 1)
  const slides = typical.map((slide) => ({ ...slide, seconds: 20, notes: [slide.title] }))
  return writeMarkdown(
    { ...deck, seconds: 60, slides },
    { theme: theme.name, size: theme.size, notes: true, article: 'gallery.md' },
  )
}

/** Headings are the deck's own: a slide in the middle begins at its level. */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } }

/** What axe finds, each as rule and element. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

describe.each(themeNames)('in the theme %s axe finds nothing amiss in', (name) => {
  const markdown = deckOf(readTheme(name, '16:9', nodeFiles))

  test.each(states)('$state', async ({ keys = '', width = 1280, hasScript = true }) => {
    const page = await hall.open(hall.write(markdown, { theme: name, pictures: 'tests/gallery' }), async (fresh) => {
      await fresh.evaluateOnNewDocument('window.open = () => null')
      await fresh.setViewport({ width, height: 800 })
      await fresh.setJavaScriptEnabled(hasScript)
    })
    // Axe needs it, the page does not.
    await page.setJavaScriptEnabled(true)
    if (keys !== '') await press(page, keys)
    expect(await violationsOf(page)).toEqual([])
  })
})
