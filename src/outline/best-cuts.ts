/** The score of the run of the pieces `from` up to, not including, `to`; `undefined` for a run that may not be. */
export type ScoreRun = (from: number, to: number) => number | undefined

/**
 * Cuts a row of pieces into runs, by dynamic programming, so that the scores of the runs sum up highest.
 * @returns The first piece of every run; `undefined` if there is no way to cut so many.
 */
export function bestCuts(pieces: number, runs: number, scoreOf: ScoreRun): readonly number[] | undefined {
  // After each round: for every `to` the best way to cut the pieces before it into one run more.
  let ways: readonly (Way | undefined)[] = [{ score: 0, starts: [] }]
  for (let run = 0; run < runs; run++) {
    const before = ways
    ways = Array.from({ length: pieces + 1 }, (_, to) => bestWay(before.slice(0, to), to, scoreOf))
  }
  return ways[pieces]?.starts
}

/** A way to cut the first pieces. */
interface Way {
  readonly score: number
  readonly starts: readonly number[]
}

function bestWay(ways: readonly (Way | undefined)[], to: number, scoreOf: ScoreRun): Way | undefined {
  let best: Way | undefined
  for (const [from, way] of ways.entries()) {
    const score = way && scoreOf(from, to)
    if (way === undefined || score === undefined) continue
    const total = way.score + score
    if (best === undefined || total > best.score) best = { score: total, starts: [...way.starts, from] }
  }
  return best
}
