import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openSubsetter } from '../../src/html/subset-font.js'
import { toWoff } from '../../src/html/woff.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const { faces } = readTheme('kamishibai', '16:9', nodeFiles)
const subset = openSubsetter(nodeFiles)
const font = subset(
  nodeFiles.read(faces[0]!.path),
  [...'香港へ13B'].map((character) => character.codePointAt(0)!),
)

interface Table {
  readonly tag: string
  readonly checksum: number
  readonly bytes: Buffer
}

function sfntTables(sfnt: Buffer): Table[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, place) => {
    const entry = 12 + 16 * place
    const offset = sfnt.readUInt32BE(entry + 8)
    const length = sfnt.readUInt32BE(entry + 12)
    return {
      tag: sfnt.toString('latin1', entry, entry + 4),
      checksum: sfnt.readUInt32BE(entry + 4),
      bytes: sfnt.subarray(offset, offset + length),
    }
  })
}

function woffTables(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, place) => {
    const entry = 44 + 20 * place
    const [offset, compressed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
      number,
    ]
    const data = woff.subarray(offset, offset + compressed)
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum,
      bytes: compressed < length ? inflateSync(data) : data,
    }
  })
}

describe('a subset font', () => {
  test('is a small part of the whole', () => {
    expect(font.length).toBeLessThan(20_000)
    expect(Buffer.from(font).readUInt32BE(0)).toBe(0x00010000) // TrueType outlines
  })
})

describe('a WOFF file', () => {
  const woff = Buffer.from(toWoff(font, (table) => deflateSync(table)))

  test('holds the same tables as the font', () => {
    expect(woffTables(woff)).toEqual(sfntTables(Buffer.from(font)))
  })

  test('says its own size and that of the font', () => {
    expect(woff.toString('latin1', 0, 4)).toBe('wOFF')
    expect(woff.readUInt32BE(8)).toBe(woff.length)
    expect(woff.readUInt32BE(16)).toBe(font.length)
  })

  test('keeps a table as it is if deflating makes it no smaller', () => {
    const stored = Buffer.from(toWoff(font, (table) => Buffer.concat([table, Buffer.alloc(1)])))
    expect(woffTables(stored)).toEqual(sfntTables(Buffer.from(font)))
  })
})
