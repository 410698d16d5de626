import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideEndless } from '../../src/article/endless-sentences.js'
import { readArticle } from '../../src/article/read-article.js'
import { en } from '../../src/lang/en/en.js'
import { ja } from '../../src/lang/ja/ja.js'

const visible = (text: string): string => text.replaceAll(/[\s、，,]/gu, '')
const none = (): boolean => false

describe('a sentence that takes longer than a minute to say', () => {
  test('is divided behind its commas', () => {
    const clause = 'はじめに道具をそろえて机に並べておき、'
    const pieces = divideEndless(clause.repeat(20), none, ja)
    expect(pieces.length).toBeGreaterThan(4)
    expect(pieces.every((piece) => piece.startsWith('はじめに') && piece.endsWith('並べておき'))).toBe(true)
  })

  test('is divided where lines of the file begin if it has no commas', () => {
    const line = '夜の港では小さな船がゆっくりと向きを変えながら明かりをともしている'
    const pieces = divideEndless(line.repeat(12), (at) => at % line.length === 0, ja)
    expect(pieces.every((piece) => piece.length % line.length === 0)).toBe(true)
  })

  test('is divided between words if it has neither', () => {
    const pieces = divideEndless('we walked along the river and then '.repeat(40), none, en)
    expect(pieces.every((piece) => piece.split(' ').length <= 36)).toBe(true)
    expect(pieces.join(' ').split(' ')).toHaveLength(7 * 40)
  })

  test.each([
    ['digits', '1'.repeat(20_000)],
    ['marks', '.$'.repeat(10_000)],
    ['a number of numbers', '1,1.'.repeat(5000)],
  ])('is divided if it is none, but %s', (_, text) => {
    const pieces = divideEndless(text, none, en)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(500)
    expect(pieces.length).toBeLessThan(60)
  })

  test('loses nothing but commas and white space', () => {
    const piece = fc.constantFrom('川沿いを', '歩いて', '、', '  ', '古い橋', 'の写真を', '撮った', 'dusk ', '12')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const text = pieces.join('').trim()
        expect(visible(divideEndless(text, none, ja).join(''))).toBe(visible(text))
      }),
    )
  })
})

test('a sentence of a minute stays whole', () => {
  const sentence = 'あ'.repeat(ja.rate)
  expect(divideEndless(sentence, none, ja)).toEqual([sentence])
})

test('the pieces name the lines of the file on which they begin', () => {
  const lines = Array.from({ length: 14 }, (_, index) => `${index}番目の窓から見える庭の景色をていねいに書きとめていく`)
  const text = `庭\n\n${lines.join('\n')}`
  const article = readArticle({ bytes: new TextEncoder().encode(text), name: 'garden.txt' })
  const [block] = article.sections[0]!.blocks
  const sentences = block?.kind === 'paragraph' ? block.sentences : []
  expect(sentences.length).toBeGreaterThan(4)
  for (const sentence of sentences) expect(lines[sentence.line - 3]).toContain(sentence.text.slice(0, 12))
})

test('what stands behind as much as is read of an article stays one piece', () => {
  const pieces = divideEndless('kites '.repeat(100_000), none, en)
  expect(pieces.at(-1)!.length).toBeGreaterThan(99_000)
  expect(pieces.slice(0, -1).every((piece) => piece.length <= 500)).toBe(true)
})
