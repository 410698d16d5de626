import { describe, expect, test } from 'vitest'
import { findLostParts } from '../../src/article/lost-parts.js'
import { readArticle } from '../../src/article/read-article.js'
import { takeSurplusTextOut } from '../../src/article/surplus-text.js'
import { sentencesOf } from '../../src/model/block-sentences.js'
import type { Article, Source } from '../../src/model/article.js'

const read = (text: string, name: string): Article => readArticle({ bytes: Buffer.from(text), name })
const sentences = ({ sections }: Article): readonly Source[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf))

describe('of an article without end', () => {
  test.each([
    ['of a paragraph', 'kites.txt', `Kites\n\n${'They fly. They land.\n'.repeat(3500)}`],
    ['of items', 'kites.txt', `Kites\n\n${'- They fly. They land.\n'.repeat(3500)}`],
    ['of an item', 'kites.md', `# Kites\n\n- High:\n  - ${'They fly. '.repeat(6999)}\n`],
    ['of a page', 'kites.html', `<h2>Kites</h2>${'<p>They fly high.</p>\n'.repeat(7000)}`],
  ])('the first three thousand headings and sentences %s are read', (_, name, text) => {
    const article = read(text, name)
    expect(sentences(article)).toHaveLength(2999)
    expect(article.removed.filter(({ rule }) => rule === 'surplus-text')).toHaveLength(4001)
  })

  test('the first five thousand lines are read, and the user learns where they end', () => {
    const code = `\`\`\`\n${'fly()\n'.repeat(9000)}\`\`\`\n`
    const article = read(`${code}\n${'They fly high.\n\n\n\n'.repeat(4000)}`, 'kites.md')
    expect(sentences(article)).toHaveLength(1250)
    expect(findLostParts(article, 'kites.md')).toEqual([
      {
        rule: 'surplus-text',
        severity: 'warning',
        message: 'The article is too long to be read as a whole: what stands from here on was left out.',
        place: { file: 'kites.md', line: 14_004 },
        hint: 'Divide it into several articles.',
      },
    ])
  })
})

test('headings and rows behind so many others are left out', () => {
  const section = { heading: { line: 1, text: 'Kites' }, depth: 2, blocks: [] }
  const table = { kind: 'table' as const, line: 2, head: ['a'], rows: Array.from({ length: 8000 }, () => ['b']) }
  const all = [{ ...section, blocks: [table] }, section]
  const { sections, removed } = takeSurplusTextOut({ sections: all, removed: [], besideLinks: new Map() })
  expect(sections).toEqual([{ ...section, blocks: [{ ...table, rows: table.rows.slice(0, 2998) }] }])
  expect(removed).toHaveLength(5003)
})

test('sentences behind half a million characters are left out, not counting code', () => {
  const code = { kind: 'code' as const, line: 1, language: 'js', code: 'fly() '.repeat(100_000) }
  const long = Array.from({ length: 1200 }, () => ({ line: 2, text: 'They fly. '.repeat(50) }))
  const paragraph = { kind: 'paragraph' as const, line: 2, sentences: long }
  const all = [{ depth: 0, blocks: [code, paragraph] }]
  const { sections, removed } = takeSurplusTextOut({ sections: all, removed: [], besideLinks: new Map() })
  expect(sections).toEqual([{ depth: 0, blocks: [code, { ...paragraph, sentences: long.slice(0, 1000) }] }])
  expect(removed).toHaveLength(200)
})

test('any other article is as it was', () => {
  const text = { sections: [{ depth: 0, blocks: [] }], removed: [], besideLinks: new Map() }
  expect(takeSurplusTextOut(text)).toBe(text)
})
