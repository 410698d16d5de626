import { expect, test } from 'vitest'
import { findLostParts } from '../../src/article/lost-parts.js'
import { readArticle } from '../../src/article/read-article.js'

const text = `# 凧

<Chart data={[1]} />

糸は{n}本です。

<Chart data={[2]} />

<Kite.Tail>紙です。</Kite.Tail>

{list}
`

test('each component and each sentence that a slide lacks is told once, where it stands', () => {
  const article = readArticle({ bytes: new TextEncoder().encode(text), name: 'kite.mdx' })
  const told = findLostParts(article, 'kite.mdx').map(({ rule, severity, message, place }) => ({
    told: `${place?.file}:${place?.line} ${severity} ${rule}`,
    message,
  }))
  expect(told).toEqual([
    {
      told: 'kite.mdx:3 warning mdx-component',
      message: 'The component <Chart> was left out; of it only its text is kept.',
    },
    {
      told: 'kite.mdx:5 warning mdx-expression',
      message: 'A sentence was left out, since a script computes a part of it: "糸は{…}本です。"',
    },
    {
      told: 'kite.mdx:9 warning mdx-component',
      message: 'The component <Kite.Tail> was left out; of it only its text is kept.',
    },
  ])
})

test('a formula of a page that TeX is not known for is told', () => {
  const html = `<p>風は<math><menclose notation="circle"><mn>2</mn></menclose></math>です。${'凧を揚げました。'.repeat(20)}</p>`
  const article = readArticle({ bytes: new TextEncoder().encode(html), name: 'kite.html' })
  expect(findLostParts(article, 'kite.html')).toMatchObject([
    { rule: 'formula', severity: 'warning', message: expect.stringContaining('"2"'), place: { line: 1 } },
  ])
  const [block] = article.sections[0]?.blocks ?? []
  expect(block?.kind === 'paragraph' && block.sentences[0]?.text).toBe('風は…です。')
})

test('other articles lose nothing that is told', () => {
  const article = readArticle({
    bytes: new TextEncoder().encode('凧<br>です。\n\n@[card](https://a.b)'),
    name: 'kite.md',
  })
  expect(findLostParts(article, 'kite.md')).toEqual([])
})
