import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDiagram } from '../../src/mermaid/read-diagram.js'
import { describeRead, readDiagramCases } from './describe-diagram.js'
import { startClock } from '../computing-time.js'

describe('reads diagrams as diagrams.txt says', () => {
  test.each(readDiagramCases('diagrams.txt'))('$name', ({ source, expected }) => {
    expect(describeRead(readDiagram(source))).toBe(expected)
  })
})

/** What makes Mermaid's statements, so that some are nearly right. */
const anySource = fc
  .array(
    fc.constantFrom(...'-=.>|[](){}"\';:&~%#@$*+<\\/ \n'.split(''), 'A', '名前', 'end', 'subgraph', 'class', 'loop'),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

const heads = ['flowchart LR', 'sequenceDiagram', 'stateDiagram', 'classDiagram', 'erDiagram', 'xychart']

test.each(heads)('whatever follows %s is read or refused', (head) => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { diagram } = readDiagram(`${head}\n${source}`)
      expect(diagram === undefined || typeof diagram.kind === 'string').toBe(true)
    }),
  )
})

test('what is too large for a slide is not drawn', () => {
  const names = (letter: string, count: number): string =>
    Array.from({ length: count }, (_, place) => `${letter}${place}`).join(' & ')
  const read = (count: number): boolean =>
    readDiagram(`flowchart LR\n  ${names('a', count)} --> ${names('b', count)}`).diagram !== undefined
  expect([10, 15, 300].map(read)).toEqual([true, false, false])
})

test.each(heads)('a long line after %s takes no long time', (head) => {
  const clock = startClock()
  for (const piece of ['a', 'a-', '"', 'a ', '[', '日本', 'a:', '~', '%%{', '---\n']) {
    readDiagram(`${head}\n${piece.repeat(5000)}`)
  }
  expect(clock.read()).toBeLessThan(2000)
})
