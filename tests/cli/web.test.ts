import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadCodecs } from '../../src/pictures/codecs.js'
import { readPictureSize } from '../../src/pictures/picture-size.js'
import { give, lead, privateNetwork, publicNetwork, startServer } from '../fetch/test-server.js'
import type { TestServer } from '../fetch/test-server.js'
import { nodeFiles } from '../node-files.js'
import type { Run } from './run-cli.js'
import { runHere } from './run-here.js'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const svg = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><rect width='300' height='200'/></svg>"
const markdown = { 'content-type': 'text/markdown; charset=utf-8' }
const told = '港まで歩きました。駅から二十分かかりました。'

const running: { server?: TestServer } = {}
const place = { folder: '' }

beforeAll(async () => {
  running.server = await startServer({
    '/short': lead('/posts/trip.md'),
    '/posts/trip.md': give(`# 港の話\n\n${told}\n\n## 船\n\n船を見ました。\n\n![船](img/ship.gif)\n`, markdown),
    '/posts/img/ship.gif': give(gif),
    '/posts/local.md': give(`# 港の話\n\n${told}\n\n![秘密](/secret.gif)\n\n![家](file:///secret.gif)\n`, markdown),
    '/deck.md': give('---\nmarp: true\n---\n\n# 港\n\n![船](posts/img/ship.gif)\n', markdown),
  })
})
afterAll(() => running.server?.close())
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'kamishibai-web-'))
})
afterEach(() => rmSync(place.folder, { recursive: true }))

async function run(args: readonly string[], network = publicNetwork): Promise<Run> {
  return runHere(args, place.folder, { network })
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(place.folder, name), content)
}

function read(name: string): string {
  return readFileSync(join(place.folder, name), 'utf8')
}

function made(): string[] {
  return readdirSync(join(place.folder, 'output'), { recursive: true, encoding: 'utf8' }).toSorted()
}

/** An address of the server under a name. */
function at(path: string, host = 'site.test'): string {
  return `http://${host}:${running.server!.port}${path}`
}

const shipFile = /^trip-pictures.[\da-f]{12}\.gif$/

