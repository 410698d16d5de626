import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { press, seen, until, useHall } from './hall.js'

const hall = useHall()
const markdown = [
  '# 一枚目',
  '## 二枚目\n\n[外へ](https://example.com/) [四枚目へ](#4)',
  '## 三枚目\n\n* 一つ\n* 二つ\n\n<!-- 台本です。 -->',
  '## 四枚目\n\n1) 甲\n2) 乙',
  '## 五枚目',
].join('\n\n---\n\n')

async function openDeck(hash = ''): Promise<Page> {
  return hall.open(`${hall.write(markdown)}${hash}`)
}

async function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}

/** The fragments of the slide that is shown, and whether each is seen. */
async function fragments(page: Page): Promise<boolean[]> {
  return page.$$eval('svg.shown [data-marpit-fragment]', (items) =>
    items.map((item) => getComputedStyle(item).visibility === 'visible'),
  )
}

describe('keys', () => {
  test.each([
    ['ArrowRight', 2],
    ['ArrowDown', 2],
    ['PageDown', 2],
    ['Space', 2],
    ['Space Space', 3],
    ['End', 5],
    ['End Space Space', 5],
    ['End Home', 1],
    ['End ArrowLeft', 4],
    ['End ArrowUp', 4],
    ['End PageUp', 4],
    ['End Shift+Space', 4],
    ['ArrowLeft', 1],
    ['Control+ArrowRight', 1],
    ['4 Enter', 4],
    ['9 9 Enter', 5],
    ['4 5 Backspace Enter', 4],
    ['4 Escape Enter', 1],
    ['4 ArrowRight Enter', 2],
    ['a', 1],
  ])('%s shows slide %d', async (keys, slide) => {
    const page = await openDeck()
    await press(page, keys)
    expect(await seen(page)).toEqual([slide])
    expect(await hashOf(page)).toBe(`#${slide}`)
  })

  test('belong to a link that has the focus if they press it', async () => {
    const page = await openDeck('#2')
    await page.focus('svg.shown a[href="#4"]')
    await press(page, 'Enter')
    await until(page, 'document.querySelector("svg.shown section").id === "4"')
  })

  test('show the number that is being typed', async () => {
    const page = await openDeck()
    await press(page, '3')
    expect(await page.$eval('#jump', (toast) => toast.textContent)).toBe('3 / 5 ⏎')
    await press(page, 'Enter')
    expect(await page.$eval('#jump', (toast) => toast.checkVisibility())).toBe(false)
  })
})

describe('fragments', () => {
  test('are shown one by one, and hidden one by one', async () => {
    const page = await openDeck('#3')
    expect(await fragments(page)).toEqual([false, false])
    await press(page, 'Space')
    expect(await fragments(page)).toEqual([true, false])
    await press(page, 'Space')
    expect(await fragments(page)).toEqual([true, true])
    expect(await seen(page)).toEqual([3])
    await press(page, 'ArrowLeft')
    expect(await fragments(page)).toEqual([true, false])
    await press(page, 'Space Space')
    expect(await seen(page)).toEqual([4])
  })

  test('are all there when one comes back to a slide', async () => {
    const page = await openDeck('#4')
    await press(page, 'ArrowLeft')
    expect([await seen(page), await fragments(page)]).toEqual([[3], [true, true]])
  })

  test('are skipped with Shift', async () => {
    const page = await openDeck('#3')
    await press(page, 'Shift+ArrowRight')
    expect([await seen(page), await fragments(page)]).toEqual([[4], [false, false]])
    await press(page, 'Space Shift+ArrowLeft')
    expect([await seen(page), await fragments(page)]).toEqual([[3], [true, true]])
  })
})

describe('a slide that was not laid out before', () => {
  test('has its scaled heading and its fonts when it is shown', async () => {
    const page = await hall.open(hall.write('# 題\n\n---\n\n# 次\n\n---\n\n# <!-- fit --> **大きく**'))
    await press(page, 'End')
    const shown = await page.evaluate(async () => {
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      })
      const heading = document.querySelector('svg.shown marp-h1, svg.shown h1')!
      const letters = heading.querySelector('strong')!.getBoundingClientRect()
      return { share: letters.width / innerWidth, fonts: [...document.fonts].map(({ status }) => status) }
    })
    expect(shown.share).toBeGreaterThan(0.7)
    expect(new Set(shown.fonts)).toEqual(new Set(['loaded']))
  })
})

