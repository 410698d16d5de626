import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { expectRefusal, prepareTrials, until as untilTrue } from '../cli/trial.js'
import { press, until, useHall } from '../runtime/hall.js'
import { expectOverlay, expectShown, prepareServing } from './served.js'

const trial = prepareTrials()
const { folder, write, run } = trial

const { served, serve } = prepareServing(trial)
const hall = useHall()

/** A deck of slides with these titles; the second has two fragments. */
function deckOf(...titles: readonly string[]): string {
  const slides = titles.map((title) => `# ${title}\n\n* 一つ目\n* 二つ目\n\n<!-- ${title}の台本です。 -->`)
  return `---\nmarp: true\ntheme: kamishibai\nlang: ja\n---\n\n${slides.join('\n\n---\n\n')}\n`
}

const article = '# 凧の話\n\n## 風の日\n\n北風の日に大きな凧を揚げました。\n\n## 直しかた\n\n次は丈夫な糸を選びます。\n'

async function serveAndOpen(...args: readonly string[]): Promise<{ page: Page; address: string }> {
  const { address } = await serve(...args)
  return { page: await hall.open(address), address }
}

async function fragments(page: Page): Promise<number> {
  return page.$$eval('svg.shown [data-marpit-fragment]:not(.later)', (shown) => shown.length)
}

describe('a change of the file', () => {
  test('shows at once, on the same slide with the same fragments, even where others have come before it', async () => {
    write('deck.md', deckOf('甲', '乙', '丙'))
    const { page } = await serveAndOpen('deck.md')
    await press(page, 'Shift+PageDown ArrowRight')
    await expectShown(page, '乙')
    write('deck.md', deckOf('新', '甲', '乙', '丁'))
    await until(page, 'location.hash === "#3"')
    await expectShown(page, '乙')
    expect(await fragments(page)).toBe(1)
    await press(page, 'End')
    await expectShown(page, '丁')
  })

  test('of the sample article is painted within three seconds, on a busy machine too', async () => {
    const sample = readFileSync('content/stockmark-13b-paclic2023.md', 'utf8')
    write('article.md', sample)
    const { page } = await serveAndOpen('article.md')
    const taken: number[] = []
    for (const turn of [1, 2, 3, 4, 5]) {
      const saved = performance.now()
      write('article.md', `---\ntitle: ${turn}回目\n---\n\n${sample}`)
      await expectShown(page, `${turn}回目`)
      await page.evaluate(async () => new Promise(requestAnimationFrame))
      taken.push(performance.now() - saved)
    }
    expect(Math.min(...taken)).toBeLessThan(3000)
  })

  test('leaves timer and presenter window as they are, and both go on together', async () => {
    write('deck.md', deckOf('甲', '乙', '丙'))
    const { page } = await serveAndOpen('deck.md')
    const presenter = await hall.popupOf(page, async () => press(page, 'p'))
    await until(presenter, 'document.documentElement?.dataset.view === "presenter"')
    await press(presenter, 'Shift+PageDown t')
    await until(presenter, 'document.querySelector(".elapsed")?.textContent !== "0:00"')
    write('deck.md', deckOf('新', '甲', '乙', '丙').replace('乙の台本', '直した乙の台本'))
    await until(presenter, 'document.querySelector("#script")?.textContent.includes("直した乙の台本")')
    await until(page, 'location.hash === "#3"')
    expect(await presenter.$eval('.elapsed', ({ textContent }) => textContent)).not.toBe('0:00')
    await press(presenter, 'Shift+PageDown')
    await expectShown(page, '丙')
    await press(page, 'Home')
    await expectShown(presenter, '新')
  })

  test.each([
    [
      'by renaming another one, as editors do',
      (path: string, text: string) => {
        writeFileSync(`${path}~`, text)
        renameSync(`${path}~`, path)
      },
    ],
    [
      'by writing it anew after removing it',
      (path: string, text: string) => {
        rmSync(path)
        writeFileSync(path, text)
      },
    ],
  ])('is noticed when it is saved %s, each time', async (_, save) => {
    write('deck.md', deckOf('一回目'))
    const { page } = await serveAndOpen('deck.md')
    for (const title of ['二回目', '三回目', '四回目']) {
      save(join(folder(), 'deck.md'), deckOf(title))
      await expectShown(page, title)
    }
  })
})

