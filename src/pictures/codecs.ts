import { createRequire } from 'node:module'
import type { Files } from '../model/files.js'

/** Pixels in rows from the upper left, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

interface ResizeOptions {
  readonly width: number
  readonly height: number
  readonly method: 'catrom'
  readonly linearRGB: boolean
  readonly premultiply: boolean
}

type Init = (module: WebAssembly.Module, options?: { readonly printErr: () => void }) => Promise<unknown>

/** What of the bundled library is used. */
export interface Codecs {
  readonly decodeJpeg: (bytes: Uint8Array, options: { readonly preserveOrientation: boolean }) => Promise<Pixels>
  readonly encodeJpeg: (pixels: Pixels, options: Readonly<Record<string, unknown>>) => Promise<ArrayBuffer>
  readonly decodePng: (bytes: Uint8Array) => Promise<Pixels>
  readonly encodePng: (pixels: Pixels) => Promise<ArrayBuffer>
  readonly resize: (pixels: Pixels, options: ResizeOptions) => Promise<Pixels>
}

type Initialisers = Readonly<
  Record<'initJpegDecoder' | 'initJpegEncoder' | 'initPngDecoder' | 'initPngEncoder' | 'initResize', Init>
>

const require = createRequire(import.meta.url)

/** Loads the library. A photo that can't be decoded may leave the memory of its decoder in disorder: so this is done for each. */
export async function loadCodecs(files: Files): Promise<Codecs> {
  const library = require('#data/pictures/codecs.cjs') as Codecs & Initialisers
  const load = (path: string): WebAssembly.Module =>
    new WebAssembly.Module(new Uint8Array(files.read(require.resolve(path))))
  const png = load('#data/pictures/png.wasm')
  await Promise.all([
    // What it has to say of a photo would go to the terminal.
    library.initJpegDecoder(load('#data/pictures/jpeg-decoder.wasm'), { printErr: () => undefined }),
    library.initJpegEncoder(load('#data/pictures/jpeg-encoder.wasm')),
    library.initPngDecoder(png),
    library.initPngEncoder(png),
    library.initResize(load('#data/pictures/resize.wasm')),
  ])
  return library
}
