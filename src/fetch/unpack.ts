import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { ZlibOptions } from 'node:zlib'
import { tooLarge, unknownPacking } from './failures.js'

type Unpack = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // Some servers leave out the frame that RFC 9110 asks for; its first byte names the method, 8.
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options),
}

/** What to say of it in the header Accept-Encoding. */
export const knownPackings = 'gzip, deflate, br'

/**
 * Takes the packing off that the header Content-Encoding names.
 * @param limit The most bytes that may come of it; no more are ever unpacked.
 */
export function unpack(bytes: Uint8Array, encoding: string | undefined, limit: number): Uint8Array {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const layers = names.filter((name) => name !== '' && name !== 'identity').toReversed()
  return layers.reduce((packed, name) => unpackOnce(packed, name, limit), bytes)
}

function unpackOnce(bytes: Uint8Array, name: string, limit: number): Uint8Array {
  const unpackWith = unpackers[name]
  if (unpackWith === undefined) throw unknownPacking(name)
  if (bytes.length === 0) return bytes
  try {
    return unpackWith(bytes, { maxOutputLength: limit })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit) : error
  }
}
