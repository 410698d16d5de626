import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import english from '../../src/runtime/words/en.json' with { type: 'json' }
import japanese from '../../src/runtime/words/ja.json' with { type: 'json' }
import { keyTable } from '../../src/runtime/key-table.js'
import { press, seen, until, useHall } from './hall.js'
import { plannedDeck } from './plans.js'

const hall = useHall()

async function openDeck(hash = ''): Promise<Page> {
  return hall.open(`${hall.write(plannedDeck)}${hash}`)
}

async function openPresenter(audience: Page): Promise<Page> {
  const presenter = await hall.popupOf(audience, async () => press(audience, 'p'))
  await presenter.setViewport({ width: 1280, height: 800 })
  await until(presenter, 'document.documentElement?.dataset.view === "presenter"')
  return presenter
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim())
}

describe('the overview', () => {
  const focused = async (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim().split(/\s+/).at(-1) ?? '')
  const cells = async (page: Page): Promise<string[]> =>
    page.$$eval('#overview .cell:not([hidden]) > span', (all) => all.map((cell) => cell.textContent ?? ''))

  test('shows all slides with their titles, and begins at the one that is shown', async () => {
    const page = await openDeck('#2')
    await page.setViewport({ width: 1280, height: 720 })
    await press(page, 'o')
    expect(await cells(page)).toEqual(['1  凧の話', '2  風の日', '3  直しかた', '4  まとめ'])
    expect(await focused(page)).toBe('風の日')
    const pictures = await page.$$eval('#overview svg[data-marpit-svg]', (all) =>
      all.map((each) => each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().width > 100),
    )
    expect(pictures).toEqual([true, true, true, true])
    const heading = async (where: string): Promise<number> =>
      page.$eval(
        `${where} svg:has(#\\32 ) h2`,
        (title) => title.getBoundingClientRect().height / title.closest('svg')!.clientHeight,
      )
    expect(await heading('#overview')).toBeCloseTo(await heading('body > .marpit'), 2)
  })

  test('goes to a slide by arrows and Enter', async () => {
    const page = await openDeck()
    await press(page, 'o ArrowRight ArrowRight ArrowLeft Enter')
    expect(await seen(page)).toEqual([2])
    expect(await page.evaluate(() => location.hash)).toBe('#2')
  })

  test('goes a row down and up', async () => {
    const page = await openDeck()
    await page.setViewport({ width: 700, height: 600 })
    await press(page, 'o ArrowDown')
    expect(await focused(page)).toBe('直しかた')
    await press(page, 'ArrowUp End')
    expect(await focused(page)).toBe('まとめ')
  })

  test('goes to a slide by a click', async () => {
    const page = await openDeck()
    await press(page, 'o')
    await page.click('#overview .cell:nth-child(3)')
    expect(await seen(page)).toEqual([3])
    await until(page, '!document.querySelector("#overview")')
  })

  test('shows what fits what is typed, and says if nothing does', async () => {
    const page = await openDeck()
    await press(page, 'o 4')
    expect(await cells(page)).toEqual(['4  まとめ'])
    await press(page, 'Backspace')
    await page.type('#overview input', '直し')
    expect(await cells(page)).toEqual(['3  直しかた'])
    await press(page, 'Enter')
    await until(page, '!document.querySelector("#overview")')
    expect(await seen(page)).toEqual([3])
    await press(page, 'o')
    expect(await cells(page)).toHaveLength(4)
    await press(page, 'x')
    expect(await textOf(page, '#overview [role=status]')).toBe('当てはまるスライドがありません')
  })

  test('is closed by Esc and by o, and the slide stays', async () => {
    const page = await openDeck('#2')
    await press(page, 'o')
    await press(page, 'Escape')
    await until(page, '!document.querySelector("#overview")')
    await press(page, 'o ArrowRight o')
    await until(page, '!document.querySelector("#overview")')
    expect(await seen(page)).toEqual([2])
    await press(page, 'ArrowRight')
    expect(await seen(page)).toEqual([3])
  })

  test('in presenter view moves the audience too', async () => {
    const audience = await openDeck()
    const presenter = await openPresenter(audience)
    await press(presenter, 'o End Enter')
    await until(audience, 'location.hash === "#4"')
  })
})

