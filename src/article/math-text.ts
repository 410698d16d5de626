import type { State, Tokenizer } from 'micromark-util-types'
import { backslash, dollar, isDigit, isLineEnd, isSpace } from './math-codes.js'

/**
 * The micromark tokenizer of `$…$` within a line, by Pandoc's rule: no space inside the signs and no digit behind them,
 * so that `$5 and $10` is money. One for each parse, since it remembers where no sign closes: else a line of a thousand
 * amounts would be searched a thousand times.
 */
export function mathTextTokenizer(): Tokenizer {
  const searched = { from: 0, to: 0 }
  return function tokenize(effects, ok, nok) {
    const offset = (): number => this.now().offset
    const opening = offset()
    let previous: number | null = null

    const start: State = (code) => {
      if (opening > searched.from && opening < searched.to) return nok(code)
      effects.enter('data')
      effects.consume(code)
      return afterOpening
    }
    const afterOpening: State = (code) => (isSpace(code) || code === dollar ? nok(code) : inside(code))
    const inside: State = (code) => {
      if (isLineEnd(code)) return fail(code)
      const mayClose = code === dollar && !isSpace(previous)
      previous = code
      effects.consume(code)
      if (code === backslash) return escaped
      return mayClose ? afterClosing : inside
    }
    const escaped: State = (code) => {
      if (isLineEnd(code)) return fail(code)
      effects.consume(code)
      return inside
    }
    const afterClosing: State = (code) => {
      if (isDigit(code)) return inside(code)
      effects.exit('data')
      return ok(code)
    }
    const fail: State = (code) => {
      searched.from = opening
      searched.to = offset()
      return nok(code)
    }
    return start
  }
}
