import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openAutomaton } from './automaton.js'
import type { Automaton } from './automaton.js'
import { openConnectionCosts } from './connection-costs.js'
import type { ConnectionCosts } from './connection-costs.js'
import type { Grammar } from './morpheme.js'

/** IPADIC in memory. */
export interface Dictionary {
  readonly automaton: Automaton
  /** By a word's number in the automaton: the list of what it may be. */
  readonly wordLists: Uint16Array
  /** How many lists there are of no entry, of one, of two, …; they lie in this order. */
  readonly listsOfLength: readonly number[]
  /** By entry: index of its tag. */
  readonly entryTags: Uint16Array
  readonly entryCosts: Int16Array
  readonly tags: readonly Tag[]
  /** By tag: its row and column of `connections`. Context 0 is the beginning and the end of a text. */
  readonly contexts: Uint16Array
  readonly connections: ConnectionCosts
  readonly classes: readonly CharacterClass[]
  /** By UTF-16 code unit: the class. */
  readonly classOfUnit: Uint8Array
}

export interface Tag {
  readonly grammar: Grammar
  /** The lemma is the surface without so many characters at its end, and this ending. */
  readonly cut: number
  readonly ending: string
}

/** What an unknown word may be that begins with a character of the class. */
export interface CharacterClass {
  /** Whether it is thought of even where a known word begins. */
  readonly always: boolean
  /** Whether it holds all characters of the class that follow; else it is one character. */
  readonly grouped: boolean
  readonly list: number
}

/** The head of the file; scripts/build-ipadic.mjs says how the file is laid out. */
interface Head {
  readonly tags: readonly Tag[]
  readonly classes: readonly CharacterClass[]
  /** Neighbours of the same class as a flat list of pairs: the first code unit, the class. */
  readonly classRuns: readonly number[]
  readonly listsOfLength: readonly number[]
  /** Where a section begins behind the head, in bytes, and how many numbers it holds. */
  readonly sections: Readonly<Record<string, { readonly at: number; readonly length: number }>>
}

/** Reads the dictionary that comes with the package. */
export function readDictionary(): Dictionary {
  const { resolve } = createRequire(import.meta.url)
  const file = readFileSync(resolve('#data/ipadic.bin'))
  const behindHead = 4 + file.readUInt32LE()
  const head = JSON.parse(file.toString('utf8', 4, behindHead)) as Head
  const section = <T>(name: string, View: new (bytes: ArrayBufferLike, at: number, length: number) => T): T => {
    const { at, length } = head.sections[name]!
    return new View(file.buffer, file.byteOffset + behindHead + at, length)
  }
  return {
    automaton: openAutomaton({
      states: section('states', Uint16Array),
      labels: section('labels', Uint16Array),
      targets: section('targets', Uint16Array),
    }),
    wordLists: section('wordLists', Uint16Array),
    listsOfLength: head.listsOfLength,
    entryTags: section('entryTags', Uint16Array),
    entryCosts: section('entryCosts', Int16Array),
    tags: head.tags,
    contexts: section('contexts', Uint16Array),
    connections: openConnectionCosts({
      rowModels: section('rowModels', Uint16Array),
      columnModels: section('columnModels', Uint16Array),
      changes: section('changes', Uint8Array),
      amounts: section('amounts', Uint8Array),
      amountStarts: section('amountStarts', Uint32Array),
    }),
    classes: head.classes,
    classOfUnit: fillRuns(head.classRuns),
  }
}

/** Calls `found` with each entry of a list, in their order. */
export function findEntries({ listsOfLength }: Dictionary, list: number, found: (entry: number) => void): void {
  let length = 1
  let place = list
  let first = 0
  while (place >= listsOfLength[length]!) {
    place -= listsOfLength[length]!
    first += listsOfLength[length]! * length
    length++
  }
  first += place * length
  for (let entry = first; entry < first + length; entry++) found(entry)
}

function fillRuns(runs: readonly number[]): Uint8Array {
  const values = new Uint8Array(2 ** 16)
  for (let run = 0; run < runs.length; run += 2) values.fill(runs[run + 1]!, runs[run])
  return values
}
