import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import type { Files } from '../model/files.js'

/** The part of harfbuzz-subset's C interface in use; pointers are numbers. Source: harfbuzz.github.io, "hb-subset". */
interface HarfbuzzSubset {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly _initialize: () => void
  readonly malloc: (size: number) => number
  readonly free: (pointer: number) => void
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  readonly hb_blob_destroy: (blob: number) => void
  readonly hb_blob_get_data: (blob: number, length: number) => number
  readonly hb_blob_get_length: (blob: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_face_destroy: (face: number) => void
  readonly hb_face_reference_blob: (face: number) => number
  readonly hb_set_add: (set: number, value: number) => void
  readonly hb_set_clear: (set: number) => void
  readonly hb_subset_input_create_or_fail: () => number
  readonly hb_subset_input_destroy: (input: number) => void
  readonly hb_subset_input_get_flags: (input: number) => number
  readonly hb_subset_input_set: (input: number, kind: number) => number
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void
  readonly hb_subset_input_unicode_set: (input: number) => number
  readonly hb_subset_or_fail: (face: number, input: number) => number
}

/** `HB_MEMORY_MODE_WRITABLE`, `HB_SUBSET_SETS_LAYOUT_FEATURE_TAG`, `HB_SUBSET_FLAGS_NO_HINTING` in hb-subset.h and hb-blob.h. */
const memoryWritable = 2
const layoutFeatureSet = 6
const flagNoHinting = 1

/** What slides are set with: kerning, ligatures (emoji sequences are some), forms of the language, tightened punctuation. */
const keptFeatures = ['ccmp', 'locl', 'kern', 'liga', 'rlig', 'calt', 'mark', 'mkmk', 'palt', 'halt', 'chws']

/** Cuts a TrueType font down to some characters. */
export type Subsetter = (font: Uint8Array, characters: readonly number[]) => Uint8Array

/** Node has WebAssembly; the types of ES2023 don't. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object) => { readonly exports: unknown }
  }
}

const { resolve } = createRequire(import.meta.url)

/** Opens harfbuzz; the font files should be read before, as V8 compiles in the background afterwards. */
export function openSubsetter(files: Files): Subsetter {
  // Node waits at the next file read and at its end for V8 to optimise the module, 240 ms each: it need not be optimised.
  setFlagsFromString('--wasm-tiering-budget=2000000000')
  const module = new WebAssembly.Module(files.read(resolve('#data/harfbuzz-subset.wasm')))
  const harfbuzz = new WebAssembly.Instance(module).exports as HarfbuzzSubset
  harfbuzz._initialize()
  return (font, characters) => subsetWith(harfbuzz, font, characters)
}

function subsetWith(harfbuzz: HarfbuzzSubset, font: Uint8Array, characters: readonly number[]): Uint8Array {
  const fontPointer = harfbuzz.malloc(font.length)
  new Uint8Array(harfbuzz.memory.buffer).set(font, fontPointer)
  const blob = harfbuzz.hb_blob_create(fontPointer, font.length, memoryWritable, 0, 0)
  const face = harfbuzz.hb_face_create(blob, 0)
  const input = subsetInput(harfbuzz, characters)
  const subset = harfbuzz.hb_subset_or_fail(face, input)
  if (subset === 0) throw new Error('harfbuzz could not subset a font')
  const result = harfbuzz.hb_face_reference_blob(subset)
  const start = harfbuzz.hb_blob_get_data(result, 0)
  const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + harfbuzz.hb_blob_get_length(result))
  for (const made of [result, blob]) harfbuzz.hb_blob_destroy(made)
  for (const made of [subset, face]) harfbuzz.hb_face_destroy(made)
  harfbuzz.hb_subset_input_destroy(input)
  harfbuzz.free(fontPointer)
  return bytes
}

function subsetInput(harfbuzz: HarfbuzzSubset, characters: readonly number[]): number {
  const input = harfbuzz.hb_subset_input_create_or_fail()
  const features = harfbuzz.hb_subset_input_set(input, layoutFeatureSet)
  harfbuzz.hb_set_clear(features)
  for (const feature of keptFeatures) harfbuzz.hb_set_add(features, tagOf(feature))
  harfbuzz.hb_subset_input_set_flags(input, harfbuzz.hb_subset_input_get_flags(input) | flagNoHinting)
  const unicodes = harfbuzz.hb_subset_input_unicode_set(input)
  for (const character of characters) harfbuzz.hb_set_add(unicodes, character)
  return input
}

/** Four letters as a big-endian number. */
function tagOf(feature: string): number {
  return [...feature].reduce((tag, letter) => (tag << 8) | letter.charCodeAt(0), 0)
}