test('slides look the same whatever their headings and classes are called', async () => {
  const names = [
    ...['stage', 'presenter', 'time', 'script', 'sources', 'overview', 'progress', 'cover', 'light', 'live', 'jump'],
  ]
  const classes = [
    ...[
      'caption',
      'turn',
      'sign',
      'notice',
      'toast',
      'soft',
      'keys',
      'buttons',
      'rehearsal',
      'line',
      'shown',
      'later',
      'idle',
    ],
  ]
  const slide = (heading: string, name: string): string => `<!-- _class: ${name} -->\n\n## ${heading}\n\n* text`
  const slides = [
    slide('plain', 'plain'),
    ...names.map((name) => slide(name, 'plain')),
    ...classes.map((name) => slide('plain', name)),
  ]
  const page = await hall.open(hall.write(`---\nlang: en\n---\n\n${slides.join('\n\n---\n\n')}`))
  const looks = new Set<string>()
  for (const number of slides.keys()) {
    await press(page, `${[...String(number + 1)].join(' ')} Enter ArrowRight`)
    looks.add(
      await page.$eval('svg.shown', (shown) =>
        JSON.stringify(
          [...shown.querySelectorAll('section, h2, li')].map((each) => {
            const { display, visibility, position, fontSize, color, backgroundColor, margin } = getComputedStyle(each)
            return {
              display,
              visibility,
              position,
              fontSize,
              color,
              backgroundColor,
              margin,
              top: each.getBoundingClientRect().top,
            }
          }),
        ),
      ),
    )
  }
  expect([...looks]).toHaveLength(1)
})

describe('the screen', () => {
  const cover = async (page: Page): Promise<string> =>
    page.$eval('#cover', (element) => (element.checkVisibility() ? getComputedStyle(element).backgroundColor : ''))

  test.each([
    ['b', 'rgb(0, 0, 0)'],
    ['.', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ])('is covered by %s, and by the same key it is there again', async (key, colour) => {
    const page = await openDeck()
    await press(page, key)
    expect(await cover(page)).toBe(colour)
    await press(page, key)
    expect(await cover(page)).toBe('')
  })

  test('comes back with Esc, and with the next slide', async () => {
    const page = await openDeck()
    await press(page, 'b Escape')
    expect(await cover(page)).toBe('')
    await press(page, 'w PageDown')
    expect([await cover(page), await seen(page)]).toEqual(['', [2]])
  })

  test('is covered for the audience only, and the presenter is told', async () => {
    const audience = await openDeck()
    const presenter = await openPresenter(audience)
    await press(presenter, 'b')
    await until(audience, 'document.querySelector("#cover").checkVisibility()')
    expect(await cover(presenter)).toBe('')
    expect(await textOf(presenter, '.notice')).toBe('画面を黒くしています')
    expect(await seen(presenter)).toEqual([1, 2])
  })

  test('becomes full by f and F5, and F5 never leaves it nor loads the page again', async () => {
    const page = await openDeck()
    await page.evaluate('window.isSamePage = true')
    await press(page, 'F5')
    await until(page, 'document.fullscreenElement !== null')
    await press(page, 'F5')
    await page.evaluate(
      async () =>
        new Promise((resolve) => {
          setTimeout(resolve, 100)
        }),
    )
    expect(await page.evaluate('document.fullscreenElement !== null && window.isSamePage')).toBe(true)
    await press(page, 'f')
    await until(page, 'document.fullscreenElement === null')
  })

  test('shows no pointer when nobody moves it', async () => {
    const page = await openDeck()
    const cursor = async (): Promise<string> =>
      page.$eval('svg.shown section', (section) => getComputedStyle(section).cursor)
    await until(page, 'getComputedStyle(document.querySelector("svg.shown section")).cursor === "none"')
    await page.mouse.move(10, 10)
    await page.mouse.move(20, 20)
    expect(await cursor()).not.toBe('none')
  })

  test('is kept awake while one presents', async () => {
    const page = await hall.open(hall.write(plannedDeck), async (fresh) => {
      await fresh.evaluateOnNewDocument(
        'window.asked = []; Object.defineProperty(navigator, "wakeLock", { value: { request: async (what) => (window.asked.push(what), { released: false }) } })',
      )
    })
    await press(page, 'PageDown PageDown')
    expect(await page.evaluate('window.asked')).toEqual(['screen'])
  })
})

describe('the pointer', () => {
  test('is a spotlight that both windows show at the same spot of the slide', async () => {
    const audience = await openDeck()
    const presenter = await openPresenter(audience)
    const { x, y, width, height } = await presenter.$eval(
      'svg.shown',
      (slide) => slide.getBoundingClientRect().toJSON() as DOMRect,
    )
    await press(presenter, 'l')
    await presenter.mouse.move(x + width / 2, y + height / 2)
    await until(audience, 'document.querySelector("#light").checkVisibility()')
    // Some browsers put a mouse on whole pixels.
    await until(
      audience,
      'Math.abs(parseFloat(document.documentElement.style.getPropertyValue("--x")) - innerWidth / 2) < 2',
    )
    await press(presenter, 'l')
    await until(audience, '!document.querySelector("#light").checkVisibility()')
  })

  const width = async (page: Page): Promise<number> =>
    page.evaluate(async () => {
      const slide = document.querySelector('svg.shown')!
      await Promise.all(slide.getAnimations().map(async (animation) => animation.finished))
      return slide.getBoundingClientRect().width
    })

  test('zooms in by z and out again, and the next slide is whole', async () => {
    const page = await openDeck()
    const whole = await width(page)
    await page.mouse.move(200, 200)
    await press(page, 'z')
    expect(await width(page)).toBe(2 * whole)
    await press(page, 'z')
    expect(await width(page)).toBe(whole)
    await press(page, 'z PageDown')
    expect([await width(page), await seen(page)]).toEqual([whole, [2]])
  })

  test('zooms from presenter view too', async () => {
    const audience = await openDeck()
    const whole = await width(audience)
    const presenter = await openPresenter(audience)
    const { x, y } = await presenter.$eval('svg.shown', (slide) => slide.getBoundingClientRect().toJSON() as DOMRect)
    await presenter.mouse.move(x + 1, y + 100)
    await press(presenter, 'z')
    await until(audience, 'document.documentElement.dataset.pointer === "zoom"')
    expect(await width(audience)).toBe(2 * whole)
    expect(await audience.$eval('svg.shown', (slide) => slide.getBoundingClientRect().left)).toBeCloseTo(0, -1)
    const frame = await presenter.$eval('#light', (light) => light.getBoundingClientRect().toJSON() as DOMRect)
    const shown = await presenter.$eval('svg.shown', (slide) => slide.getBoundingClientRect().toJSON() as DOMRect)
    expect([frame.width / shown.width, frame.x - shown.x]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0, -1)])
  })

  test('zooms by Alt and a click, where the click was', async () => {
    const page = await openDeck()
    const whole = await width(page)
    await page.keyboard.down('Alt')
    await page.mouse.click(100, 300)
    await page.keyboard.up('Alt')
    expect(await width(page)).toBe(2 * whole)
    expect(await page.$eval('svg.shown', (slide) => slide.getBoundingClientRect().left)).toBeCloseTo(-100, 0)
    expect(await seen(page)).toEqual([1])
  })
})

