import { expect, test } from 'vitest'
import { codeLanguage } from '../../src/model/code-language.js'

test.each([
  ['ts', 'ts'],
  ['JavaScript', 'javascript'],
  ['c++', 'c++'],
  ['C#', 'c#'],
  ['node-repl', 'node-repl'],
  ['ts title="queue.ts" {1,3}', 'ts'],
  ['ts{1,3}', 'ts'],
  ['js:src/app.js', 'js'],
  ['rust,ignore', 'rust'],
  ['{.python}', 'python'],
  ['{python}', 'python'],
  ['diff js', 'diff'],
  ['diff_ruby', 'diff'],
  ['my_language', 'my_language'],
  [':app.js', ''],
  ['', ''],
])('the language of "%s" is "%s"', (info, language) => {
  expect(codeLanguage(info)).toBe(language)
})
