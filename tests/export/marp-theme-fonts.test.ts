import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import { renderHtml } from '../../src/html/render-html.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'
import { testMachine } from './test-browser.js'
import { readPdf } from './test-pdf.js'

const meta = { title: '題', language: 'ja', date: '2024-05-01' }
const markdown = '---\nmarp: true\n---\n# かな漢字 Talk\n\n- **太字**と 🤖\n\n```\ncode コード\n```\n'

/** The environment of a machine without a font. */
let fontless: Readonly<Record<string, string>> = {}
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamishibai-fonts-'))
  const config = join(folder, 'empty & none.conf')
  await writeFile(config, '<fontconfig></fontconfig>')
  fontless = { FONTCONFIG_FILE: config }
})
afterAll(async () => rm(folder, { recursive: true }))

function htmlIn(theme: string): string {
  const images = { file: 'deck.md', base: folder, allowed: [folder] }
  const input = { markdown, language: 'ja', theme: readTheme(theme, '16:9', nodeFiles), images, meta, notes: false }
  return renderHtml(input, nodeFiles).html
}

async function pdfOf(html: string, env: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const exporter = await openBrowser({ machine: testMachine({ env }) })
  try {
    return await exporter.pdf(html, meta)
  } finally {
    await exporter.close()
  }
}

describe('on a machine without fonts', () => {
  test.each([
    { theme: 'default', text: 'かな漢字Talk太字と🤖codeコード' },
    { theme: 'gaia', text: 'かな漢字Talk太字と🤖codeコード' },
    // Its code has a shadow, which makes a picture of it in every PDF.
    { theme: 'uncover', text: 'かな漢字Talk太字と🤖' },
  ])("a deck in Marp's theme $theme has its text all the same", async ({ theme, text }) => {
    const { pages } = await readPdf(await pdfOf(htmlIn(theme), fontless))
    expect(pages.join('').replaceAll(/[・•]/g, '')).toBe(text)
  })

  test('a deck in our theme is the same PDF as on a machine with fonts', async () => {
    const html = htmlIn('kamishibai')
    expect(Buffer.compare(await pdfOf(html, fontless), await pdfOf(html, {}))).toBe(0)
  })
})
