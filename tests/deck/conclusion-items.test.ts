import { describe, expect, test } from 'vitest'
import { conclusionItems } from '../../src/deck/conclusion-items.js'
import { judgeClosing } from '../../src/deck/judge-closing.js'
import { ja } from '../../src/lang/ja/ja.js'
import type { SentencePoint } from '../../src/model/outline.js'
import { measure, said } from './kinds/plans.js'

const judge = judgeClosing({ text: '凧と財布の旅', sources: [] }, ja)

function shown(points: readonly SentencePoint[], isMarked = true): readonly string[] {
  return conclusionItems(points, isMarked, { judge, language: ja, measure }).map(({ point }) => point.sentence.text)
}

const claim = said('竹は軽いので便利')
const remark = said('竹は河原に生えている')
const leaning = said('そこで切るのがおすすめ', { cues: ['leaning'] })

describe('an author concludes', () => {
  test.each([
    ['what takes leave', '次回は海へ行く'],
    ['what tells what somebody did', '河原で竹を切りました'],
  ])('without %s: %s', (_, text) => {
    expect(shown([claim, said(text)])).toEqual([claim.sentence.text])
  })

  test('with what he only remarks where he marked it as his conclusion', () => {
    expect(shown([claim, remark])).toHaveLength(2)
    expect(shown([claim, remark], false)).toEqual([claim.sentence.text])
  })

  test('with what a claim leans on', () => {
    expect(shown([remark, leaning], false)).toEqual([remark, leaning].map(({ sentence }) => sentence.text))
  })

  test('where he claims nothing with what he did of what the title names', () => {
    const named = said('河原で凧を揚げました')
    expect(shown([said('河原で竹を切りました'), named])).toEqual([named.sentence.text])
  })

  test('with no paragraph', () => {
    expect(shown([said(`${'河原に生えている太くて青い竹と'.repeat(8)}糸は便利`)])).toEqual([])
  })
})
