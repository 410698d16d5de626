import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestCuts } from '../../src/outline/best-cuts.js'
import type { ScoreRun } from '../../src/outline/best-cuts.js'

/** Every way to cut so many pieces into so many runs. */
function everyWay(pieces: number, runs: number): readonly (readonly number[])[] {
  if (runs === 1) return pieces > 0 ? [[0]] : []
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, place) => place + 1).flatMap((last) =>
    everyWay(last, runs - 1).map((starts) => [...starts, last]),
  )
}

function totalOf(starts: readonly number[], pieces: number, scoreOf: ScoreRun): number {
  const scores = starts.map((start, run) => scoreOf(start, starts[run + 1] ?? pieces))
  return scores.some((score) => score === undefined)
    ? -Infinity
    : scores.reduce((sum: number, score) => sum + score!, 0)
}

test('no other way to cut scores higher', () => {
  const anyScores = fc.array(fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { minLength: 8, maxLength: 8 }), {
    minLength: 8,
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }), anyScores, (pieces, runs, scores) => {
      const scoreOf: ScoreRun = (from, to) => scores[from]![to] ?? undefined
      const best = Math.max(-Infinity, ...everyWay(pieces, runs).map((starts) => totalOf(starts, pieces, scoreOf)))
      const cuts = bestCuts(pieces, runs, scoreOf)
      expect(cuts === undefined ? -Infinity : totalOf(cuts, pieces, scoreOf)).toBe(best)
      expect(cuts?.length ?? runs).toBe(runs)
    }),
  )
})
