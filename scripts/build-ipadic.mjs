import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAutomaton } from './ipadic/automaton.mjs'
import { packConnectionCosts } from './ipadic/connection-costs.mjs'
import { packEntries } from './ipadic/entries.mjs'
import { readKuromoji } from './ipadic/read-kuromoji.mjs'

/**
 * Writes IPADIC, which the kuromoji package holds as 41 MB that take half a second to open, as one file of 3 MB to
 * `folder`, and its licence beside it. src/lang/ja/analyser/dictionary.ts reads the file.
 *
 * The file is a head and sections, all little-endian: the length of the head in bytes as a 32-bit number, the head as JSON
 * (filled up with spaces to a multiple of 4), then the sections, of which the head tells where each begins behind it and how
 * many numbers it holds.
 */
export async function writeIpadic(folder) {
  const { words, characterClasses, classOfCharacter, costs } = await readKuromoji()
  // Strings sort by their code units, as the automaton wants them.
  const surfaces = [...words.keys()].toSorted()
  const known = surfaces.map((surface) => ({ surface, entries: words.get(surface) }))
  const unknown = characterClasses.map(({ entries }) => ({ surface: '', entries }))
  const { tags, contexts, wordLists, listsOfLength, entryTags, entryCosts } = packEntries([...known, ...unknown])
  const unknownLists = wordLists.slice(known.length)
  const classes = characterClasses.map(({ always, grouped }, index) => ({ always, grouped, list: unknownLists[index] }))
  const { amountStarts, ...connections } = packConnectionCosts(costs)
  const arrays = {
    amountStarts,
    ...buildAutomaton(surfaces),
    wordLists: Uint16Array.from(wordLists.slice(0, known.length)),
    contexts: Uint16Array.from(contexts),
    entryTags: Uint16Array.from(entryTags),
    entryCosts: Int16Array.from(entryCosts),
    ...connections,
  }
  const head = { tags, classes, classRuns: runsOf(classOfCharacter), listsOfLength }
  writeFileSync(join(folder, 'ipadic.bin'), joinSections(head, arrays))
  copyFileSync('node_modules/kuromoji/NOTICE.md', join(folder, 'LICENSE-ipadic.txt'))
}

/** Neighbours of equal value as a flat list of pairs: where they begin, the value. */
function runsOf(values) {
  return [...values].flatMap((value, index) => (value === values[index - 1] ? [] : [index, value]))
}

function joinSections(head, arrays) {
  const sections = {}
  let at = 0
  for (const [name, { length, byteLength }] of Object.entries(arrays)) {
    sections[name] = { at, length }
    at += byteLength
  }
  const json = Buffer.from(JSON.stringify({ ...head, sections }))
  const spaces = Buffer.alloc(-json.length & 3, ' ')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length + spaces.length)
  const parts = Object.values(arrays).map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  )
  return Buffer.concat([length, json, spaces, ...parts])
}