describe('help', () => {
  test.each(['?', 'h'])('%s lists all keys in the deck’s language and closes it again', async (key) => {
    const page = await openDeck()
    await press(page, key)
    const help = await textOf(page, 'dialog.help')
    for (const { command } of keyTable) expect(help).toContain(japanese.keys[command])
    await press(page, key)
    await until(page, '!document.querySelector("dialog")')
  })

  test('is in English for an English deck, and Esc closes it', async () => {
    const page = await hall.open(hall.write('---\nlang: en\n---\n\n# Kites'))
    await press(page, 'h')
    expect(await textOf(page, 'dialog')).toContain(english.keys.presenter)
    await press(page, 'Escape')
    await until(page, '!document.querySelector("dialog")')
  })

  test('lies over the slides: their keys do not count meanwhile', async () => {
    const page = await openDeck()
    await press(page, 'h PageDown b')
    expect(await seen(page)).toEqual([1])
  })

  test('the languages say the same things, with the same gaps', () => {
    const gapsIn = (words: object): unknown =>
      JSON.parse(
        JSON.stringify(words, (_, value: unknown) => (typeof value === 'string' ? value.split('{}').length : value)),
      )
    expect(gapsIn(japanese)).toEqual(gapsIn(english))
    for (const { command } of keyTable) expect(english.keys).toHaveProperty(command)
  })
})

