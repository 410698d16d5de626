import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { press, seen, until, useHall } from './hall.js'
import { plannedDeck } from './plans.js'

const hall = useHall()

/** A deck and its presenter view, each in its window. */
async function openBoth(markdown = plannedDeck): Promise<{ audience: Page; presenter: Page }> {
  const audience = await hall.open(hall.write(markdown))
  const presenter = await hall.popupOf(audience, async () => press(audience, 'p'))
  await presenter.setViewport({ width: 1280, height: 800 })
  await until(presenter, 'document.documentElement?.dataset.view === "presenter"')
  return { audience, presenter }
}

/** Waits until a page shows a slide with so many of its fragments. */
async function untilSlide(page: Page, number: number, shown = 0): Promise<void> {
  const fragments = 'document.querySelectorAll("svg.shown [data-marpit-fragment]:not(.later)").length'
  await until(page, `document.querySelector("svg.shown section").id === "${number}" && ${fragments} === ${shown}`)
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim())
}

describe('presenter view in a window of its own', () => {
  test('shows this slide and the next one, and which they are', async () => {
    const { presenter } = await openBoth()
    expect(await seen(presenter)).toEqual([1, 2])
    expect(await textOf(presenter, '.caption.now')).toBe('スライド 1 / 4')
    expect(await textOf(presenter, '.caption.next')).toBe('次: 風の日')
    await press(presenter, 'End')
    expect(await seen(presenter)).toEqual([4])
    expect(await textOf(presenter, '.caption.next')).toBe('最後のスライドです')
  })

  test('shows what going on will show, step by step', async () => {
    const { presenter } = await openBoth()
    const preview = async (): Promise<string[]> =>
      presenter.$$eval('#preview :is(h1, h2, li)', (all) =>
        all.filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => each.textContent.trim()),
      )
    const steps: [string, readonly string[]][] = []
    for (let step = 0; step < 5; step++) {
      await press(presenter, 'PageDown')
      steps.push([await textOf(presenter, '.caption.next'), await preview()])
    }
    expect(steps).toEqual([
      ['次: 直しかた', ['直しかた']],
      ['次: 段階 1 / 2', ['直しかた', '糸を太くする']],
      ['次: 段階 2 / 2', ['直しかた', '糸を太くする', '結び目を増やす']],
      ['次: まとめ', ['まとめ', '次は切れない']],
      ['最後のスライドです', []],
    ])
  })

  test('turns the slides in both windows, from either, fragments too', async () => {
    const { audience, presenter } = await openBoth()
    await press(presenter, 'PageDown')
    await untilSlide(audience, 2)
    await press(audience, 'PageDown PageDown')
    await untilSlide(presenter, 3, 1)
    expect(await textOf(presenter, '.caption.now')).toBe('スライド 3 / 4 · 段階 1 / 2')
    await presenter.click('.turn button:first-child')
    await untilSlide(audience, 3, 0)
    expect(await seen(audience)).toEqual([3])
  })

  test('stays where it is when it is loaded again, and goes on with the other window', async () => {
    const { audience, presenter } = await openBoth()
    await press(audience, 'PageDown PageDown PageDown')
    await untilSlide(presenter, 3, 1)
    await presenter.reload()
    await untilSlide(presenter, 3, 1)
    await audience.reload()
    await press(presenter, 'PageUp')
    await untilSlide(audience, 3, 0)
    await press(audience, 'Home')
    await untilSlide(presenter, 1)
  })

  test('has the script as Markdown, in which nothing runs', async () => {
    const { presenter } = await openBoth()
    await press(presenter, 'PageDown')
    const script = await textOf(presenter, '#script')
    expect(script).toContain('北風の強い日に、河原で大きな凧を揚げました。\n糸は')
    expect(script).toContain('<img src=x onerror=')
    expect(await textOf(presenter, '#script strong')).toBe('北風')
    expect(await presenter.$$eval('#script :is(img, a, [onerror])', (found) => found.length)).toBe(0)
    expect(await presenter.title()).not.toBe('悪意')
    await press(presenter, 'PageDown')
    expect(await textOf(presenter, '#script')).toBe('このスライドに台本はありません')
  })

  test('sets the script larger and smaller, and keeps the size', async () => {
    const { presenter } = await openBoth()
    const size = async (): Promise<number> =>
      presenter.$eval('#script', (script) => Number.parseFloat(getComputedStyle(script).fontSize))
    expect(await size()).toBe(28)
    await press(presenter, 'Shift++')
    await presenter.click('.script-tools button:last-child')
    expect(await size()).toBe(40)
    await presenter.reload()
    expect(await size()).toBe(40)
    await press(presenter, '- - - - - - - - - - -')
    expect(await size()).toBe(16)
  })

  test('can scroll a long script, also by keys', async () => {
    const long = `# 題\n\n<!--\n${'長い台本の一文です。\n'.repeat(60)}-->\n\n---\n\n# 次`
    const { presenter } = await openBoth(long)
    await presenter.focus('#script')
    await press(presenter, 'ArrowDown ArrowDown')
    await until(presenter, 'document.querySelector("#script").scrollTop > 0')
    expect(await seen(presenter)).toEqual([1, 2])
    await press(presenter, 'PageDown')
    expect(await seen(presenter)).toEqual([2])
    expect(await presenter.$eval('#script', ({ scrollTop }) => scrollTop)).toBe(0)
  })

  test('is not opened twice', async () => {
    const { audience, presenter } = await openBoth()
    await press(audience, 'PageDown p')
    await untilSlide(presenter, 2)
    expect((await audience.browser().pages()).filter((page) => page.url().includes('/presenter/'))).toHaveLength(1)
  })
})

