// Bundles what decodes, resizes and encodes pictures (jSquash: MozJPEG, the PNG and resize crates, as WebAssembly), which is
// only loaded for a picture that is larger than any slide shows.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleForNode } from './bundle-for-node.mjs'

const entry = `
export { default as decodeJpeg, init as initJpegDecoder } from '@jsquash/jpeg/decode.js'
export { default as encodeJpeg, init as initJpegEncoder } from '@jsquash/jpeg/encode.js'
export { default as decodePng, init as initPngDecoder } from '@jsquash/png/decode.js'
export { default as encodePng, init as initPngEncoder } from '@jsquash/png/encode.js'
export { default as resize, initResize } from '@jsquash/resize'
`

const modules = {
  'jpeg-decoder.wasm': '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
  'jpeg-encoder.wasm': '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  'png.wasm': '@jsquash/png/codec/pkg/squoosh_png_bg.wasm',
  'resize.wasm': '@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm',
}

/**
 * Writes `codecs.cjs` and its modules to `folder`.
 * @returns The files that went into them.
 */
export async function writeCodecs(folder) {
  mkdirSync(folder, { recursive: true })
  for (const [name, path] of Object.entries(modules)) copyFileSync(join('node_modules', path), join(folder, name))
  return bundleForNode({
    stdin: { contents: entry, resolveDir: '.' },
    outfile: join(folder, 'codecs.cjs'),
    // Where a web page would look for the modules; they are handed over instead.
    define: { 'import.meta.url': '"file:///"' },
  })
}
