import { describe, expect, test } from 'vitest'
import type { SentencePoint } from '../../src/model/outline.js'
import { planOf, said } from './kinds/plans.js'

const name = (text: string, more: Partial<SentencePoint> = {}): SentencePoint => ({
  ...said(text, { kind: 'list', block: 7 }),
  ...more,
})
const names = [name('やかん'), name('包丁'), name('竹の箸')]
const announcement = said('使った物は次の通り', { cues: ['announcing'] })
const other = said('台所は港の近くにある')
const long = name('朝のうちに港の市場で買う')

describe('an item of a list that is a mere name', () => {
  test.each<[string, readonly SentencePoint[], readonly SentencePoint[]]>([
    ['below what announces it', [other, announcement, ...names], names],
    ['right below the heading', names, names],
    ['right below a heading of its own', [{ ...other, title: { text: '別の見出し', sources: [] } }, ...names], names],
  ])('stands %s', (_, sentences, shown) => {
    expect(pointsOf(sentences)).toEqual(expect.arrayContaining([...shown]))
  })

  test.each<[string, readonly SentencePoint[], readonly SentencePoint[]]>([
    ['below what says something else', [other, ...names], [other]],
    ['without the others', [announcement, name('やかん', { cues: ['question'] }), name('包丁'), other], [other]],
    [
      'in an introduction',
      [...names.map((item) => ({ ...item, title: { text: 'はじめに', sources: [] } })), other],
      [other],
    ],
    ['among items that say something', [other, names[0]!, long], [other, long]],
  ])('is only said %s', (_, sentences, shown) => {
    expect(pointsOf(sentences)).toEqual(shown)
  })
})

describe('an item that is listed below another one', () => {
  const below = (text: string, ...path: readonly number[]) => name(text, { item: { path } })
  const [outer, inner] = [below('竹の箸を一組だけ持っていく', 1), below('箸の長さは二十センチある', 1, 1)]

  test('stands where that stands', () => {
    expect(pointsOf([other, outer, inner])).toEqual([other, outer, inner])
  })

  test('is only said where that does not stand', () => {
    const asked: SentencePoint = { ...outer, cues: ['announcing'] }
    expect(pointsOf([other, asked, inner, below('箸の先は細い竹でできている', 1, 1, 1)])).toEqual([other])
  })

  test('stands by itself where the list asks and answers', () => {
    const asked: SentencePoint = { ...outer, cues: ['question'] }
    expect(pointsOf([other, asked, inner])).toEqual([other, inner])
  })
})

/** The sentences that a slide shows. */
function pointsOf(sentences: readonly SentencePoint[]): readonly SentencePoint[] {
  return planOf(...sentences).items.map(({ point }) => point)
}
