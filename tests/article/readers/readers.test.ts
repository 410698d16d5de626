import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readerOf, readers } from '../../../src/article/readers/readers.js'

const page = '<!DOCTYPE html><html><p>凧</p></html>'

const hatena = '*凧を揚げる\n\n>||\nfly()\n||<\n'

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
  {
    what: 'how an archive begins',
    name: 'talk',
    text: 'PK\u0003\u0004\u0014\0\0\0[Content_Types].xml',
    format: 'Word',
  },
  { what: 'how its JSON begins', name: 'talk', text: '{\n "cells": []}', format: 'Jupyter notebook' },
  {
    what: 'how a feed begins',
    name: 'talk',
    text: '<?xml version="1.0"?>\n<rss></rss>',
    format: 'export of a blog, or feed',
  },
  { what: 'its ending, of several', name: 'kite.en.org', text: '# 凧', format: 'Org' },
  { what: 'its marks', name: 'talk', text: hatena, format: 'Hatena notation' },
  { what: 'nothing', name: 'talk', text: '<b>凧</b>が揚がります。', format: 'Markdown' },
])('the format of an article is told by $what', ({ name, mediaType, text, format }) => {
  const file = { bytes: new TextEncoder().encode(text), name, ...(mediaType && { mediaType }) }
  expect(readerOf(file).name).toBe(format)
})

test('a page in UTF-16 is told by its beginning', () => {
  expect(readerOf({ bytes: Buffer.from(`\ufeff${page}`, 'utf16le'), name: 'talk' }).name).toBe('HTML')
})

test('no two readers answer to the same ending or media type', () => {
  const names = readers.flatMap(({ endings, mediaTypes }) => [...endings, ...mediaTypes])
  expect(new Set(names).size).toBe(names.length)
})

test.each(['README.md', 'README.ja.md'])('%s tells all endings', (name) => {
  const rows = readFileSync(name, 'utf8').split('\n')
  const untold = readers.filter(
    ({ endings }) =>
      !rows.some((row) => row.startsWith('|') && endings.every((ending) => row.includes(`\`.${ending}\``))),
  )
  expect(untold.map((reader) => reader.name)).toEqual([])
})
