import { expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const theme = readTheme('kamishibai', '16:9', nodeFiles)

function render(markdown: string): number {
  const images = { file: 'deck.md', base: '/nowhere', allowed: [] }
  return renderHtml({ markdown, language: 'en', theme, images, meta: {}, notes: true }, nodeFiles).slides
}

test('a deck of a thousand slides is rendered', () => {
  expect(render(`Kites${'\n\n---\n\nfly'.repeat(999)}`)).toBe(1000)
})

test.each([
  [
    'slides',
    '\n---\n'.repeat(6000),
    'deck.md has more than 5000 slides, the next one at line 10000, which is more than can be laid out.',
  ],
  [
    'headings that begin slides',
    `---\nheadingDivider: 1\n---\n${'# a\n'.repeat(6000)}`,
    'deck.md has more than 5000 slides, the next one at line 5004, which is more than can be laid out.',
  ],
  [
    'parts of a slide',
    `Kites\n\n---\n\n${'- a\n'.repeat(20_000)}`,
    'The slide at line 3 of deck.md has more than 50000 parts, which is more than can be laid out.',
  ],
  [
    'directives',
    '<!-- class: a -->\n'.repeat(10_001),
    'deck.md has more than 10000 comments, which is more than can be laid out.',
  ],
])('a deck of too many %s is refused', (_, markdown, message) => {
  expect(() => render(markdown)).toThrow(message)
})
