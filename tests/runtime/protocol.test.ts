import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openMessage, sealMessage } from '../../src/runtime/messages.js'
import type { Message } from '../../src/runtime/messages.js'
import { formatSeconds, paceAt } from '../../src/runtime/pace.js'
import { firstState, isLater, isTalkState } from '../../src/runtime/talk-state.js'
import { elapsedAt, pauseTimer, startTimer, stoppedTimer } from '../../src/runtime/timer.js'

const name = { deck: 'd1', session: 's1' }

describe('messages', () => {
  const messages: readonly Message[] = [
    { kind: 'ask' },
    { kind: 'state', state: firstState, stamp: { revision: 3, by: 'a' } },
    { kind: 'pointer', pointer: { mode: 'light', x: 1, y: 2 } },
  ]
  test.each(messages.map((message) => [message.kind, message] as const))('%s arrives as it was sent', (_, message) => {
    expect(openMessage(structuredClone(sealMessage(message, name)), name)).toEqual(message)
  })
  test.each([
    { deck: 'd2', session: 's1' },
    { deck: 'd1', session: 's2' },
  ])('not to %o', (other) => {
    for (const message of messages) expect(openMessage(sealMessage(message, name), other)).toBeUndefined()
  })
  test('what is no message is none', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(openMessage(data, name)).toBeUndefined()
      }),
    )
  })
  test.each([
    { kind: 'state' },
    { kind: 'state', state: { ...firstState, place: 'x' }, stamp: { revision: 1, by: 'a' } },
    { kind: 'state', state: { ...firstState, timer: null }, stamp: { revision: 1, by: 'a' } },
    { kind: 'state', state: firstState, stamp: { revision: 0.5, by: 'a' } },
    { kind: 'pointer', pointer: { mode: 'laser', x: 1, y: 2 } },
    { kind: 'pointer', pointer: { mode: 'light', x: null, y: 2 } },
    { kind: 'run' },
  ])('one that makes no sense is none: %j', (message) => {
    expect(openMessage({ ...message, ...name }, name)).toBeUndefined()
  })
})

describe('states', () => {
  test('of two stamps exactly one is later, whoever compares', () => {
    const stamp = fc.record({ revision: fc.nat(3), by: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(stamp, stamp, (a, b) => {
        const isSame = a.revision === b.revision && a.by === b.by
        expect([isLater(a, b), isLater(b, a)].filter(Boolean)).toHaveLength(isSame ? 0 : 1)
      }),
    )
  })
  test('nothing but a state is one', () => {
    expect(isTalkState(firstState)).toBe(true)
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isTalkState(value)).toBe(false)
      }),
    )
  })
})

describe('the timer', () => {
  test('counts only while it goes', () => {
    const spans = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)))
    fc.assert(
      fc.property(spans, (all) => {
        const end = all.reduce(
          ({ timer, now }, [runs, stands]) => ({
            timer: pauseTimer(startTimer(timer, now), now + runs),
            now: now + runs + stands,
          }),
          { timer: stoppedTimer, now: 1000 },
        )
        expect(elapsedAt(end.timer, end.now)).toBe(all.reduce((sum, [runs]) => sum + runs, 0))
      }),
    )
  })
  test('started twice it goes on', () => {
    expect(startTimer(startTimer(stoppedTimer, 5), 9)).toEqual({ since: 5, before: 0 })
  })
})

describe('the pace', () => {
  const plan = {
    seconds: 100,
    article: '',
    slides: [10, 30, 50].map((seconds) => ({ id: '', seconds, lines: '', notes: [] })),
  }
  test.each([
    [0, 0, { status: 'onTime', by: 0, slideEnd: 10, left: 100, needed: 90 }],
    [20, 1, { status: 'onTime', by: 0, slideEnd: 40, left: 80, needed: 70 }],
    [20, 2, { status: 'ahead', by: 20, slideEnd: 90, left: 80, needed: 50 }],
    [60, 1, { status: 'behind', by: 20, slideEnd: 40, left: 40, needed: 50 }],
    [44, 1, { status: 'onTime', by: 4, slideEnd: 40, left: 56, needed: 50 }],
    [110, 2, { status: 'behind', by: 20, slideEnd: 90, left: -10, needed: 0 }],
  ])('after %d s on slide %d: %o', (elapsed, place, pace) => {
    expect(paceAt(elapsed, place, plan)).toMatchObject(pace)
  })
  test.each([
    [39, 'none'],
    [40, 'lastMinute'],
    [99, 'lastMinute'],
    [100, 'over'],
  ])('after %d of 100 s the sign is %s', (elapsed, sign) => {
    expect(paceAt(elapsed, 0, plan).sign).toBe(sign)
  })
  test('without a budget the time is that of the slides', () => {
    expect(paceAt(10, 0, { ...plan, seconds: 0 }).left).toBe(80)
  })
  test.each([
    [0, '0:00'],
    [59.6, '1:00'],
    [125, '2:05'],
    [-5, '−0:05'],
    [-0.2, '0:00'],
    [3600, '60:00'],
  ])('%d s are written %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text)
  })
})
