import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The functions of hb-subset that are used here; pointers are numbers. */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  readonly malloc: (size: number) => number
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_subset_input_create_or_fail: () => number
  readonly hb_subset_input_unicode_set: (input: number) => number
  readonly hb_set_add: (set: number, codePoint: number) => void
  readonly hb_subset_or_fail: (face: number, input: number) => number
  readonly hb_face_reference_blob: (face: number) => number
  readonly hb_blob_get_data: (blob: number, length: number) => number
  readonly hb_blob_get_length: (blob: number) => number
}

const require = createRequire(import.meta.url)
const fontFile = require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf')
const characters = `${codePoints(0x20, 0x7e)}${codePoints(0x3001, 0x30fc)}一枚目二三題甲乙丙試発表者名前検索速話作直倍更新全体差分足変中短行続水注漢字読上用文長図半外大強点章項終花子間待時`

/**
 * CSS that embeds the Japanese font with the characters of the tests' decks, so that they need none of this machine's. The
 * whole font would be slow, and a PDF's text would then have radicals (⽬) for ideographs (目) of the same glyph.
 */
export async function fontCss(): Promise<string> {
  const font = Buffer.from(await subset(readFileSync(fontFile), characters)).toString('base64')
  return `@font-face { font-family: Deck; src: url(data:font/ttf;base64,${font}) }
    section, section * { font-family: Deck !important; font-synthesis: none }`
}

async function subset(font: Uint8Array, text: string): Promise<Uint8Array> {
  const wasm = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  const { instance } = await WebAssembly.instantiate(new Uint8Array(wasm))
  const hb = instance.exports as unknown as Subsetter
  const data = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer).set(font, data)
  const face = hb.hb_face_create(hb.hb_blob_create(data, font.length, 2, 0, 0), 0)
  const input = hb.hb_subset_input_create_or_fail()
  for (const character of text) hb.hb_set_add(hb.hb_subset_input_unicode_set(input), character.codePointAt(0)!)
  const blob = hb.hb_face_reference_blob(hb.hb_subset_or_fail(face, input))
  return new Uint8Array(hb.memory.buffer, hb.hb_blob_get_data(blob, 0), hb.hb_blob_get_length(blob)).slice()
}

function codePoints(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}
