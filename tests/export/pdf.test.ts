import { createHash } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import type { RenderedSlide } from '../../src/model/rendered-slide.js'
import { prepareExporter } from './prepare-exporter.js'
import { testMachine } from './test-browser.js'
import { deckHtml, size, talkSlides } from './test-decks.js'
import { fontCss } from './test-font.js'
import { readPdf } from './test-pdf.js'

const meta = { title: '検索を速くする話', author: '試験 花子', language: 'ja', date: '2023-12-13' }
const css = `${await fontCss()} section { width: 1280px; height: 720px }`

const exporter = prepareExporter()

test('has a page a slide, of the size of a slide, with its text', async () => {
  const pdf = await readPdf(await exporter().pdf(deckHtml(talkSlides(), { css }), meta))
  expect(pdf.pages).toHaveLength(12)
  expect(pdf.pageSize).toEqual([960, 540])
  expect(pdf.pages[0]).toBe('検索を速くする話発表者の名前')
  expect(pdf.pages[1]).toContain('索引を作り直したら2倍速くなった')
  expect(pdf.isTagged).toBe(true)
})

test('has the English text of an English deck', async () => {
  const html = deckHtml(['# Faster search\n\n- Rebuild less\n- Wait 12.4%'], { css, language: 'en' })
  const pdf = await readPdf(await exporter().pdf(html, { title: 'Faster search', language: 'en' }))
  expect(pdf.pages).toEqual(['FastersearchRebuildlessWait12.4%'])
  expect(pdf.info).toMatchObject({ Title: 'Faster search', Language: 'en' })
})

test('prints all slides of a page that shows one at a time', async () => {
  const pageCss = '@media screen { svg[data-marpit-svg]:nth-of-type(n + 2) { display: none } }'
  const html = deckHtml(['# 一枚目', '# 二枚目', '# 三枚目'], { css, pageCss })
  expect((await readPdf(await exporter().pdf(html, meta))).pages).toEqual(['一枚目', '二枚目', '三枚目'])
})

test('has a page for each step of a slide if that is wished, and a bookmark for each slide', async () => {
  const slides = ['# 題', '# 直しかた\n\n* まず\n* つぎ\n\n終わり', '# 次']
  const html = deckHtml(slides, { css })
  const { pages, bookmarks } = await readPdf(await exporter().pdf(html, meta, { fragments: true }))
  expect(pages).toEqual([
    '題',
    '直しかた終わり',
    expect.stringMatching(/^直しかた.?まず終わり$/),
    expect.stringMatching(/^直しかた.?まず.?つぎ終わり$/),
    '次',
  ])
  expect(bookmarks.map(({ title }) => title)).toEqual(['題', '直しかた', '次'])
  expect((await readPdf(await exporter().pdf(html, meta))).pages).toHaveLength(3)
})

test('tells of slides as they are, when each step has a page', async () => {
  const html = deckHtml(['# 題', `* 一\n* 二\n\n${'本文\n\n'.repeat(20)}`], { css })
  const told: unknown[] = []
  const onMeasured = (rendered: readonly RenderedSlide[]): void => void told.push(rendered.map(({ number }) => number))
  await exporter().pdf(html, meta, { fragments: true, inspection: { onlyCrowded: true, onMeasured } })
  expect(told).toEqual([[1, 2]])
})

test('has no presenter notes', async () => {
  const pdf = await exporter().pdf(deckHtml(['# 題\n\n<!-- ここだけの話 -->'], { css }), meta)
  expect((await readPdf(pdf)).pages).toEqual(['題'])
})

