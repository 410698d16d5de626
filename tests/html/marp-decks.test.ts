import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderTalk } from '../../src/pipeline.js'
import type { TalkPage } from '../../src/pipeline.js'
import { prepareExporter } from '../export/prepare-exporter.js'
import { nodeFiles } from '../node-files.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-marp-'))
const size = { width: 1280, height: 720 }
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const dataUrl = `data:image/gif;base64,${gif.toString('base64')}`

const exporter = prepareExporter()
beforeAll(() => {
  writeFileSync(join(folder, 'dot.gif'), gif)
  writeFileSync(join(folder, 'house.css'), '/* @theme house */\n@import "gaia";\nsection{background:url(dot.gif)}')
  writeFileSync(join(folder, 'square.css'), '/* @theme square */\nsection{width:720px;height:720px}')
})
afterAll(() => rmSync(folder, { recursive: true }))

function render(head: string, body: string, options: { readonly theme?: string } = {}): TalkPage {
  const markdown = `---\nmarp: true\n${head}\n---\n${body}\n`
  return renderTalk({ markdown, shown: 'deck.md', folder, pictureFolders: [folder] }, options, nodeFiles)
}

/** The addresses that the page's styles and slides name, as a browser reads them. */
function addressesIn(html: string): readonly string[] {
  const text = html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return Array.from(text.matchAll(/url\("([^"]*)"\)/g), ([, address = '']) => address)
}

function styleOf(html: string): string | undefined {
  return /<style>([^]*?)<\/style>/.exec(html)?.[1]
}

describe('a theme', () => {
  test('that only its author has is the default one, with a warning', () => {
    const { html, problems } = render('theme: house', '# 題')
    expect(styleOf(html) === styleOf(render('theme: default', '# 題').html)).toBe(true)
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'theme-unknown', message: expect.stringContaining('"house"') }),
    ])
  })

  test('that is given as a CSS file has its pictures in the page', () => {
    const { html, problems } = render('theme: house', '# 題', { theme: join(folder, 'house.css') })
    expect(html).toContain('data-theme="house"')
    expect(addressesIn(html)).toEqual([dataUrl])
    expect(problems).toEqual([])
  })

  test.each(['gaia', 'uncover'])('of Marp that a comment names is taken: %s', (theme) => {
    expect(render('title: 題', `<!-- theme: ${theme} -->\n\n# 題`).html).toContain(`data-theme="${theme}"`)
  })
})

describe('our fonts', () => {
  test.each([
    { what: 'are in no deck that does not name them', head: 'theme: default', families: [] },
    {
      what: 'are in a deck whose own style names them',
      head: 'style: \'section{font-family:"Noto Sans JP",sans-serif}\'',
      families: ['Noto Sans JP', 'Noto Sans JP'],
    },
  ])('$what', ({ head, families }) => {
    const faces = render(head, '# 題').html.matchAll(/@font-face\{font-family:"([^"]*)"/g)
    expect(Array.from(faces, ([, family]) => family)).toEqual(families)
  })

  test('are in no deck with a theme of its own that does not name them', () => {
    expect(render('theme: house', '# 題', { theme: join(folder, 'house.css') }).html).not.toContain('@font-face')
  })
})

describe('a background picture is in the page', () => {
  test.each([
    ['of a slide', '', '![bg left:33%](dot.gif)\n\n# 題'],
    ['of the deck', 'backgroundImage: url(dot.gif)', '# 題'],
    ['of its style', "style: 'section{background:url(dot.gif)}'", '# 題'],
    ['of a style for one slide', '', '# 題\n\n<style scoped>\nh1{background:url(dot.gif)}\n</style>'],
  ])('%s', (_, head, body) => {
    const { html, problems } = render(head, body)
    expect(addressesIn(html)).toContain(dataUrl)
    expect(problems).toEqual([])
  })

  test('that holds its data in other quotes as it was', () => {
    const picture = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'></svg>`
    const { html } = render(`backgroundImage: 'url("${picture.replaceAll("'", "''")}")'`, '# 題')
    expect(addressesIn(html)).toContain(picture)
  })
})

test.each([
  ['in a comment', '', '<!-- size: 4:3 -->\n\n# 題', undefined, 960],
  ['of a theme of its own', 'theme: square', '# 題', 'square.css', 720],
])('a picture has the size of the slides that is set %s', async (_, head, body, theme, width) => {
  const { html } = render(head, body, theme ? { theme: join(folder, theme) } : {})
  const [picture] = await exporter().png(html, size, 1)
  expect(pngSize(picture!)).toEqual([width, 720])
  const [slide] = await exporter().measure(html, size)
  expect([slide!.width, slide!.elements[0]!.box.right]).toEqual([width, width])
})

/** Width and height as the header says. */
function pngSize(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('Japanese lines', () => {
  const long = 'コンテナオーケストレーションの標準的な設定'

  test.each([
    ['of a heading beside a picture', 'gaia', `![bg left:70%](dot.gif)\n\n# ${long}`],
    ['of a list beside a picture', 'gaia', `![bg left:70%](dot.gif)\n\n- ${long}`],
    ['of a list beside a picture', 'kamishibai', `![bg left:70%](dot.gif)\n\n- ${long}`],
    ['of a heading', 'kamishibai', `# ${long.repeat(4)}`],
    ['of a list', 'kamishibai', `- ${long.repeat(4)}`],
    [
      'of a table with many columns',
      'kamishibai',
      `|${'題名|'.repeat(6)}\n|${'-|'.repeat(6)}\n|${`${long}|`.repeat(6)}`,
    ],
    ['of a table with many columns', 'gaia', `|${'題名|'.repeat(6)}\n|${'-|'.repeat(6)}\n|${`${long}|`.repeat(6)}`],
  ])('stay on the slide: %s in %s', async (_, theme, body) => {
    const [slide] = await exporter().measure(render(`theme: ${theme}\nlang: ja`, body).html, size)
    const blocks = slide!.elements.filter(({ tag }) => tag !== 'section')
    expect(blocks.length).toBeGreaterThan(0)
    expect(Math.max(...blocks.map(({ box }) => box.right))).toBeLessThanOrEqual(size.width)
  })

  test('break between phrases, also in a theme that was not measured', async () => {
    const body =
      '- この文章は一行に収まりきらないほど長いので、どこかで折り返されますが、文節の途中では折り返されません'
    const linesIn = async (html: string): Promise<readonly unknown[]> => {
      const [slide] = await exporter().measure(html, size)
      return slide!.elements.map(({ lines, box }) => [lines, Math.round(box.right)])
    }
    const { html } = render('theme: gaia\nlang: ja', body)
    expect(await linesIn(html)).not.toEqual(await linesIn(html.replace('word-break:keep-all', '')))
  })
})
