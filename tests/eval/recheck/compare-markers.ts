import type { Fault } from './fault.js'
import type { MarkerTable } from './marker-table.js'
import { kindOf, markText } from './markers.js'
import type { MarkedText, Marker } from './markers.js'

/** Whether two words of marked texts are one: the same, a piece of the other, or its noun. */
export type SameWord = (one: string, other: string) => boolean

/** A title may ask with its first word alone: "How we broke the build". */
const asksByItself = /^(?:why|how|what|who)\b/iu

/**
 * Holds what bears on a line's words against what bears on the same words of the source: a word that stands there negated,
 * asked, doubted or limited must do so here, and the other way round.
 */
export function compareMarkers(line: string, source: string, table: MarkerTable, isSame: SameWord): readonly Fault[] {
  const shown = markText(line, table)
  const said = markText(source, table)
  const findings = [
    ...lostMeanings(shown, said, isSame),
    ...addedMeanings(shown, said, isSame),
    ...changedStems(line, source, shown, said),
  ]
  const first = new Map(findings.toReversed().map(({ meaning, reason }) => [meaning, reason]))
  if (asksByItself.test(line)) first.delete('question')
  return [...first].map(([meaning, reason]) => ({ kind: kindOf[meaning] ?? 'comparison', reason }))
}

interface Finding {
  readonly meaning: string
  readonly reason: string
}

function lostMeanings(shown: MarkedText, said: MarkedText, isSame: SameWord): readonly Finding[] {
  return said.words.flatMap((word) =>
    [...word.meanings].flatMap((meaning): Finding[] => {
      const there = said.words.filter(({ text }) => isSame(word.text, text))
      const here = shown.words.filter(({ text }) => isSame(word.text, text))
      const plainHere = here.filter(({ meanings }) => !meanings.has(meaning)).length
      const plainThere = there.filter(({ meanings }) => !meanings.has(meaning)).length
      const isLost = plainHere > 0 && (plainThere === 0 || (here.length >= there.length && plainHere > plainThere))
      if (!isLost || isLoose(meaning, shown, said)) return []
      return [{ meaning, reason: `"${word.text}" stands here without "${nameOf(meaning, said)}"` }]
    }),
  )
}

/** Whether what the source says with loose markers alone is said here by any marker. */
function isLoose(meaning: string, shown: MarkedText, said: MarkedText): boolean {
  const isMeant = ({ row }: Marker): boolean => row.meanings.includes(meaning)
  return said.markers.filter(isMeant).some(({ row }) => row.loose) && shown.markers.some(isMeant)
}

function addedMeanings(shown: MarkedText, said: MarkedText, isSame: SameWord): readonly Finding[] {
  return shown.words.flatMap((word) =>
    [...word.meanings].flatMap((meaning): Finding[] => {
      const there = said.words.filter(({ text }) => isSame(text, word.text) || isSame(word.text, text))
      const here = shown.words.filter(({ text }) => isSame(word.text, text))
      const markedHere = here.filter(({ meanings }) => meanings.has(meaning)).length
      const markedThere = there.filter(({ meanings }) => meanings.has(meaning)).length
      const isAdded = markedThere === 0 || (here.length <= there.length && markedHere > markedThere)
      const isStem = said.stems.some((stem) => stem.meaning === meaning)
      if (!isAdded || isStem || isLoose(meaning, shown, said)) return []
      return [{ meaning, reason: `"${word.text}" stands in the source without "${nameOf(meaning, shown)}"` }]
    }),
  )
}

/** わからない must not become わかる, nor わかる わからない. */
function changedStems(line: string, source: string, shown: MarkedText, said: MarkedText): readonly Finding[] {
  return [
    ...stemsWithout(said, line, shown).map((stem) => ({ ...stem, reason: `${stem.reason} here` })),
    ...stemsWithout(shown, source, said).map((stem) => ({ ...stem, reason: `${stem.reason} in the source` })),
  ]
}

/** The marked stems of one text that the other has, which says nothing of what they mean. */
function stemsWithout(one: MarkedText, text: string, other: MarkedText): readonly Finding[] {
  return one.stems
    .filter(
      ({ stem, meaning }) => text.includes(stem) && !other.markers.some(({ row }) => row.meanings.includes(meaning)),
    )
    .map(({ stem, meaning }) => ({ meaning, reason: `"${stem}…" stands without "${nameOf(meaning, one)}"` }))
}

function nameOf(meaning: string, text: MarkedText): string {
  return text.markers.find(({ row }) => row.meanings.includes(meaning))?.text ?? meaning
}
