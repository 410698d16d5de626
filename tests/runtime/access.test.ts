import type { Page, SerializedAXNode } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { press, seen, until, useHall } from './hall.js'
import { plannedDeck } from './plans.js'

const hall = useHall()

function namesIn(node: SerializedAXNode | null): string[] {
  return node ? [node.name ?? '', ...(node.children ?? []).flatMap(namesIn)] : []
}

async function treeOf(page: Page): Promise<SerializedAXNode | null> {
  return page.accessibility.snapshot({ interestingOnly: false })
}

/** All that is said, without the spaces that screen readers leave out in Japanese. */
function textOf(node: SerializedAXNode | null): string {
  if (node?.role === 'StaticText') return (node.name ?? '').replaceAll(/\s/g, '')
  return (node?.children ?? []).map(textOf).join('')
}

function rolesIn(node: SerializedAXNode | null): string[] {
  return node ? [node.role, ...(node.children ?? []).flatMap(rolesIn)] : []
}

describe('for a screen reader', () => {
  test('only the slide that is shown is there, in the main part of the page', async () => {
    const page = await hall.open(`${hall.write(plannedDeck)}#2`)
    const tree = await treeOf(page)
    expect(rolesIn(tree)).toContain('main')
    expect(namesIn(tree)).toContain('スライド 2 / 4')
    expect(textOf(tree)).toContain('北風の日に')
    expect(textOf(tree)).not.toContain('次は切れない')
  })

  test('a turn is announced with number and title', async () => {
    const page = await hall.open(hall.write(plannedDeck))
    await press(page, 'PageDown')
    const said = await page.$eval('[aria-live=polite]', (live) => ({
      text: live.textContent,
      isHidden: live.closest('[aria-hidden]'),
    }))
    expect(said).toEqual({ text: 'スライド 2 / 4: 風の日', isHidden: null })
  })

  test('a fragment that is yet to come is not there', async () => {
    const page = await hall.open(`${hall.write(plannedDeck)}#3`)
    expect(textOf(await treeOf(page))).not.toContain('糸を太くする')
    await press(page, 'PageDown')
    expect(textOf(await treeOf(page))).toContain('糸を太くする')
  })

  test('every button and field has a name', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => {
      await fresh.evaluateOnNewDocument('window.open = () => null')
    })
    await press(page, 'p Enter o')
    const nameless = (node: SerializedAXNode | null): string[] =>
      node
        ? [
            ...(/^(?:button|searchbox|dialog)$/.test(node.role) && !node.name ? [node.role] : []),
            ...(node.children ?? []).flatMap(nameless),
          ]
        : []
    expect(nameless(await treeOf(page))).toEqual([])
    await press(page, 'Escape')
    expect(nameless(await treeOf(page))).toEqual([])
  })
})

describe('by keyboard alone', () => {
  test('what has the focus shows it, and Space presses it instead of turning', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => {
      await fresh.evaluateOnNewDocument('window.open = () => null')
    })
    await press(page, 'p Enter')
    await page.focus('.buttons button')
    await press(page, 'Shift+Tab Tab')
    expect(await page.$eval('.buttons button', (button) => getComputedStyle(button).outlineStyle)).toBe('solid')
    await press(page, 'Space')
    expect(await seen(page)).toEqual([1, 2])
    await until(page, 'document.querySelector(".buttons button").textContent === "一時停止"')
  })

  test('a button that was clicked gives the keys back', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => {
      await fresh.evaluateOnNewDocument('window.open = () => null')
    })
    await press(page, 'p Enter')
    await page.setViewport({ width: 1280, height: 800 })
    await page.click('.buttons button')
    await press(page, 'Space')
    expect(await seen(page)).toEqual([2, 3])
  })
})

describe('what people have asked their system for', () => {
  test('nothing moves where motion is unwelcome', async () => {
    const page = await hall.open(hall.write(plannedDeck))
    const moving = async (): Promise<number> =>
      page.$$eval(
        '*',
        (all) => all.filter((each) => Number.parseFloat(getComputedStyle(each).transitionDuration) > 0).length,
      )
    expect(await moving()).toBeGreaterThan(0)
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    expect(await moving()).toBe(0)
  })

  test('words are on black where contrast is wanted', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => {
      await fresh.evaluateOnNewDocument('window.open = () => null')
      await (
        await fresh.createCDPSession()
      ).send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] })
    })
    await press(page, 'p Enter')
    const colours = await page.$eval('.caption.now', (caption) => [
      getComputedStyle(caption).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ])
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  })
})

describe('an upright phone', () => {
  async function openOnPhone(): Promise<Page> {
    return hall.open(hall.write(plannedDeck), async (page) =>
      page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true }),
    )
  }

  test('scrolls through the slides and their script', async () => {
    const page = await openOnPhone()
    expect(await seen(page)).toEqual([1, 2, 3, 4])
    const order = await page.$$eval('.marpit > *', (all) => all.map((each) => each.tagName.toLowerCase()))
    expect(order).toEqual(['svg', 'svg', 'div', 'svg', 'svg'])
    expect(await page.$eval('div.script-below', (script) => script.innerText)).toContain('三十メートル')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(844)
  })

  test('turned sideways it shows the slide that was in sight', async () => {
    const page = await openOnPhone()
    await page.evaluate(() => document.querySelector('.marpit > svg:nth-of-type(3)')?.scrollIntoView())
    await until(page, 'location.hash === "#3"')
    await page.setViewport({ width: 844, height: 390, hasTouch: true, isMobile: true })
    await until(page, 'document.documentElement?.dataset.view === "audience"')
    expect(await seen(page)).toEqual([3])
    await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true })
    await until(page, 'document.documentElement?.dataset.view === "reading"')
    await until(page, 'location.hash === "#3"')
  })
})

describe('on paper', () => {
  test.each([
    ['the slides', ''],
    ['presenter view', 'p Enter'],
    ['the overview', 'o'],
    ['a black screen', 'b'],
    ['a slide with fragments to come', 'PageDown PageDown'],
    ['a zoomed slide', 'z'],
  ])('a page that shows %s is a sheet a slide', async (_, keys) => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => {
      await fresh.evaluateOnNewDocument('window.open = () => null')
    })
    if (keys !== '') await press(page, keys)
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4)
    await page.emulateMediaType('print')
    expect(await seen(page)).toEqual([1, 2, 3, 4])
    expect(await page.$eval('#Stage', (stage) => stage.checkVisibility())).toBe(false)
    const changed = await page.$$eval(
      '.marpit :is(svg, [data-marpit-fragment])',
      (all) =>
        all.filter((each) => {
          const { transform, visibility } = getComputedStyle(each)
          return transform !== 'none' || visibility !== 'visible'
        }).length,
    )
    expect(changed).toBe(0)
  })

  test('an upright phone prints no script', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) =>
      fresh.setViewport({ width: 390, height: 844 }),
    )
    await page.emulateMediaType('print')
    expect(await page.$eval('div.script-below', (script) => script.checkVisibility())).toBe(false)
  })
})

describe('without JavaScript', () => {
  test('the slides stand under each other, fragments and all', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => fresh.setJavaScriptEnabled(false))
    const client = await page.createCDPSession()
    const { cssContentSize } = await client.send('Page.getLayoutMetrics')
    expect(cssContentSize.height).toBeGreaterThan(4 * 0.5 * cssContentSize.width)
    expect(textOf(await treeOf(page))).toMatch(/凧の話.*北風の日に.*結び目を増やす.*次は切れない/s)
  })
})
