import fc from 'fast-check'
import { expect } from 'vitest'
import { DeckError } from '../../src/model/problem.js'

/** Holds that a file in which any few bytes are changed is read, or refused in words of our own. */
export async function expectReadOrRefused(
  whole: Uint8Array,
  read: (bytes: Uint8Array) => unknown,
  numRuns: number,
): Promise<void> {
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, byte] of changes) bytes[at] = byte
      try {
        await read(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(DeckError)
      }
    }),
    { numRuns },
  )
}
