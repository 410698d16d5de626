import { createHash } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter } from '../../src/export/launch.js'
import { testMachine } from './test-browser.js'
import { deckHtml, fontCss, talkSlides } from './test-decks.js'
import { readPdf } from './test-pdf.js'

const meta = { title: '検索を速くする話', author: '試験 花子', language: 'ja', date: '2023-12-13' }
const font = fontCss()

let exporter: Exporter
beforeAll(async () => {
  exporter = await openBrowser({ machine: testMachine() })
})
afterAll(async () => {
  await exporter.close()
})

test('has a page a slide, of the size of a slide, with its text', async () => {
  const pdf = await readPdf(await exporter.pdf(deckHtml(talkSlides(), { css: font }), meta))
  expect(pdf.pages).toHaveLength(12)
  expect(pdf.pageSize).toEqual([960, 540])
  expect(pdf.pages[0]).toBe('検索を速くする話発表者の名前')
  expect(pdf.pages[1]).toContain('索引を作り直したら2倍速くなった')
  expect(pdf.isTagged).toBe(true)
})

test('has the English text of an English deck', async () => {
  const html = deckHtml(['# Faster search\n\n- Rebuild less\n- Wait 12.4%'], { css: font, language: 'en' })
  const pdf = await readPdf(await exporter.pdf(html, { title: 'Faster search', language: 'en' }))
  expect(pdf.pages).toEqual(['FastersearchRebuildlessWait12.4%'])
  expect(pdf.info).toMatchObject({ Title: 'Faster search', Language: 'en' })
})

test('prints all slides of a page that shows one at a time, in the look for paper', async () => {
  const css = `${font}@media screen { svg[data-marpit-svg]:nth-of-type(n + 2) { display: none } section { color: red } }`
  const html = deckHtml(['# 一枚目', '# 二枚目', '# 三枚目'], { css })
  expect((await readPdf(await exporter.pdf(html, meta))).pages).toEqual(['一枚目', '二枚目', '三枚目'])
})

test('has no presenter notes', async () => {
  const pdf = await exporter.pdf(deckHtml(['# 題\n\n<!-- ここだけの話 -->'], { css: font }), meta)
  expect((await readPdf(pdf)).pages).toEqual(['題'])
})

describe('bookmarks', () => {
  const rows = [
    {
      name: 'one a slide, below the title of the talk',
      slides: ['# 題', '## 甲', '## 乙'],
      expected: [['題', ['甲', '乙']]],
    },
    {
      name: 'none of a kicker above a title',
      slides: ['# 題', '###### 章\n\n## 甲', '###### 章\n\n## 乙'],
      expected: [['題', ['甲', '乙']]],
    },
    { name: 'all of titles of one rank', slides: ['# 甲', '# 乙'], expected: [['甲', []], ['乙', []]] }, // prettier-ignore
    { name: 'none of a slide without a title', slides: ['# 題', '- 項目'], expected: [['題', []]] },
  ]
  test.for(rows)('are there: $name', async ({ slides, expected }) => {
    const { bookmarks } = await readPdf(await exporter.pdf(deckHtml(slides, { css: font }), meta))
    expect(bookmarks.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual(expected)
  })
})

test('scales text that is to fit, by the script of the page', async () => {
  const slides = ['# <!-- fit --> 大きく']
  const [plain, fitted] = await Promise.all(
    [false, true].map(async (script) =>
      exporter.measure(deckHtml(slides, { css: font, script }), { width: 1280, height: 720 }),
    ),
  )
  expect(fitted![0]!.elements[1]!.fontSize).toBeGreaterThan(3 * plain![0]!.elements[1]!.fontSize)
  expect(hashOf(await exporter.pdf(deckHtml(slides, { css: font, script: true }), meta))).not.toBe(
    hashOf(await exporter.pdf(deckHtml(slides, { css: font }), meta)),
  )
})

test('has the pictures of the page, also those behind the text', async () => {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z" fill="red"/></svg>')}`
  const plain = await exporter.pdf(deckHtml(['# 図']), meta)
  const before = await exporter.pdf(deckHtml([`# 図\n\n<img src='${picture}'>`]), meta)
  const behind = await exporter.pdf(deckHtml([`# 図\n\n![bg](${picture})`]), meta)
  for (const pdf of [before, behind])
    expect(Buffer.from(pdf).toString('latin1')).not.toBe(Buffer.from(plain).toString('latin1'))
})

describe('the same deck gives the same bytes', () => {
  const html = deckHtml(talkSlides(), { css: font })
  test('twice from one browser, from another one, and from two at once', async () => {
    const others = await Promise.all([1, 2].map(async () => openBrowser({ machine: testMachine() })))
    const pdfs = await Promise.all([exporter, exporter, ...others].map(async (each) => each.pdf(html, meta)))
    await Promise.all(others.map(async (other) => other.close()))
    expect(new Set(pdfs.map(hashOf)).size).toBe(1)
  })
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
  const secret = join(tmpdir(), 'kamishibai-secret.txt')
  await writeFile(secret, 'geheim')
  const host = `127.0.0.1:${(tcp.address() as AddressInfo).port}`
  const html = deckHtml(['# 外へ'], { tail: reachingOut(host, udp.address().port, secret), css: font })
  const pdf = await readPdf(await exporter.pdf(html, meta))
  expect(pdf.pages.join('')).not.toContain('geheim')
  await exporter.pdf(html, meta)
  expect(reached).toEqual([])
  tcp.close()
  udp.close()
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

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