describe('a rehearsal', () => {
  test('ends with a table of planned and spoken time, which is kept and can be saved', async () => {
    const page = await openDeck('#3')
    await page.evaluate('window.now = Date.now(); Date.now = () => window.now')
    const pass = async (seconds: number): Promise<void> =>
      page.evaluate((ms) => void ((window as unknown as { now: number }).now += ms), 1000 * seconds)
    async function rehearse(first: number): Promise<void> {
      await press(page, 'r')
      expect(await seen(page)).toEqual([1])
      for (const seconds of [first, 50]) {
        await pass(seconds)
        await press(page, 'PageDown')
      }
      await pass(5)
      await press(page, 'ArrowLeft')
      await pass(2)
      await press(page, 'r')
    }
    await rehearse(12)
    const table = async (): Promise<string[]> =>
      page.$$eval('dialog.rehearsal tr', (rows) =>
        rows.map((row) => [...row.cells].map((cell) => cell.textContent).join('|')),
      )
    expect(await table()).toEqual([
      '|タイトル|計画|今回|前回',
      '1|凧の話|0:10|0:12|',
      '2|風の日|0:40|0:52|',
      '3|直しかた|0:40|0:05|',
      '4|まとめ|0:30|0:00|',
      '|合計|2:00|1:09|',
    ])
    const saved = page.evaluate(
      async () =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'click',
            (event) => {
              event.preventDefault()
            },
            { once: true },
          )
          const create = URL.createObjectURL.bind(URL)
          URL.createObjectURL = (blob: Blob) => {
            void blob.text().then(resolve)
            return create(blob)
          }
        }),
    )
    await page.$$eval('dialog button', ([save]) => save?.click())
    expect(JSON.parse(await saved)).toMatchObject({
      title: '凧の話',
      seconds: 120,
      slides: [
        { id: 'title-1', title: '凧の話', planned: 10, spoken: 12 },
        { spoken: 52 },
        { spoken: 5 },
        { spoken: 0 },
      ],
    })
    await press(page, 'Escape')
    await rehearse(20)
    expect((await table())[1]).toBe('1|凧の話|0:10|0:20|0:12')
  })

  test('goes on when the page is loaded again, and in that window only', async () => {
    const page = await openDeck()
    await press(page, 'r PageDown')
    await page.reload()
    expect(await textOf(page, '#rehearsing')).toContain('リハーサル中')
    const presenter = await openPresenter(page)
    expect(await presenter.$eval('#rehearsing', (toast) => toast.checkVisibility())).toBe(false)
    await press(page, 'r')
    expect(await page.$('dialog.rehearsal')).not.toBeNull()
    await page.reload()
    expect(await page.$eval('#rehearsing', (toast) => toast.checkVisibility())).toBe(false)
  })

  test('ends by going on behind the last slide', async () => {
    const page = await openDeck()
    await press(page, 'r End')
    expect(await textOf(page, '#rehearsing')).toContain('リハーサル中')
    await press(page, 'PageDown')
    expect(await page.$('dialog.rehearsal')).not.toBeNull()
    expect(await page.$eval('#rehearsing', (toast) => toast.checkVisibility())).toBe(false)
  })
})

describe('sources', () => {
  test('are the sentences that the lines came from, and their place in the article', async () => {
    const audience = await openDeck('#2')
    const presenter = await openPresenter(audience)
    await press(presenter, 's')
    const { x, y } = await presenter.$eval('#sources', (box) => box.getBoundingClientRect().toJSON() as DOMRect)
    expect(await presenter.evaluate((left, top) => document.elementFromPoint(left, top)?.id, x + 30, y + 90)).not.toBe(
      'script',
    )
    const sources = await textOf(presenter, '#sources')
    expect(sources).toContain('凧の話.md 3-4行目')
    expect(
      await presenter.$$eval('#sources :is(.line, blockquote)', (all) => all.map((each) => each.textContent)),
    ).toEqual([
      '北風の日に凧を揚げた',
      '北風の強い日に、河原で大きな凧を揚げました。',
      '糸は途中で切れた',
      '糸は三十メートルのところで途中で切れました。',
    ])
    await press(presenter, 'PageDown')
    expect(await textOf(presenter, '#sources')).toContain('6, 8行目')
    expect(await textOf(presenter, '#sources')).toContain('台本にありません')
    await press(presenter, 's')
    expect(await presenter.$eval('#sources', (each) => each.checkVisibility())).toBe(false)
  })
})

describe('a file without notes', () => {
  test('holds no script, no sources, no plan and no budget', () => {
    const html = readFileSync(new URL(hall.write(plannedDeck, { notes: false })), 'utf8')
    expect(html).not.toMatch(/id="plan"|河原で|三十メートル|title-1|bullets-1|凧の話\.md|"seconds"|120/)
    expect(readFileSync(new URL(hall.write(plannedDeck)), 'utf8')).toMatch(/id="plan".*"seconds":120.*河原で/)
  })

  test('has a presenter view with a stopwatch', async () => {
    const presenter = await openPresenter(await hall.open(hall.write(plannedDeck, { notes: false })))
    expect(await seen(presenter)).toEqual([1, 2])
    expect(await textOf(presenter, '.elapsed')).toBe('0:00')
    await press(presenter, 's')
    expect(await textOf(presenter, '#sources')).toContain('台本にありません')
  })
})
