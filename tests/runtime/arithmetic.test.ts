import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../src/runtime/address.js'
import { findCommand, keyName, keyTable } from '../../src/runtime/key-table.js'
import { clampPosition, moves } from '../../src/runtime/position.js'
import { readSwipe } from '../../src/runtime/swipe.js'
import { feelWheel, restingWheel } from '../../src/runtime/wheel.js'

const anySteps = fc.array(fc.nat(4), { minLength: 1, maxLength: 8 })

describe('positions', () => {
  test('next and previous walk through every step and slide, and end at the ends', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const whole = steps.reduce((sum, count) => sum + count + 1, 0)
        const way = [{ place: 0, step: 0 }]
        for (let count = 1; count < whole; count++) way.push(moves.next(way.at(-1)!, steps))
        expect(new Set(way.map(({ place, step }) => `${place}.${step}`)).size).toBe(whole)
        expect(moves.next(way.at(-1)!, steps)).toEqual(way.at(-1))
        for (const position of way.toReversed().slice(1)) expect(moves.previous(way.pop()!, steps)).toEqual(position)
        expect(moves.previous({ place: 0, step: 0 }, steps)).toEqual({ place: 0, step: 0 })
      }),
    )
  })

  test('every move from anywhere leads to a position that there is', () => {
    fc.assert(
      fc.property(anySteps, fc.integer(), fc.integer(), (steps, place, step) => {
        const from = clampPosition({ place, step }, steps)
        for (const move of Object.values(moves)) {
          const to = move(from, steps)
          expect(clampPosition(to, steps)).toEqual(to)
        }
      }),
    )
  })
})

describe('the wheel', () => {
  /** Milliseconds and strengths of events; how many slides they turn. */
  function turns(...events: readonly (readonly [number, number])[]): number {
    const end = events.reduce(
      ({ state, sum }, [time, delta]) => {
        const felt = feelWheel(state, delta, time)
        return { state: felt.state, sum: sum + felt.turn }
      },
      { state: restingWheel, sum: 0 },
    )
    return end.sum
  }
  const momentum = Array.from({ length: 60 }, (_, index) => [index * 16, 120 * 0.93 ** index] as const)

  test('turns one slide for a notch, and one back', () => {
    expect(turns([0, 100])).toBe(1)
    expect(turns([0, -100])).toBe(-1)
    expect(turns([0, 100], [400, 100], [900, 100])).toBe(3)
  })
  test('turns one slide for a push with all its momentum', () => {
    expect(turns(...momentum)).toBe(1)
  })
  test('feels a second push while the first runs on', () => {
    expect(turns(...momentum, ...momentum.map(([time, delta]) => [time + 976, delta] as const))).toBe(2)
  })
  test('does not feel a finger that is laid on the pad', () => {
    expect(turns([0, 1], [500, -2])).toBe(0)
  })
})

test.each([
  [-60, 0, 'next'],
  [60, 10, 'previous'],
  [-30, 0, undefined],
  [-60, 60, undefined],
])('a finger that goes %d, %d px: %s', (x, y, turn) => {
  expect(readSwipe(x, y)).toBe(turn)
})

describe('addresses', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.option(fc.stringMatching(/^[a-z\d]{1,9}$/)), (number, name) => {
        const address = { number, ...(name && { presenterOf: name }) }
        expect(readAddress(writeAddress(address))).toEqual(address)
      }),
    )
  })
  test.each(['', '#', '#x', '#7x', '#-1', '#1/audience/a'])('"%s" names no slide', (hash) => {
    expect(readAddress(hash)).toEqual({})
  })
})

describe('the table of keys', () => {
  test('gives a key one meaning in a view', () => {
    const views = ['audience', 'presenter', 'reading', 'dialog'] as const
    for (const view of views) {
      for (const { command, keys, ...row } of keyTable) {
        if (!('views' in row) || row.views.includes(view)) continue
        for (const key of keys.split(' ')) expect(findCommand(key, view)).not.toBe(command)
      }
    }
    const uses = keyTable.flatMap(({ keys }) => keys.split(' '))
    expect(new Set(uses).size).toBe(uses.length)
  })
  test('holds only names that a key can have', () => {
    for (const { keys } of keyTable) {
      for (const key of keys.split(' ')) {
        const [plain = '', shift] = key.split('+', 2).toReversed()
        const name = key === '+' ? key : plain.replace('Space', ' ')
        expect(keyName({ key: name, code: '', shiftKey: shift === 'Shift' })).toBe(key)
      }
    }
  })
  test.each([
    ['P', 'KeyP', false, 'presenter'],
    ['せ', 'KeyP', false, 'presenter'],
    ['Process', 'KeyO', false, 'overview'],
    ['？', 'Slash', true, 'help'],
    ['?', 'Slash', true, 'help'],
    ['T', 'KeyT', true, 'resetTimer'],
    ['t', 'KeyT', false, 'timer'],
    [' ', 'Space', true, 'previous'],
    ['F5', 'F5', false, 'enterFullscreen'],
    ['q', 'KeyQ', false, undefined],
    ['ArrowLeft', 'ArrowLeft', true, 'previousSlide'],
  ])('the key %s (%s, shift %s) means %s', (key, code, shiftKey, command) => {
    expect(findCommand(keyName({ key, code, shiftKey }), 'audience')).toBe(command)
  })
})
