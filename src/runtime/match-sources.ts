/** A line of a slide and the sentence that it was made from; absent where none is like it. */
export interface SourcedLine {
  readonly line: string
  readonly sentence?: string
}

/** The share of a line that its sentence must hold: lines are shortened, hardly ever reworded. */
const threshold = 0.6

/** Finds for each line the sentence that holds most of it: its words, or pairs of characters where no spaces part words. */
export function matchSources(lines: readonly string[], sentences: readonly string[]): readonly SourcedLine[] {
  const known = sentences.map((sentence) => ({ sentence, pieces: new Set(piecesOf(sentence)) }))
  return lines.map((line) => {
    const pieces = piecesOf(line)
    const shares = known.map(({ pieces: held }) => pieces.filter((piece) => held.has(piece)).length / pieces.length)
    const best = Math.max(0, ...shares)
    const sentence = best >= threshold ? known[shares.indexOf(best)]?.sentence : undefined
    return { line, ...(sentence !== undefined && { sentence }) }
  })
}

/** Numbers, words in Latin letters, and runs of other letters. */
const run = /\d+(?:\.\d+)*%?|\p{Script=Latin}+|(?:(?!\p{Script=Latin})[\p{L}ー])+/gu

function piecesOf(text: string): readonly string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(run) ?? []
  return runs.flatMap((each) => (/^[\d\p{Script=Latin}]/u.test(each) ? [each] : pairsOf(each)))
}

function pairsOf(letters: string): readonly string[] {
  const characters = [...letters]
  return characters.length < 2 ? characters : characters.slice(1).map((second, at) => `${characters[at]}${second}`)
}