describe('bookmarks', () => {
  const rows = [
    {
      name: 'one a slide, below the title of the talk',
      slides: ['# 題', '## 甲', '## 乙'],
      expected: [['題', ['甲', '乙']]],
    },
    { name: 'all of titles of one rank', slides: ['# 甲', '# 乙'], expected: [['甲', []], ['乙', []]] }, // prettier-ignore
    { name: 'none of a slide without a title', slides: ['# 題', '- 項目'], expected: [['題', []]] },
  ]
  test.for(rows)('are there: $name', async ({ slides, expected }) => {
    const { bookmarks } = await readPdf(await exporter().pdf(deckHtml(slides, { css }), meta))
    expect(bookmarks.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual(expected)
  })
})

test('scales text that is to fit, by the script of the page', async () => {
  const html = deckHtml(['# <!-- fit --> 大きく', '# 大きく'], { css, script: true })
  const { textSizes } = await readPdf(await exporter().pdf(html, meta))
  const [fitted, plain] = textSizes
  expect(plain).toBeCloseTo(24, 0)
  // Three characters on the width of the slide.
  expect(fitted).toBeCloseTo(960 / 3, -1)
})

test('has the pictures of the page, also those behind the text', async () => {
  const [picture] = await exporter().png(deckHtml(['# 図'], { css }), size, 0.1)
  const source = `data:image/png;base64,${Buffer.from(picture!).toString('base64')}`
  const slides = ['# 図', `# 図\n\n<img src='${source}'>`, `# 図\n\n![bg](${source})`]
  const pdfs = await Promise.all(slides.map(async (slide) => exporter().pdf(deckHtml([slide], { css }), meta)))
  expect(pdfs.map(hasImage)).toEqual([false, true, true])
})

test('the same deck gives the same bytes: twice, from several browsers, and at once', async () => {
  const html = deckHtml(talkSlides(), { css })
  const others = await Promise.all([1, 2].map(async () => openBrowser({ machine: testMachine() })))
  const pdfs = await Promise.all([exporter(), exporter(), ...others].map(async (each) => each.pdf(html, meta)))
  await Promise.all(others.map(async (other) => other.close()))
  expect(new Set(pdfs.map(hashOf)).size).toBe(1)
})

test('reaches nothing outside of the page', async () => {
  const tcp = createServer((socket) => socket.destroy())
  const udp = createSocket('udp4')
  const reached: string[] = []
  tcp.on('connection', () => reached.push('tcp'))
  udp.on('message', () => reached.push('udp'))
  await Promise.all([
    once(tcp.listen(0, '127.0.0.1'), 'listening'),
    new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve)), // oxlint-disable-line no-promise-executor-return
  ])
  const folder = await mkdtemp(join(tmpdir(), 'kamishibai-secret-'))
  const secret = join(folder, 'secret.txt')
  await writeFile(secret, 'geheim')
  const host = `127.0.0.1:${(tcp.address() as AddressInfo).port}`
  const html = deckHtml(['# 外へ'], { tail: reachingOut(host, udp.address().port, secret), css })
  const pdf = await readPdf(await exporter().pdf(html, meta))
  expect(pdf.pages.join('')).not.toContain('geheim')
  expect(reached).toEqual([])
  tcp.close()
  udp.close()
  await rm(folder, { recursive: true })
})

/** All ways that a page without a CSP could think of. */
function reachingOut(host: string, udpPort: number, file: string): string {
  const http = `http://${host}`
  return `<link rel="preconnect" href="${http}"><link rel="prefetch" href="${http}/prefetch">
    <link rel="stylesheet" href="${http}/css"><style>body { background: url(${http}/background) }</style>
    <img src="${http}/img"><iframe src="${http}/frame"></iframe><iframe src="file://${file}"></iframe>
    <object data="file://${file}"></object><script src="${http}/script"></script>
    <script>
      fetch('${http}/fetch').catch(() => 0)
      navigator.sendBeacon('${http}/beacon', '')
      new WebSocket('ws://${host}')
      new EventSource('${http}/events')
      open('${http}/popup')
      new Worker(URL.createObjectURL(new Blob(["fetch('${http}/worker').catch(() => 0)"])))
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpPort}' }] })
      peer.createDataChannel('')
      peer.createOffer().then((offer) => peer.setLocalDescription(offer))
    </script>`
}

/** Whether a PDF has an image XObject (ISO 32000-2, 8.9.5). */
function hasImage(pdf: Uint8Array): boolean {
  return Buffer.from(pdf).toString('latin1').includes('/Subtype /Image')
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
