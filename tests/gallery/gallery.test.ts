import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDeck } from '../../src/check/check-deck.js'
import { smallText } from '../../src/check/rules/small-text.js'
import { measuredRules } from '../../src/check/rules.js'
import type { HtmlOutput } from '../../src/html/render-html.js'
import { languageOf } from '../../src/lang/registry.js'
import { slideBoxes } from '../../src/model/theme.js'
import type { SlideSize } from '../../src/model/theme.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { prepareExporter } from '../export/prepare-exporter.js'
import { nodeFiles } from '../node-files.js'
import { galleryDeck, renderGallery, renderPage } from './gallery-deck.js'
import { samplesEn } from './samples-en.js'
import { samplesJa } from './samples-ja.js'

const exporter = prepareExporter()

async function problemsOf(
  { html, problems }: HtmlOutput,
  code: string,
  size: SlideSize,
  rules = measuredRules,
): Promise<unknown> {
  const rendered = await exporter().measure(html, slideBoxes[size])
  const language = languageOf(code)
  const found = checkDeck(
    {
      slides: rendered.map((slide) => ({ rendered: slide })),
      slideCount: rendered.length,
      language,
      rate: language.rate,
      isOurs: false,
      hasTarget: () => true,
    },
    { name: 'gallery.md', isArticle: false },
    rules,
  )
  return [...problems, ...found].map(({ rule, message }) => `${rule}: ${message}`)
}

test('type that is larger than was calculated with sticks out, so that the gallery would tell', async () => {
  const theme = readTheme('kamishibai', '16:9', nodeFiles)
  const larger = { ...theme, css: `${theme.css} section li { font-size: 60px }` }
  const page = renderGallery(galleryDeck(samplesJa, theme), larger)
  expect(page.slides).toBe(45)
  expect(await problemsOf(page, 'ja', '16:9')).toContainEqual(expect.stringMatching(/^overflow: Slide \d+/))
})

describe.each(themeNames)('the theme %s', (name) => {
  describe.each(['16:9', '4:3'] as const)('at %s', (size) => {
    const theme = readTheme(name, size, nodeFiles)

    test.each([
      ['Japanese', samplesJa],
      ['English', samplesEn],
    ])('shows all of every kind of slide in %s, from a word to more than is good', async (_, samples) => {
      const page = renderGallery(galleryDeck(samples, theme), theme)
      expect(await problemsOf(page, samples.language, size)).toEqual([])
    })

    test('shows all that Marp knows', async () => {
      const markdown = readFileSync('tests/gallery/features.md', 'utf8').replace(
        'marp: true',
        `marp: true\ntheme: ${name}\nsize: ${size}`,
      )
      // An author's own slide may have whatever size of type they want.
      const page = renderPage(markdown, 'ja', theme)
      expect(
        await problemsOf(
          page,
          'ja',
          size,
          measuredRules.filter((rule) => rule !== smallText),
        ),
      ).toEqual([])
    })
  })
})
