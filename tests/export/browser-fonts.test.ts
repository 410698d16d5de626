import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeFontConfig } from '../../src/export/browser-fonts.js'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter } from '../../src/export/launch.js'
import { testMachine } from './test-browser.js'
import { deckHtml } from './test-decks.js'
import { fontCss } from './test-font.js'
import { readPdf } from './test-pdf.js'

const meta = { title: '試し', language: 'ja' }
const folder = mkdtempSync(join(tmpdir(), 'kamishibai-fonts-'))
const noFonts = join(folder, 'no-fonts.conf')

let fontless: Exporter
let equipped: Exporter
beforeAll(async () => {
  writeFileSync(noFonts, '<fontconfig></fontconfig>')
  fontless = await openBrowser({ machine: testMachine({ env: { FONTCONFIG_FILE: noFonts } }) })
  equipped = await openBrowser({ machine: testMachine() })
})
afterAll(async () => {
  await Promise.all([fontless, equipped].map(async (exporter) => exporter.close()))
  rmSync(folder, { recursive: true })
})

test('a deck with embedded fonts gives the same bytes on a machine without fonts', async () => {
  const html = deckHtml(['# 一枚目', '# 二枚目'], { css: await fontCss() })
  const pdf = await fontless.pdf(html, meta)
  expect((await readPdf(pdf)).pages).toEqual(['一枚目', '二枚目'])
  expect(Buffer.from(pdf).equals(await equipped.pdf(html, meta))).toBe(true)
})

test('a deck that names fonts of other machines keeps its text on a machine without fonts', async () => {
  const html = deckHtml(['# 書体のない機械', '# Plain text'], { css: 'section { font-family: Helvetica, sans-serif }' })
  expect((await readPdf(await fontless.pdf(html, meta))).pages).toEqual(['書体のない機械', 'Plaintext'])
})

test.for([
  {
    what: 'the file that the environment names',
    env: { FONTCONFIG_FILE: '/a & <b>/fonts.conf' },
    kept: '/a &amp; &lt;b&gt;/fonts.conf',
  },
  { what: 'the file that fontconfig finds by itself', env: {}, kept: 'fonts.conf' },
])('the fonts of the machine stay: $what', ({ env, kept }) => {
  const config = readFileSync(writeFontConfig(folder, { ...testMachine(), env }), 'utf8')
  expect(config).toContain(`<include ignore_missing="yes">${kept}</include>`)
})