describe('an article from the web', () => {
  test('is named where it was found, and has the pictures of its own site beside it', async () => {
    const { code, stderr } = await run([at('/short')])
    expect(code).toBe(0)
    expect(stderr).toMatch(/output.trip\.md, output.trip\.html, output.trip-pictures: \d slides/)
    expect(stderr).not.toMatch(/warning/)
    const files = made()
    expect(files).toEqual(['trip-pictures', expect.stringMatching(shipFile), 'trip.html', 'trip.md'])
    expect(readFileSync(join(place.folder, 'output', files[1]!))).toEqual(gif)
    expect(read('output/trip.md')).toContain(`![船](${files[1]!.replace('\\', '/')})`)
    expect(read('output/trip.md')).toContain(`article: ${at('/posts/trip.md')}`)
    expect(read('output/trip.html')).toContain(gif.toString('base64'))
  })

  test('of a private network is read with its own pictures', async () => {
    const { stderr } = await run([at('/short', 'localhost')], privateNetwork)
    expect(stderr).not.toMatch(/warning/)
    expect(made()).toContainEqual(expect.stringMatching(shipFile))
  })

  test('is the same deck each time, and gives it again from its Markdown without a network', async () => {
    await run([at('/short')])
    const first = [read('output/trip.md'), read('output/trip.html')]
    await run([at('/short')])
    expect([read('output/trip.md'), read('output/trip.html')]).toEqual(first)
    const asked = running.server!.asked.length
    const { stderr } = await run(['output/trip.md', '-o', 'again'])
    expect(stderr).not.toMatch(/warning/)
    expect(read('again/trip.html')).toContain(gif.toString('base64'))
    expect(running.server!.asked).toHaveLength(asked)
  })

  test('reads nothing of this disk', async () => {
    write('secret.gif', gif)
    const { stderr } = await run([at('/posts/local.md')])
    expect(stderr).toMatch(/local\.md:5: The picture http.*\/secret\.gif could not be fetched .*404/)
    expect(stderr).toMatch(/local\.md:7: The picture file:\/\/\/secret\.gif/)
    expect(made()).toEqual(['local.html', 'local.md'])
  })

  test('printed as Markdown names its pictures where they are', async () => {
    const { stdout } = await run([at('/short'), '-o', '-', '--to', 'md'])
    expect(stdout.toString()).toContain(`![船](${at('/posts/img/ship.gif')})`)
    expect(readdirSync(place.folder)).toEqual([])
  })

  test('is told with all its files as JSON', async () => {
    const { stdout } = await run([at('/short'), '--json'])
    const { files } = JSON.parse(stdout.toString()) as { files: string[] }
    expect(files).toHaveLength(3)
    expect(files[2]).toMatch(/trip-pictures.[\da-f]{12}\.gif$/)
  })

  test.each(['article', 'outline', 'deck', 'markdown'])('shows its stage %s', async (stage) => {
    const { code, stdout } = await run([at('/short'), '--stage', stage])
    expect(code).toBe(0)
    expect(stdout.toString()).toContain('ship.gif')
  })

  test('that is a deck is rendered with its pictures', async () => {
    const { stderr } = await run([at('/deck.md')])
    expect(stderr).not.toMatch(/warning/)
    expect(made()).toEqual(['deck.html'])
    expect(read('output/deck.html')).toContain(gif.toString('base64'))
  })

  test('that can not be had keeps no other from being built', async () => {
    write('walk.md', `# 港の話\n\n${told}\n`)
    const { code, stderr } = await run([at('/missing'), 'walk.md'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/error: The article http.*\/missing could not be fetched: it does not exist \(404\)\./)
    expect(made()).toEqual(['walk.html', 'walk.md'])
  })
})

describe('pictures of the web in an article on this disk', () => {
  const article = (src: string): string => `# 港の話\n\n${told}\n\n![船](${src})\n`

  test('are left alone', async () => {
    write('walk.md', article(at('/posts/img/ship.gif')))
    const asked = running.server!.asked.length
    const { stderr } = await run(['walk.md'])
    expect(stderr).toMatch(
      /warning: walk\.md:5: The picture http.* is on the network and was left out\..*--fetch-images/,
    )
    expect(running.server!.asked).toHaveLength(asked)
    expect(made()).toEqual(['walk.html', 'walk.md'])
  })

  test('come along with --fetch-images', async () => {
    write('walk.md', article(at('/posts/img/ship.gif')))
    const { stderr } = await run(['walk.md', '--fetch-images'])
    expect(stderr).not.toMatch(/warning/)
    expect(made()[0]).toBe('walk-pictures')
  })

  test('come into a page without Markdown beside it, and no folder is made', async () => {
    write('walk.md', article(at('/posts/img/ship.gif')))
    await run(['walk.md', '--fetch-images', '-o', 'output/walk.html'])
    expect(made()).toEqual(['walk.html'])
    expect(read('output/walk.html')).toContain(gif.toString('base64'))
  })

  test('are refused in a private network, with their line', async () => {
    write('walk.md', article(at('/posts/img/ship.gif', 'inside.test')))
    const { stderr } = await run(['walk.md', '--fetch-images'])
    expect(stderr).toMatch(
      /warning: walk\.md:5: The picture .* left out: inside\.test is this machine or one of a private/,
    )
  })

  test.each([
    ['text', '![船](URL)'],
    ['HTML', '<img src="URL">'],
    ['background', '![bg](URL)'],
    ['CSS', '<style>section { background: url(URL) }</style>'],
  ])('come into a deck with --fetch-images, from its %s', async (_, slide) => {
    write('deck.md', `---\nmarp: true\n---\n\n# 港\n\n${slide.replace('URL', at('/posts/img/ship.gif'))}\n`)
    expect((await run(['deck.md'])).stderr).toMatch(/warning/)
    const { stderr } = await run(['deck.md', '--fetch-images'])
    expect(stderr).not.toMatch(/warning/)
    expect(read('output/deck.html')).toContain(gif.toString('base64'))
  })
})

test('pictures within the article become files beside the deck', async () => {
  write('walk.md', `# 港の話\n\n${told}\n\n![海](data:image/svg+xml,${encodeURIComponent(svg)})\n`)
  const { stderr } = await run(['walk.md'])
  expect(stderr).not.toMatch(/warning/)
  const [, picture] = made()
  expect(picture).toMatch(/^walk-pictures.[\da-f]{12}\.svg$/)
  expect(read(join('output', picture!))).toBe(svg)
  expect(read('output/walk.md')).toContain(`![海](${picture!.replace('\\', '/')})`)
})

test('what is no picture within the article is left out', async () => {
  write('walk.md', `# 港の話\n\n${told}\n\n![海](data:text/html,%3Cp%3E)\n`)
  expect((await run(['walk.md'])).stderr).toMatch(/walk\.md:5: The picture data:text\/html.* of no known format/)
})

test('a photo with more pixels than a screen comes into the page smaller, and its file stays', async () => {
  const [width, height] = [3000, 400]
  const { encodeJpeg } = await loadCodecs(nodeFiles)
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, index) => (index * index) % 251)
  const photo = new Uint8Array(await encodeJpeg({ data, width, height }, { quality: 100 }))
  write('photo.jpg', photo)
  write('walk.md', `# 港の話\n\n${told}\n\n![船](photo.jpg)\n`)
  expect((await run(['walk.md'])).stderr).not.toMatch(/warning/)
  const shown = /data:image\/jpeg;base64,([^"&)]+)/.exec(read('output/walk.html'))?.[1] ?? ''
  expect(readPictureSize(Buffer.from(shown, 'base64'))).toMatchObject({ width: 2560 })
  expect(readFileSync(join(place.folder, 'photo.jpg'))).toEqual(Buffer.from(photo))
  expect(made()).toEqual(['walk.html', 'walk.md'])
})

test('--allow-files names a further folder', async () => {
  const other = mkdtempSync(join(tmpdir(), 'kamishibai-pictures-'))
  try {
    writeFileSync(join(other, 'a.gif'), gif)
    write('walk.md', `# 港の話\n\n${told}\n\n![船](${join(other, 'a.gif')})\n`)
    expect((await run(['walk.md'])).stderr).toMatch(/outside the article's folder.*--allow-files/)
    const { stderr } = await run(['walk.md', '--allow-files', place.folder, '--allow-files', other])
    expect(stderr).not.toMatch(/warning/)
    expect(read('output/walk.html')).toContain(gif.toString('base64'))
  } finally {
    rmSync(other, { recursive: true })
  }
})

test('--allow-files names a folder that is there', async () => {
  write('walk.md', '# 題\n\n本文です。\n')
  const { code, stderr } = await run(['walk.md', '--allow-files', 'none'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('--allow-files none is no folder.')])
})
