import { parse } from 'postcss'
import { describe, expect, test } from 'vitest'
import { codeColours } from '../../src/html/code-colours.js'
import { readThemeCss, themeNames } from '../../src/theme/theme-css.js'
import { nodeFiles } from '../node-files.js'
import { colourOf, propertiesOf } from './theme-colours.js'

/** The classes of highlight.js that a style sheet colours, with their colours. */
function classColours(css: string): Record<string, string> {
  const found: Record<string, string> = {}
  parse(css).walkRules((rule) => {
    for (const [name] of rule.selector.matchAll(/\.hljs-[\w-]+/g)) {
      rule.walkDecls('color', ({ value }) => void (found[name] = value))
    }
  })
  return found
}

describe.each(themeNames)('the theme %s', (name) => {
  const css = readThemeCss(name, nodeFiles)
  const light = propertiesOf(css, [])
  const dark = propertiesOf(css, ['invert'])
  const tokens = [...light.keys()].filter((property) => property.startsWith('--marp-shiki-token-'))

  test('has other colours where colours are inverted', () => {
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
