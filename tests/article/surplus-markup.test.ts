import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { takeSurplusOut } from '../../src/article/surplus-markup.js'
import { startClock } from '../computing-time.js'
import { pathological } from '../safety/pathological.js'

describe('mark-up that nobody means', () => {
  test('is left out behind so many marks of a paragraph, and told', () => {
    const { text, removed } = takeSurplusOut(`凧\n\n${'*あ'.repeat(4001)}\n風*\n\n*糸*`)
    expect(text).toBe(`凧\n\n${'*あ'.repeat(4000)}\n\n\n*糸*`)
    expect(removed).toEqual([
      { source: { line: 3, text: '*あ' }, rule: 'surplus-markup' },
      { source: { line: 4, text: '風*' }, rule: 'surplus-markup' },
    ])
  })

  test.each([
    ['in paragraphs of their own', '*凧*\n\n'.repeat(5000)],
    ['in items of their own', '- [凧](a)\n'.repeat(3000)],
    ['in fenced code', `\`\`\`\n${'[*]'.repeat(5000)}\n\`\`\`\n`],
    ['in fenced code of an item', `- 凧\n\n  \`\`\`\n  ${'[*]'.repeat(5000)}\n  \`\`\`\n`],
    ['in longer fences around others', `~~~~\n~~~\n${'[*]'.repeat(5000)}\n~~~~\n`],
  ])('%s stays', (_, text) => {
    expect(takeSurplusOut(text)).toEqual({ text, removed: [] })
  })

  test('is left out behind code within a line, too, which is no fence', () => {
    expect(takeSurplusOut(`\`\`\`fly()\`\`\`\n\n${'*あ'.repeat(4001)}`).removed).toHaveLength(1)
  })

  test('is nesting that nobody follows', () => {
    expect(takeSurplusOut(`${'> '.repeat(31)}凧\n${' '.repeat(100)}- 糸`).text).toBe(
      `${'> '.repeat(30).trimEnd()} 凧\n${' '.repeat(60)}- 糸`,
    )
  })

  test('loses no line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a*', '- [b]', '> > c', '```', '', '    d', '<e'), { maxLength: 60 }),
        (lines) => {
          expect(takeSurplusOut(lines.join('\n')).text.split('\n')).toHaveLength(Math.max(1, lines.length))
        },
      ),
    )
  })
})

/** Ms of computing, of which a few hundred are the process's own beginning. */
test.each(pathological(20_000))('$name is read in time', ({ text }) => {
  const clock = startClock()
  try {
    readArticle({ bytes: Buffer.from(`# 凧\n\n${text}\n\n凧には糸が要ります。`), name: 'kite.md' })
  } catch (error) {
    expect(error).toMatchObject({ code: 'usage' })
  }
  expect(clock.read()).toBeLessThan(10_000)
})
