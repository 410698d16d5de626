import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { describeArticle, readFixtures } from './fixtures.js'

const files = [
  { fixtures: 'markdown.txt', name: 'article.md' },
  { fixtures: 'blog-marks.txt', name: 'article.md' },
  { fixtures: 'plain-text.txt', name: 'article.txt' },
  { fixtures: 'pages.txt', name: 'article.html' },
  { fixtures: 'mdx.txt', name: 'article.mdx' },
  { fixtures: 'hatena.txt', name: 'article.hatena' },
  { fixtures: 'org.txt', name: 'article.org' },
  { fixtures: 'asciidoc.txt', name: 'article.adoc' },
  { fixtures: 'restructured-text.txt', name: 'article.rst' },
  { fixtures: 'rd.txt', name: 'article.rd' },
]

for (const { fixtures, name } of files) {
  describe(`reads ${name} as ${fixtures} says`, () => {
    test.each(readFixtures(fixtures))('$name', ({ input, expected }) => {
      expect(describeArticle(readArticle({ bytes: new TextEncoder().encode(input), name }))).toBe(expected)
    })
  })
}
