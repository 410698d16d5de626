import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { startClock } from '../computing-time.js'
import { nodeFiles } from '../node-files.js'

const theme = readTheme('kamishibai', '16:9', nodeFiles)

function render(markdown: string): { readonly shown: string; readonly notes: readonly string[] } {
  const images = { file: 'deck.md', base: '/nowhere', allowed: [] }
  const { html } = renderHtml({ markdown, language: 'en', theme, images, meta: {}, notes: true }, nodeFiles)
  const [, slide = ''] = /<section[^>]*>([^]*?)<\/section>/.exec(html) ?? []
  const [, plan = '{}'] = /id="plan">([^]*?)<\/script>/.exec(html) ?? []
  const { slides = [] } = JSON.parse(plan) as { readonly slides?: readonly { readonly notes: readonly string[] }[] }
  return { shown: slide.replaceAll(/<[^>]*>/g, '').trim(), notes: slides.flatMap(({ notes }) => notes) }
}

describe('comments', () => {
  test.each([
    ['a comment is a note', 'Kites\n\n<!-- fly -->', 'Kites', ['<p>fly</p>']],
    ['a comment in a line is a note', 'Kites <!-- fly --> high', 'Kites  high', ['<p>fly</p>']],
    ['a comment without an end hides what stands below', 'Kites\n\n<!-- fly\n\nhigh', 'Kites', []],
    ['a style without an end does too', 'Kites\n\n<style>\nsection {}', 'Kites', []],
    ['in an item it hides the rest of the item', '- Kites\n\n  <!-- fly\n\nhigh', 'Kites\n\n\nhigh', []],
    ['in a line it is text', 'Kites <!-- fly', 'Kites &lt;!-- fly', []],
    ['what looks like one is text', 'Kites <!1> <!-- fly -->', 'Kites &lt;!1&gt;', ['<p>fly</p>']],
    [
      'one with endless hyphens is a note',
      `Kites\n\n<!-- a ${'-'.repeat(1000)} b -->`,
      'Kites',
      [/^<p>a -{1000} b<\/p>$/],
    ],
    ['in a line too', `Kites <!-- a ${'-'.repeat(1000)} b -->`, 'Kites', [/^<p>a -{1000} b<\/p>$/]],
  ])('%s', (_, markdown, shown, notes) => {
    const page = render(markdown)
    expect(page.shown).toBe(shown)
    expect(page.notes).toEqual(notes.map((note) => (typeof note === 'string' ? note : expect.stringMatching(note))))
  })
})

/** Ms of computing; each took minutes. */
test.each([
  ['comments without an end in a line', `a ${'<!-- '.repeat(9000)}`],
  ['comments without an end', '<!-- a\n'.repeat(9000)],
  ['styles without an end', '<style>a\n'.repeat(20_000)],
  ['a comment of hyphens', `<!-- a${'-'.repeat(200_000)}b -->`],
  ['a comment of spaces', `a <!-- a${' '.repeat(200_000)}b -->`],
])('%s are rendered in time', (_, markdown) => {
  const clock = startClock()
  render(markdown)
  expect(clock.read()).toBeLessThan(4000)
})
