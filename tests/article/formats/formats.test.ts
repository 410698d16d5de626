import { expect, test } from 'vitest'
import { formatOf, formats } from '../../../src/article/formats/formats.js'

const page = '<!DOCTYPE html><html><p>凧</p></html>'

test.each([
  { what: 'its ending', name: 'kite.md', text: page, format: 'Markdown' },
  { what: 'its ending in capitals', name: 'KITE.HTM', text: '凧', format: 'HTML' },
  { what: 'the ending of plain text', name: 'kite.txt', text: page, format: 'plain text' },
  { what: 'what a server says', name: 'kite.md', mediaType: 'text/html; charset=utf-8', text: '# 凧', format: 'HTML' },
  {
    what: 'its ending, where a server says nothing of its format',
    name: 'kite.md',
    mediaType: 'text/plain',
    text: page,
    format: 'Markdown',
  },
  { what: 'its beginning, from standard input', name: 'talk', text: page, format: 'HTML' },
  { what: 'its beginning, with an unknown ending', name: 'kite.php', text: `<!-- saved -->\n${page}`, format: 'HTML' },
  { what: 'its beginning, behind a declaration', name: 'kite', text: `<?xml version="1.0"?>\n${page}`, format: 'HTML' },
  { what: 'its beginning, behind a byte order mark', name: 'kite', text: `\ufeff${page}`, format: 'HTML' },
  { what: 'nothing', name: 'talk', text: '<b>凧</b>が揚がります。', format: 'Markdown' },
])('the format of an article is told by $what', ({ name, mediaType, text, format }) => {
  const file = { bytes: new TextEncoder().encode(text), name, ...(mediaType && { mediaType }) }
  expect(formatOf(file).name).toBe(format)
})

test('a page in UTF-16 is told by its beginning', () => {
  expect(formatOf({ bytes: Buffer.from(`\ufeff${page}`, 'utf16le'), name: 'talk' }).name).toBe('HTML')
})

test('no two formats answer to the same ending or media type', () => {
  const names = formats.flatMap(({ endings, mediaTypes }) => [...endings, ...mediaTypes])
  expect(new Set(names).size).toBe(names.length)
})