describe('other windows', () => {
  test('of another deck and of another talk on the same deck are left alone', async () => {
    const { audience, presenter } = await openBoth()
    const other = await hall.open(hall.write('# 別の話\n\n---\n\n# 二枚目'))
    const same = await hall.open(audience.url())
    await press(presenter, 'PageDown PageDown')
    await untilSlide(audience, 3)
    expect([await seen(other), await seen(same)]).toEqual([[1], [1]])
    await press(same, 'End')
    await press(other, 'End')
    await press(presenter, 'PageUp')
    await untilSlide(audience, 2)
  })

  test('can’t speak for the presenter', async () => {
    const { audience, presenter } = await openBoth()
    const stranger = await hall.open(hall.write('# 他人'))
    const session = presenter.url().split('/').at(-1)!
    const state = { place: 3, step: 0, screen: 'slides', timer: { before: 0 } }
    const forged = { kind: 'state', state, stamp: { revision: 999, by: 'z' } }
    await stranger.evaluate(
      (message, name) => {
        const channel = new BroadcastChannel(`kamishibai:0000:${name}`)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
        channel.postMessage(message)
      },
      forged,
      session,
    )
    await audience.evaluate((message) => window.postMessage(message, '*'), forged)
    await press(presenter, 'PageDown')
    await untilSlide(audience, 2)
  })
})

describe('where the browser opens no window', () => {
  async function openBlocked(): Promise<Page> {
    return hall.open(hall.write(plannedDeck), async (page) => {
      await page.evaluateOnNewDocument('window.open = () => null')
    })
  }

  test('it says so and offers presenter view in this one, and p leads back', async () => {
    const page = await openBlocked()
    await press(page, 'p')
    expect(await textOf(page, 'dialog')).toContain('ポップアップを許可')
    await press(page, 'Enter')
    expect(await seen(page)).toEqual([1, 2])
    await until(page, '!document.querySelector("dialog")')
    await press(page, 'PageDown p')
    expect(await seen(page)).toEqual([2])
  })

  test('Esc closes the offer', async () => {
    const page = await openBlocked()
    await press(page, 'p Escape')
    await until(page, '!document.querySelector("dialog")')
    await press(page, 'PageDown')
    expect(await seen(page)).toEqual([2])
  })
})