describe('a change of what belongs to the talk', () => {
  test('shows: of its pictures and of the theme file', async () => {
    const picture = (colour: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`
    write('kite.svg', picture('red'))
    write('own.css', '/* @theme own */\nsection { color: rgb(1, 2, 3) }')
    write('deck.md', '---\nmarp: true\n---\n\n# 凧\n\n![凧](kite.svg)\n')
    const { page } = await serveAndOpen('deck.md', '--theme', 'own.css')
    const shows = (colour: string): string =>
      `atob(document.querySelector('svg.shown img')?.src.split(',')[1] ?? '').includes('${colour}')`
    await until(page, shows('red'))
    write('kite.svg', picture('blue'))
    await until(page, shows('blue'))
    write('own.css', '/* @theme own */\nsection { color: rgb(3, 2, 1) }')
    await until(
      page,
      'getComputedStyle(document.querySelector("svg.shown h1") ?? document.body).color === "rgb(3, 2, 1)"',
    )
  })

  test('shows: of the deck that an article became, which stays when the article changes', async () => {
    write('article.md', article)
    const { page } = await serveAndOpen('article.md')
    await expectShown(page, '凧の話')
    const deck = join(folder(), 'output/article.md')
    writeFileSync(deck, readFileSync(deck, 'utf8').replace('# 凧の話', '# 直した題'))
    await expectShown(page, '直した題')
    write('article.md', article.replace('# 凧の話', '# 別の話'))
    await untilTrue(() => served[0]!.running.said().includes('has been edited and was kept'))
    await expectShown(page, '直した題')
  })
})

describe('what is amiss', () => {
  test('lies over the page with its place until it is mended', async () => {
    write('article.md', article)
    const { page } = await serveAndOpen('article.md')
    write('article.md', `---\ntitle: "open\n---\n\n${article}`)
    await expectOverlay(page, 'article.md, line ')
    await expectShown(page, '凧の話')
    write('article.md', article)
    await expectOverlay(page, undefined)
    write('article.md', `${article}\n![凧](kite.png)\n`)
    await expectOverlay(page, 'article.md:11: The picture kite.png was not found.')
    write(
      'kite.png',
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg==',
        'base64',
      ),
    )
    await expectOverlay(page, undefined)
  })

  test('ends the command at once where nothing could be shown yet', async () => {
    expectRefusal(await run(['present', 'nowhere.md', '--no-open']), 2, /nowhere\.md does not exist/)
    expectRefusal(await run(['present', '-', '--no-open']), 2, /Standard input can not be presented/)
    write('article.md', article)
    expectRefusal(await run(['present', 'article.md', '--port', 'http']), 2, /--port http is no port/)
  })
})

describe('the server', () => {
  test('takes the next port if one is taken, and says so of one that was asked for', async () => {
    write('article.md', article)
    const taken = createServer().listen(0, '127.0.0.1')
    await untilTrue(() => taken.listening)
    const { port } = taken.address() as AddressInfo
    const refused = await run(['present', 'article.md', '--no-open', '--port', String(port)])
    taken.close()
    expectRefusal(
      { ...refused, stderr: refused.stderr.split('\n').slice(-2).join('\n') },
      3,
      /Port \d+ of 127\.0\.0\.1 is taken\./,
    )
    const talks = [await serve('article.md'), await serve('article.md')]
    expect(new Set(talks.map(({ address }) => address)).size).toBe(2)
  })

  test('opens the browser, but not with --no-open', async () => {
    write('article.md', article)
    mkdirSync(join(folder(), 'bin'))
    const opened = join(folder(), 'opened')
    writeFileSync(join(folder(), 'bin/xdg-open'), `#!/bin/sh\necho "$1" > ${opened}\n`, { mode: 0o755 })
    const env = { PATH: `${join(folder(), 'bin')}:${process.env['PATH']}` }
    const running = trial.start(['present', 'article.md'], { env })
    await untilTrue(() => trial.everything().includes('opened') && readFileSync(opened, 'utf8') !== '')
    served.push({ running, address: '' })
    expect(readFileSync(opened, 'utf8')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
  })

  test('leaves the file of a build as it is: with nothing of a server in it', async () => {
    write('article.md', article)
    await run(['article.md'])
    const html = readFileSync(join(folder(), 'output/article.html'), 'utf8')
    expect(html).not.toMatch(/connect-src|EventSource|data-talk/)
  })
})
