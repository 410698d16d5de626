import type { Fault, FaultKind } from './fault.js'
import { japaneseMarkers } from './japanese-markers.js'
import { endings, okurigana, rewrites, suffixes } from './japanese-rewrites.js'
import { markText } from './markers.js'
import { isMadeOf, listWords } from './words.js'

/** Every word of a Japanese line must stand in the source, or stand for a verb or an ending of it. */
export function checkJapaneseDescent(line: string, source: string): readonly Fault[] {
  const { rest } = markText(line, japaneseMarkers)
  // Markers are no words of the line. What they cover in the source may stand in the line as part of a word: 際 of 実際に.
  const words = [...listWords(source), ...listWords(markText(source, japaneseMarkers).rest)]
  const ofKind = (kind: string): readonly string[] => words.filter((word) => word.kind === kind).map(({ text }) => text)
  const standIns = rewrites.filter(({ stems }) => stems.some((stem) => source.includes(stem))).map(({ noun }) => noun)
  const known = { katakana: [...ofKind('katakana'), ...standIns], latin: ofKind('latin') }
  const kanji = [...piecesOf(ofKind('kanji')), ...standIns, ...suffixes]
  const fault = (text: string, kind: FaultKind): Fault => ({ kind, reason: `"${text}" does not stand in the source` })
  const strange = listWords(rest).flatMap(({ kind, text }): readonly Fault[] => {
    if (kind === 'number') return []
    if (kind === 'kanji') return isMadeOf(text, kanji) ? [] : [fault(text, 'word')]
    return isMadeOf(text, known[kind]) ? [] : [fault(text, 'name')]
  })
  return [...strange, ...strangeKana(rest, source).map((text) => fault(text, 'word'))]
}

/** Two kanji and more of a run are a piece of it; a single one is only where it stands alone. */
function piecesOf(runs: readonly string[]): readonly string[] {
  return runs.flatMap((run) => {
    const kanji = [...run]
    const pieces = kanji.flatMap((_, from) =>
      kanji.slice(from + 1).map((__, length) => kanji.slice(from, from + length + 2).join('')),
    )
    return kanji.length === 1 ? [run] : pieces
  })
}

/** Runs of hiragana that are not put together from pieces of the source and from endings. */
function strangeKana(line: string, source: string): readonly string[] {
  return [...line.matchAll(/(?<stem>\p{Script=Han}?)(?<kana>[ぁ-ゖ]+)/gu)]
    .map(({ groups }) => ({ stem: groups!['stem']!, kana: groups!['kana']! }))
    .filter(({ stem, kana }) => !source.includes(kana) && !isExplained(kana, stem, source))
    .map(({ kana }) => kana)
}

/** Okurigana may follow a stem: a kanji, or a piece of the source. */
function isExplained(kana: string, stem: string, source: string): boolean {
  const reached = new Map([[0, stem !== '']])
  for (const from of [...kana].keys()) {
    const isStem = reached.get(from)
    if (isStem === undefined) continue
    for (let to = from + 1; to <= kana.length; to++) {
      const piece = kana.slice(from, to)
      const known = from === 0 ? stem + piece : piece
      if (known.length >= 2 && source.includes(known)) reached.set(to, true)
      else if (endings.has(piece) || (isStem && okurigana.test(piece))) reached.set(to, reached.get(to) ?? false)
    }
  }
  return reached.has(kana.length)
}