describe('the time', () => {
  /** A presenter view in which so many seconds have passed since the start, on the slide of this number. */
  async function openAt(seconds: number, slide: number): Promise<Page> {
    const { presenter } = await openBoth()
    await press(presenter, `t ${slide} Enter`)
    await presenter.evaluate((passed) => {
      const now = Date.now() + passed * 1000
      Date.now = () => now
    }, seconds)
    await until(presenter, `document.querySelector(".elapsed").textContent.startsWith("${minutes(seconds)}")`)
    return presenter
  }
  function minutes(seconds: number): string {
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }

  test('stands until it is started, goes on, pauses and is reset', async () => {
    const { presenter } = await openBoth()
    expect(await textOf(presenter, '.elapsed')).toBe('0:00 / 2:00')
    expect(await textOf(presenter, '.buttons')).toBe('開始\nリセット')
    await press(presenter, 't')
    await until(presenter, 'document.querySelector(".elapsed").textContent.startsWith("0:01")')
    expect(await textOf(presenter, '.buttons')).toBe('一時停止\nリセット')
    await press(presenter, 't')
    expect(await textOf(presenter, '.buttons')).toBe('開始\nリセット')
    await press(presenter, 'Shift+T')
    expect(await textOf(presenter, '.elapsed')).toBe('0:00 / 2:00')
  })

  test('starts with the second slide, and is the same in a window that is loaded again', async () => {
    const { audience, presenter } = await openBoth()
    await press(audience, 'PageDown')
    await until(presenter, 'document.querySelector(".elapsed").textContent.startsWith("0:01")')
    await presenter.reload()
    await until(presenter, '/^0:0[1-9]/.test(document.querySelector(".elapsed").textContent)')
  })

  test('is told in words and colour against the plan', async () => {
    const page = await openAt(30, 2)
    expect(await textOf(page, '.pace')).toBe('予定どおり')
    expect(await textOf(page, '.slide-end')).toBe('このスライドは 0:50 まで')
    expect(await textOf(page, '.rest')).toBe('残り時間 1:30　残りの話 1:30　0:00 余る')
    const colour = async (): Promise<string> => page.$eval('.pace', (pace) => getComputedStyle(pace).color)
    const onTime = await colour()
    await press(page, '4 Enter')
    expect(await textOf(page, '.pace')).toBe('1:00 早い')
    expect(await colour()).not.toBe(onTime)
    await press(page, '1 Enter')
    expect(await textOf(page, '.pace')).toBe('0:20 遅れ')
    expect(await textOf(page, '.rest')).toBe('残り時間 1:30　残りの話 1:50　0:20 足りない')
  })

  test.each([
    [50, ''],
    [61, 'あと1分です'],
    [121, '時間です'],
  ])('%d s after the start the sign says "%s"', async (seconds, sign) => {
    const page = await openAt(seconds, 3)
    expect(await textOf(page, '.sign')).toBe(sign)
  })

  test('is not told to the audience', async () => {
    const { audience } = await openBoth()
    await press(audience, 'PageDown')
    expect(await audience.$$eval('#time, .sign, #presenter', (all) => all.some((each) => each.checkVisibility()))).toBe(
      false,
    )
  })

  test('of a deck that nobody planned is a stopwatch', async () => {
    const { presenter } = await openBoth('# 題\n\n---\n\n# 次')
    expect(await textOf(presenter, '#time')).toMatch(/^0:00\s+\d\d:\d\d\s+開始\s+リセット$/)
  })
})

test('presenter view is in English for an English deck', async () => {
  const { presenter } = await openBoth('---\nlang: en\n---\n\n# Kites\n\n---\n\n# Wind')
  expect(await textOf(presenter, '.caption.now')).toBe('Slide 1 of 2')
})

describe('nothing sticks out of presenter view', () => {
  test.each([
    ['at 1280 × 800', 1280, 800],
    ['at 200 % zoom', 640, 400],
    ['on a small laptop', 1024, 600],
  ])('%s', async (_, width, height) => {
    const { presenter } = await openBoth()
    await presenter.setViewport({ width, height })
    await press(presenter, 't PageDown')
    const wide = await presenter.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    const cut = await presenter.$$eval('#time :is(p, output, button), .turn button', (all) =>
      all
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
        .map((each) => each.className),
    )
    expect(cut).toEqual([])
  })
})
