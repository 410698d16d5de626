import { expect, test } from 'vitest'
import { findFencedLines } from '../../src/article/fenced-lines.js'

/** The lines that belong to fenced code are those with a `|` before them. */
test.each([
  ['from a fence to the next', ['凧', '|```js', '|fly()', '|```', '凧']],
  ['to the end of the text where it never closes', ['凧', '|```', '|fly()', '|', '|凧']],
  ['past shorter fences, others, and those of a language', ['|~~~~', '|~~~', '|```', '|~~~~ js', '|~~~~', '凧']],
  ['and code within a line is none', ['```fly()``` の話', '凧']],
  ['in a quotation', ['|> ```', '|> fly()', '|> ```', '> 凧']],
  ['to the end of a quotation', ['|> ```', '|> fly()', '', '凧']],
  ['in a list', ['- 凧', '', '|  ```', '|  fly()', '|', '|  land()', '|  ```', '- 糸']],
  ['behind the mark of an item', ['|1. ```', '|   fly()', '|   ```', '凧']],
  ['to the end of an item', ['|- ```', '|  fly()', '|', '凧']],
  ['to the end of an item further in', ['- 凧', '  - 糸', '', '|    ```', '|    fly()', '凧']],
  ['with its lines at the margin outside lists', ['|   ```', '|fly()', '|   ```', '凧']],
])('fenced code goes %s', (_, marked) => {
  const lines = marked.map((line) => line.replace(/^\|/, ''))
  expect(findFencedLines(lines)).toEqual(marked.map((line) => line.startsWith('|')))
})
