import { expect, test, vi } from 'vitest'
import { remember } from '../../src/lang/remember.js'

test('a text is read once', () => {
  const read = vi.fn<(text: string) => number>((text) => text.length)
  const length = remember(read)
  expect([length('凧'), length('凧糸'), length('凧')]).toEqual([1, 2, 1])
  expect(read).toHaveBeenCalledTimes(2)
})

test('what was read as nothing is not read again', () => {
  const read = vi.fn<(text: string) => string | undefined>(() => undefined)
  const find = remember(read)
  expect([find('凧'), find('凧')]).toEqual([undefined, undefined])
  expect(read).toHaveBeenCalledOnce()
})

test('no more characters are held than asked for', () => {
  const read = vi.fn<(text: string) => string>((text) => text)
  const same = remember(read, 5)
  for (const text of ['凧', '凧糸', '凧', '竹ひご', '凧', '竹ひご']) expect(same(text)).toBe(text)
  expect(read.mock.calls.flat()).toEqual(['凧', '凧糸', '竹ひご', '凧'])
})
