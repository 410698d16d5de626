import { describe, expect, test } from 'vitest'
import { placeInArticle } from '../../src/check/place.js'
import { deckOf, findingsOf, slideWith, sourceOf } from './decks.js'

const markdown = `
<!-- _header: 凧の揚げ方 -->

# 凧の揚げ方

- 風の強い日を**選んで**出かける
- 糸は太いものにする

<!-- 糸は太いものにする。 -->`

/** The line that is told of a text on a slide that begins in line 10. */
function lineOf(text: string, isArticle = false, lines = ''): number | undefined {
  const source = sourceOf(markdown, { kamishibai: { seconds: 10, lines } })
  const own = [{ text: '糸は太いものにする', sources: [{ line: 47, text: '糸は太いものにします。' }] }]
  const slide = slideWith([{ lines: [text], overflow: 9 }], { source, lines: isArticle ? own : undefined })
  return findingsOf('overflow', deckOf([slide]), isArticle)[0]?.place?.line
}

describe('a problem of a deck is', () => {
  test.each([
    ['in the line of its text', '糸は太いものにする', 16],
    ['in the line of a text with marks in it', '風の強い日を選んで出かける', 15],
    ['in the line that a longer text begins with', '凧の揚げ方についてもう少し詳しく', 13],
    ['at the beginning of its slide if the text is not found', 'どこにもない', 13],
  ])('%s', (_, text, line) => {
    expect(lineOf(text)).toBe(line)
  })
})

describe('a problem of an article is', () => {
  test.each([
    ['in the line of the sentence that the text is from', '糸は太いものにする', '3-5, 47', 47],
    ['in the first line that the slide is from', '風の強い日', '3-5, 47', 3],
    ['nowhere in a slide of our own', '風の強い日', '', undefined],
  ])('%s', (_, text, lines, line) => {
    expect(lineOf(text, true, lines)).toBe(line)
  })

  test('moved there from the deck that is in no file', () => {
    const slides = [
      slideWith([], { source: sourceOf('', { line: 5, kamishibai: { seconds: 1, lines: '2' } }) }),
      slideWith([], { source: sourceOf('', { line: 10, kamishibai: { seconds: 1, lines: '33, 40' } }) }),
    ]
    const moved = (line?: number) =>
      placeInArticle(
        { rule: 'a', severity: 'warning', message: '', place: { file: 'a.md', ...(line && { line }) } },
        slides,
      )
    expect(moved(12).place).toEqual({ file: 'a.md', line: 33 })
    expect(moved(7).place).toEqual({ file: 'a.md', line: 2 })
    expect(moved(1).place).toEqual({ file: 'a.md' })
    expect(moved().place).toEqual({ file: 'a.md' })
  })
})
