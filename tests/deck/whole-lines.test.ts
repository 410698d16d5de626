import { expect, test } from 'vitest'
import { withTheirLines, withWholeLines } from '../../src/deck/whole-lines.js'
import { languageOf } from '../../src/lang/registry.js'
import type { SentencePoint } from '../../src/model/outline.js'
import { measure } from './kinds/plans.js'
import { sentence } from './points.js'

const written = (text: string, ...lines: readonly string[]): SentencePoint => {
  const point = sentence(1, { text })
  return { ...point, lines: lines.map((line) => ({ text: line, sources: [point.sentence] })) }
}

test.each([
  ['as its author wrote it, ends like a slide', written('港は静かでした。', '港は静かでした'), '港は静かだった'],
  [
    'that is a line already stays',
    written('港は静かで、夜は暗いです。', '港は静か', '港は静かで、夜は暗い'),
    '港は静か',
  ],
  ['of somebody else stays', { ...written('港は静かでした。', '港は静かでした'), isQuoted: true }, '港は静かでした'],
])('a sentence %s', (_, point, expected) => {
  const { sentences } = withTheirLines({ sentences: [point] }, languageOf('ja'))
  expect(sentences[0]?.lines[0]?.text).toBe(expected)
})

test.each([
  ['as its author wrote it', written('港は静かでした。', '港は静かでした'), ['港は静かだった']],
  [
    'whose line is but half of it',
    written('港はとても静かで、夜は暗いです。', '夜は暗い'),
    ['港はとても静かで、夜は暗い'],
  ],
])('at the end of a talk a sentence %s is told whole, like a slide', (_, point, expected) => {
  expect(withWholeLines(point, languageOf('ja'), measure).lines.map(({ text }) => text)).toEqual(expected)
})

const slow = '港は風が止まってからもしばらくのあいだとても静かで、'.repeat(3)

test.each([
  ['in the line that it has', ['夜は暗い'], ['夜は暗い']],
  ['not at all if it has none', [], []],
])('at the end of a talk a sentence that is too long to read is shown %s', (_, lines, expected) => {
  const point = written(`${slow}夜は暗いです。`, ...lines)
  expect(withWholeLines(point, languageOf('ja'), measure).lines.map(({ text }) => text)).toEqual(expected)
})
