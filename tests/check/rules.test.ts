import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/check/rules.js'

test('every file of rules is listed, under its own name', () => {
  const files = readdirSync('src/check/rules').map((file) => file.replace('.ts', ''))
  expect(rules.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
})

test.each(['README.md', 'README.ja.md'])('%s tells every rule', (document) => {
  const text = readFileSync(document, 'utf8')
  expect(rules.filter(({ name }) => !text.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([])
})
