import { describe, expect, test } from 'vitest'
import { slideKinds } from '../../src/model/deck.js'
import { readThemeCss, themeNames } from '../../src/theme/theme-css.js'
import { nodeFiles } from '../node-files.js'
import { colourOf, contrast, propertiesOf } from './theme-colours.js'

/** What text must have against what is behind it. Source: WCAG 2.2, success criterion 1.4.3. */
const enough = 4.5

const papers = ['--paper', '--panel']
const inks = ['--ink', '--soft', '--accent']

test('black on white has the greatest contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('of two rules the one that asks for more classes counts, else the later one', () => {
  const css = 'section.a { --x: 1 } section { --x: 2; --y: 2 } section:is(.a, .b) { --x: 3 } section.c { --x: 4 }'
  expect([...propertiesOf(css, ['a'])]).toEqual([
    ['--x', '3'],
    ['--y', '2'],
  ])
  expect(propertiesOf(css, []).get('--x')).toBe('2')
})

describe.each(themeNames)('the theme %s', (name) => {
  const css = readThemeCss(name, nodeFiles)
  const slides = ['', ...slideKinds].flatMap((kind) => [[kind], [kind, 'invert']])

  test.each(slides)('can be read on slides of the class "%s" %s', (...classes) => {
    const properties = propertiesOf(css, classes)
    const tokens = [...properties.keys()].filter((property) => property.startsWith('--marp-shiki-token-'))
    const pairs = [
      ...papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)),
      ...['--marp-shiki-foreground', ...tokens].map((token) => [token, '--marp-shiki-background'] as const),
    ]
    const faint = pairs
      .map(([ink, paper]) => ({ ink, paper, ratio: contrast(colourOf(ink, properties), colourOf(paper, properties)) }))
      .filter(({ ratio }) => !(ratio >= enough))
    expect(pairs.length).toBeGreaterThan(15)
    expect(faint).toEqual([])
  })
})
