import { expect, test } from 'vitest'
import type { Finding } from '../../../src/cli/doctor/finding.js'
import { writeJson, writeReport } from '../../../src/cli/doctor/write-report.js'

const node: Finding = { name: 'node', state: 'ok', words: 'Node 20.20.2', facts: { version: '20.20.2' } }
const cache: Finding = {
  name: 'cache',
  state: 'warning',
  words: 'can not be used\nso it is slow',
  facts: {},
  mend: 'export X',
}
const browser: Finding = {
  name: 'browser',
  state: 'problem',
  words: 'none',
  facts: {},
  mend: 'get one',
  error: new Error('x'),
}

test('marks, names and words stand in columns, details and what mends below', () => {
  expect(writeReport([node, cache, browser])).toBe(
    [
      'ok       node     Node 20.20.2',
      'warning  cache    can not be used',
      '                  so it is slow',
      '                  mend: export X',
      'problem  browser  none',
      '                  mend: get one',
      '',
      'Not all exports would work: see browser.',
      '',
    ].join('\n'),
  )
})

test.each([
  [[node], 'HTML, Markdown, PDF and PNG would all work.'],
  [[node, cache], 'HTML, Markdown, PDF and PNG would all work; see cache.'],
])('the last line sums up', (findings, line) => {
  expect(writeReport(findings).trimEnd().split('\n').at(-1)).toBe(line)
})

test('JSON has the same by name, without errors', () => {
  expect(JSON.parse(writeJson([node, cache, browser]))).toEqual({
    ready: false,
    node: { state: 'ok', words: 'Node 20.20.2', version: '20.20.2' },
    cache: { state: 'warning', words: 'can not be used\nso it is slow', mend: 'export X' },
    browser: { state: 'problem', words: 'none', mend: 'get one' },
  })
})
