import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPictureSize } from '../../src/pictures/picture-size.js'

/** Starts of pictures, and what may follow. */
const starts = ['ffd8', 'ffd8ffe00002', 'ffd8ffff', '89504e470d0a1a0a', '89504e470d0a1a0a0000000d49484452', '']

test('whatever a file holds, its size is read or it has none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const size = readPictureSize(Buffer.concat([Buffer.from(start, 'hex'), rest]))
      expect(size === undefined || (size.width >= 0 && size.height >= 0)).toBe(true)
    }),
  )
})

test.each([
  ['a baseline JPEG', 'ffd8ffe00004aabbffc0000b0801020304', { kind: 'jpeg', width: 0x304, height: 0x102 }],
  [
    'a progressive JPEG with filling before the marker',
    'ffd8ffffffc2000b0801020304',
    { kind: 'jpeg', width: 0x304, height: 0x102 },
  ],
  [
    'a JPEG with tables before its frame',
    'ffd8ffc40002ffc1000b0801020304',
    { kind: 'jpeg', width: 0x304, height: 0x102 },
  ],
  ['a JPEG whose pixels come first', 'ffd8ffda0002ffc0000b0801020304', undefined],
  [
    'a PNG',
    '89504e470d0a1a0a0000000d4948445200000102000000030802000000deadbeef0000000049444154',
    { kind: 'png', width: 0x102, height: 3 },
  ],
  [
    'an animated PNG',
    '89504e470d0a1a0a0000000d4948445200000102000000030802000000deadbeef000000006163544ccafecafe0000000049444154',
    undefined,
  ],
  ['a GIF', '474946383961', undefined],
])('%s has its size', (_, hex, expected) => {
  expect(readPictureSize(Buffer.from(hex, 'hex'))).toEqual(expected)
})