describe('addresses', () => {
  test.each([
    ['', 1],
    ['#3', 3],
    ['#99', 5],
    ['#0', 1],
    ['#x', 1],
    [`#${encodeURIComponent('四枚目')}`, 4],
  ])('"%s" opens slide %d', async (hash, slide) => {
    const page = await openDeck(hash)
    expect([await seen(page), await hashOf(page)]).toEqual([[slide], `#${slide}`])
  })

  test('are followed when they are typed while the deck is open', async () => {
    const page = await openDeck()
    await page.evaluate(() => {
      location.hash = '#2'
    })
    await until(page, 'document.querySelector("svg.shown section").id === "2"')
    expect(await hashOf(page)).toBe('#2')
  })

  test('going back in the history goes back in the talk', async () => {
    const page = await openDeck()
    await press(page, 'Space 4 Enter')
    await page.goBack()
    await until(page, 'document.querySelector("svg.shown section").id === "2"')
    await page.goBack()
    await until(page, 'document.querySelector("svg.shown section").id === "1"')
    await page.goForward()
    await until(page, 'document.querySelector("svg.shown section").id === "2"')
  })

  test('a page that is loaded again is where it was, fragments included', async () => {
    const page = await openDeck('#3')
    await press(page, 'Space')
    await page.reload()
    expect([await seen(page), await fragments(page)]).toEqual([[3], [true, false]])
  })
})

describe('mouse', () => {
  test.each([
    ['the middle goes on', 0.5, 3],
    ['the right edge goes on', 0.95, 3],
    ['the left edge goes back', 0.05, 1],
  ])('a click at %s', async (_, x, slide) => {
    const page = await openDeck('#2')
    await page.mouse.click(800 * x, 580)
    expect(await seen(page)).toEqual([slide])
  })

  test('a click on a link is the link’s', async () => {
    const page = await openDeck('#2')
    await page.click('svg.shown a[href="#4"]')
    await until(page, 'document.querySelector("svg.shown section").id === "4"')
  })

  test('text can be selected, by dragging and by a double click', async () => {
    const page = await openDeck()
    const box = await page.$eval('svg.shown h1', (heading) => {
      const range = document.createRange()
      range.selectNodeContents(heading)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, y: (top + bottom) / 2 }
    })
    await page.mouse.move(box.left + 2, box.y)
    await page.mouse.down()
    await page.mouse.move(box.right - 2, box.y, { steps: 4 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).toContain('枚目')
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await page.mouse.click((box.left + box.right) / 2, box.y, { count: 2 })
    // Longer than a click on text waits for its second half.
    await new Promise((resolve) => {
      setTimeout(resolve, 400)
    })
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
    expect(await seen(page)).toEqual([1])
  })

  test('a click on text turns the slide when no second one follows', async () => {
    const page = await openDeck('#2')
    await page.click('svg.shown h2 .phrase')
    await until(page, 'document.querySelector("svg.shown section").id !== "2"')
  })

  test('the wheel turns one slide a push', async () => {
    const page = await openDeck()
    await page.mouse.move(400, 300)
    for (const deltaY of [120, 90, 60, 30, 10, 4]) await page.mouse.wheel({ deltaY })
    await until(page, 'document.querySelector("svg.shown section").id === "2"')
    expect(await seen(page)).toEqual([2])
  })
})

describe('fingers', () => {
  async function swipe(page: Page, x: number, y: number): Promise<void> {
    const touch = await page.touchscreen.touchStart(400, 300)
    await touch.move(400 + x, 300 + y)
    await touch.end()
  }

  test.each([
    ['to the left goes on', -120, 0, 2],
    ['down stays', 0, 120, 1],
  ])('a swipe %s', async (_, x, y, slide) => {
    const page = await openDeck()
    await swipe(page, x, y)
    expect(await seen(page)).toEqual([slide])
  })

  test('a swipe to the right goes back', async () => {
    const page = await openDeck('#2')
    await swipe(page, 120, 10)
    expect(await seen(page)).toEqual([1])
  })
})
