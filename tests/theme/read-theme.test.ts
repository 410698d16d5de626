import { parse } from 'postcss'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { slideKinds } from '../../src/model/deck.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { nodeFiles } from '../node-files.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-theme-'))
afterAll(() => rmSync(folder, { recursive: true }))

function themeFile(name: string, css: string): string {
  const path = join(folder, name)
  writeFileSync(path, css)
  return path
}

/** Type is never smaller than this, in CSS px: sentences, what stands in tables and captions, code. */
const floors = {
  bullets: 32,
  statement: 32,
  number: 32,
  timeline: 32,
  quote: 32,
  closing: 32,
  title: 32,
  profile: 32,
  agenda: 32,
  section: 32,
  table: 26,
  figure: 26,
  code: 22,
  formula: 26,
  diagram: 28,
}

describe.each(themeNames)('the theme %s', (name) => {
  const theme = readTheme(name, '16:9', nodeFiles)

  test.each(slideKinds)('sets %s in steps from large to small, none under the floor', (kind) => {
    const sizes = theme.metrics.layouts[kind].map(({ body }) => body.size)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(floors[kind])
  })

  test('leaves no less room in 4:3 than its slide has', () => {
    const narrow = readTheme(name, '4:3', nodeFiles).metrics
    expect(narrow.width).toBe(960)
    expect(theme.metrics.width - narrow.width).toBe(
      theme.metrics.layouts.bullets[0]!.width - narrow.layouts.bullets[0]!.width,
    )
  })

  test('sets titles in bold and code in a face of its own', () => {
    const { bullets, code } = theme.metrics.layouts
    expect(bullets[0]!.title.faces[0]).toMatchObject({ weight: 700 })
    expect(bullets[0]!.title.faces).toContainEqual(expect.objectContaining({ family: 'Noto Sans JP', weight: 400 }))
    expect(bullets[0]!.body.faces[0]).toMatchObject({ family: 'Noto Sans JP', weight: 400 })
    expect(code[0]!.body.faces[0]).toMatchObject({ family: 'BIZ UDGothic' })
  })

  test('declares its metrics where they are read, with the class of a kind and of a step', () => {
    const metrics = /^--(?:[\w-]+-(?:size|leading|gap|indent|frame)|top|side|bottom|ornament)$/
    const unread: string[] = []
    parse(theme.css).walkDecls(metrics, ({ prop, parent }) => {
      const selectors = parent?.type === 'rule' ? parent.selectors : []
      const isRead = selectors.every((selector) => /^section(?:\.[a-z-]+){0,2}$/.test(selector))
      if (!isRead) unread.push(`${selectors.join()} ${prop}`)
    })
    expect(unread).toEqual([])
  })

  test('stands by itself, for Marp tools, under its own name', () => {
    expect(theme.css).not.toContain('@import')
    expect([...theme.css.matchAll(/@theme (\w+)/g)].map(([, found]) => found)).toEqual([name])
    expect([...theme.css.matchAll(/@charset/g)]).toHaveLength(1)
  })

  test('declares the colours of each kind flat: no gradient, no blurred shadow', () => {
    expect(theme.css).not.toMatch(/gradient|box-shadow|text-shadow|filter:/)
  })
})

describe("a user's theme", () => {
  test('is measured by what it declares, and by the default theme for the rest', () => {
    const path = themeFile(
      'big.css',
      '/* @theme big */ section { --body-size: 60px } section.bullets.tiny { --body-size: 20px } section.bullets.huge { --body-size: 80px }',
    )
    const { name, metrics, problems } = readTheme(path, '16:9', nodeFiles)
    expect(name).toBe('big')
    expect(metrics.layouts.bullets.map(({ step, body }) => [step, body.size])).toEqual([
      ['huge', 80],
      ['', 60],
      ['tiny', 20],
    ])
    expect(metrics.layouts.bullets[0]!.width).toBe(
      readTheme('kamishibai', '16:9', nodeFiles).metrics.layouts.bullets[0]!.width,
    )
    expect(problems).toEqual([])
  })

  test('that imports one of ours is that one but for what it changes', () => {
    const css = `/* @theme ours */\n/* @import 'yose'; */\n@import 'shimbun';\nsection.bullets.small { --body-size: 34px }`
    const { name, metrics, isMeasured, problems, css: whole } = readTheme(themeFile('ours.css', css), '16:9', nodeFiles)
    const shimbun = readTheme('shimbun', '16:9', nodeFiles).metrics.layouts.bullets
    expect({ name, isMeasured, problems }).toEqual({ name: 'ours', isMeasured: true, problems: [] })
    expect(metrics.layouts.bullets.map(({ step, body, title }) => [step, body.size, title.gap])).toEqual([
      ['large', shimbun[0]!.body.size, shimbun[0]!.title.gap],
      ['', shimbun[1]!.body.size, shimbun[1]!.title.gap],
      ['small', 34, shimbun[2]!.title.gap],
    ])
    expect(whole).toContain("/* @import 'yose'; */")
    expect(whole).toMatch(/^\/\* @theme ours \*\/[^]*Noto Serif JP/)
  })

  test('without metrics is measured as the default theme, with a warning', () => {
    const path = themeFile('plain.css', '/* @theme plain */ section { color: red }')
    const { metrics, problems } = readTheme(path, '16:9', nodeFiles)
    expect(metrics.layouts.bullets.map(({ body }) => body.size)).toEqual(
      readTheme('kamishibai', '16:9', nodeFiles).metrics.layouts.bullets.map(({ body }) => body.size),
    )
    expect(problems).toMatchObject([{ rule: 'theme-without-metrics', severity: 'warning' }])
  })

  test.each([
    ['an unknown name', 'kamishibia', /no theme named "kamishibia"/],
    ['a missing file', join(folder, 'none.css'), /none\.css could not be read/],
    ['CSS without a name', themeFile('nameless.css', 'section { color: red }'), /no \/\* @theme name \*\/ comment/],
    [
      'what is no CSS',
      themeFile('broken.css', '/* @theme broken */ section { color: red'),
      /is not valid CSS \(line 1:/,
    ],
    [
      'a binary file',
      themeFile('binary.css', Buffer.from([0xff, 0xfe, 0x00]).toString('latin1')),
      /no \/\* @theme name/,
    ],
  ])('is refused in one sentence if it is %s', (_, theme, message) => {
    expect(() => readTheme(theme, '16:9', nodeFiles)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringMatching(message) }),
    )
  })
})
