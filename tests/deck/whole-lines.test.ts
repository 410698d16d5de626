import { expect, test } from 'vitest'
import { withClaim, withTheirLines, withWholeLines } from '../../src/deck/whole-lines.js'
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

const long =
  '港の倉庫では夏のあいだ毎朝かならず二人で鍵を数えていたので、係の人が戻るまでは扉を開けないのがおすすめです。'

test.each([
  ['that claims it', long, '係の人が戻るまでは扉を開けないのがおすすめ', true],
  ['that is the smaller half of it and claims nothing', long, '毎朝かならず鍵を数えていた', false],
  ['of a sentence that is short enough', '港は静かで、夜は暗いのがおすすめです。', '夜は暗いのがおすすめ', false],
])('a conclusion may be the line %s', (_, text, line, isIt) => {
  const { lines } = withClaim(written(text, line), languageOf('ja'), measure)
  expect(lines.map((each) => each.text).includes(line)).toBe(isIt)
})

const both = 'The crew did not only paint the boat but also taught the children of the harbour to sail'
const one = 'The crew painted the boat and the oars that had been left in the shed for the winter'

test.each([
  ['that keeps both', `${both}, which everybody on the quay will remember for years.`, both, true],
  ['that gives only one', `${one}, but nobody had asked the harbour master for the key.`, one, false],
])('of two things set against each other a conclusion may be the line %s', (_, text, line, isIt) => {
  const { lines } = withClaim({ ...written(text, line), cues: ['contrast'] }, languageOf('en'), measure)
  expect(lines[0]?.text === line).toBe(isIt)
})
