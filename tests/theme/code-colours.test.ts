import { parse } from 'postcss'
import type { Rule } from 'postcss'
import { describe, expect, test } from 'vitest'
import { codeColours } from '../../src/html/code-colours.js'
import { readThemeCss, themeNames } from '../../src/theme/theme-css.js'
import { nodeFiles } from '../node-files.js'

/** What text must have against what is behind it. Source: WCAG 2.2, success criterion 1.4.3. */
const enoughContrast = 4.5

type Declarations = ReadonlyMap<string, string>

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = []
  parse(css).walkRules((rule) => void rules.push(rule))
  return rules
}

/** The custom properties that hold where all the selectors fit: what is declared later counts. */
function declared(css: string, selectors: readonly RegExp[]): Declarations {
  const found = new Map<string, string>()
  for (const rule of rulesOf(css)) {
    if (selectors.some((selector) => selector.test(rule.selector)))
      rule.walkDecls(/^--/, ({ prop, value }) => void found.set(prop, value))
  }
  return found
}

/** A colour, `#rrggbb`, behind any number of `var(…)`. */
function colourOf(name: string, properties: Declarations): string {
  const value = properties.get(name) ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colourOf(other, properties)
}

/** Source: WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(...colours: readonly [string, string]): number {
  const [darker, lighter] = colours.map(luminance).toSorted((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The classes of highlight.js that a style sheet colours, with their colours. */
function classColours(css: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const rule of rulesOf(css)) {
    for (const [name] of rule.selector.matchAll(/\.hljs-[\w-]+/g)) {
      rule.walkDecls('color', ({ value }) => void (found[name] = value))
    }
  }
  return found
}

test('black on white has the greatest contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(themeNames)('the theme %s', (name) => {
  const css = readThemeCss(name, nodeFiles)
  const light = declared(css, [/^section$/])
  const dark = declared(css, [/^section$/, /^section:is\(.*\.invert\)$/])
  const tokens = [...light.keys()].filter((property) => property.startsWith('--marp-shiki-token-'))

  test.each([
    ['light', light],
    ['dark', dark],
  ])('sets code legibly on its %s panel', (_, properties) => {
    const panel = colourOf('--panel', properties)
    const faint = ['--marp-shiki-foreground', ...tokens].filter(
      (token) => !(contrast(colourOf(token, properties), panel) >= enoughContrast),
    )
    expect(faint).toEqual([])
  })

  test('has other colours on the dark panel', () => {
    const same = tokens.filter((token) => colourOf(token, light) === colourOf(token, dark))
    expect(same).toEqual([])
  })

  test('declares every colour that Marp asks for', () => {
    const asked = ['keyword', 'string', 'string-expression', 'comment', 'constant', 'function', 'parameter']
    const more = ['punctuation', 'link', 'inserted', 'deleted', 'changed']
    expect(tokens.toSorted()).toEqual([...asked, ...more].map((token) => `--marp-shiki-token-${token}`).toSorted())
  })

  test('colours the same classes in the tools that know nothing of ours', () => {
    const ours = codeColours.css!('<span class="hljs-keyword">', nodeFiles)
    expect(classColours(css)).toEqual(classColours(ours))
    expect(Object.keys(classColours(ours)).length).toBeGreaterThan(10)
  })
})
