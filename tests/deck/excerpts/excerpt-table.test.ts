import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptTable, mostColumns, mostRows } from '../../../src/deck/excerpts/excerpt-table.js'
import type { Cells } from '../../../src/deck/excerpts/excerpt-table.js'
import { mentionsIn } from '../../../src/deck/excerpts/shared-words.js'

const excerpt = (table: Cells, said = '', fits: (cells: Cells) => boolean = () => true): Cells | undefined =>
  excerptTable(table, mentionsIn([{ text: said, weight: 1 }]), fits)

const lamps: Cells = {
  head: ['ランプ', '明るさ'],
  rows: ['赤', '青', '黄', '緑', '白', '紫', '茶', '黒'].map((name, place) => [`${name}ランプ`, `${10 - place} W`]),
}
const names = ({ rows }: Cells): readonly string[] => rows.map(([name]) => name!)

test('the first rows of a long table are shown, and a row that says that there are more', () => {
  const { head, rows } = excerpt(lamps)!
  expect(head).toEqual(lamps.head)
  expect(rows).toEqual([...lamps.rows.slice(0, 5), ['…', '…']])
})

test('rows that are spoken of are shown, with a mark for each gap', () => {
  const table = { ...lamps, rows: lamps.rows.map(([, watts], place) => [`lamp_${place}`, watts!]) }
  expect(names(excerpt(table, '結局 lamp_6 と lamp_7 を選んだ。')!)).toEqual([
    'lamp_0',
    'lamp_1',
    'lamp_2',
    '…',
    'lamp_6',
    'lamp_7',
  ])
})

test('a sum is shown', () => {
  const table = { ...lamps, rows: [...lamps.rows, ['合計', '52 W']] }
  expect(names(excerpt(table)!)).toEqual([...names(lamps).slice(0, 4), '…', '合計'])
})

test('the columns that name the rows, hold numbers and are spoken of are shown, in their order', () => {
  const head = ['番号', '品名', '備考', '電力', '色', '保証']
  const rows = ['机', '椅子', '棚'].map((name, place) => [`${place + 1}`, name, '', `${place}0 W`, '赤', '有'])
  expect(excerpt({ head, rows }, '保証が付く。')).toEqual({
    head: ['番号', '品名', '電力', '保証'],
    rows: rows.map((row) => [row[0], row[1], row[3], row[5]]),
  })
})

test('less is shown where more does not fit, and nothing where hardly anything does', () => {
  expect(excerpt(lamps, '', ({ rows }) => rows.length <= 4)!.rows).toHaveLength(4)
  expect(excerpt(lamps, '', ({ rows }) => rows.length <= 3)).toBeUndefined()
})

test('whatever the table, cells stay in their rows and columns, and no row is missing without a mark', () => {
  const cell = fc.constantFrom('赤', '12', '7 %', '', 'total', 'x')
  const table = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 30 })).chain(([width, height]) => {
    const row = fc.array(cell, { minLength: width, maxLength: width })
    return fc.record({ head: row, rows: fc.array(row, { minLength: height, maxLength: height }) })
  })
  fc.assert(
    fc.property(table, (given) => {
      // Each cell says where it stands.
      const placed = given.rows.map((row, at) => row.map((text, column) => `${text} ${at}/${column}`))
      const { head, rows } = excerpt({ head: given.head.map((text, column) => `${text} h/${column}`), rows: placed })!
      expect(rows.length).toBeLessThanOrEqual(mostRows)
      expect(head.length).toBeLessThanOrEqual(mostColumns)
      const columns = head.map((text) => text.split('/')[1])
      let next = 0
      for (const row of [...rows, []]) {
        const isGap = row[0] === '…'
        const at = row.length === 0 ? given.rows.length : Number(/ (\d+)\//.exec(row[0]!)?.[1])
        if (isGap) next = -1
        else {
          if (next !== -1) expect(at).toBe(next)
          expect(row.map((text) => text.split('/')[1])).toEqual(row.length === 0 ? [] : columns)
          next = at + 1
        }
      }
    }),
  )
})
