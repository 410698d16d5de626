import type { Construct, State, Tokenizer } from 'micromark-util-types'
import { dollar, isLineEnd, isSpace } from './math-codes.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathFlow: 'mathFlow'
    mathFlowFence: 'mathFlowFence'
  }
}

/**
 * The micromark tokenizer of `$$`, a formula of one or more lines, `$$` and the line's end.
 * @param lastClosing The last line of the text that may close a formula.
 */
export function mathFlowTokenizer(lastClosing: number): Tokenizer {
  return function tokenize(effects, ok, nok) {
    const line = (): number => this.now().line
    const interrupts = this.interrupt === true
    const firstLine = line()

    const start: State = (code) => {
      effects.enter('mathFlow')
      return effects.attempt(openingFence, atValue, nok)(code)
    }
    const atValue: State = (code) => {
      if (isLineEnd(code)) return atLineEnd(code)
      if (code === dollar) return effects.attempt(closingFence, end, atDollar)(code)
      effects.enter('codeFlowValue')
      return inValue(code)
    }
    const atDollar: State = (code) => {
      if (line() === firstLine) return nok(code)
      effects.enter('codeFlowValue')
      effects.consume(code)
      return inValue
    }
    const inValue: State = (code) => {
      if (code !== dollar && !isLineEnd(code)) {
        effects.consume(code)
        return inValue
      }
      effects.exit('codeFlowValue')
      return atValue(code)
    }
    const atLineEnd: State = (code) => {
      if (line() === firstLine && firstLine >= lastClosing) return nok(code)
      return interrupts ? ok(code) : effects.attempt(nextLine, atValue, end)(code)
    }
    const end: State = (code) => {
      effects.exit('mathFlow')
      return ok(code)
    }
    return start
  }
}

const openingFence: Construct = { partial: true, tokenize: fenceTokenizer((code) => code !== dollar) }
const closingFence: Construct = { partial: true, tokenize: fenceTokenizer(isLineEnd) }

/** Two dollar signs, spaces, and then what `mayFollow` allows. */
function fenceTokenizer(mayFollow: (code: number | null) => boolean): Tokenizer {
  return (effects, ok, nok) => {
    let size = 0
    const start: State = (code) => {
      effects.enter('mathFlowFence')
      return sign(code)
    }
    const sign: State = (code) => {
      if (size === 2) return space(code)
      if (code !== dollar) return nok(code)
      size += 1
      effects.consume(code)
      return sign
    }
    const space: State = (code) => {
      if (isSpace(code)) {
        effects.consume(code)
        return space
      }
      effects.exit('mathFlowFence')
      return mayFollow(code) ? ok(code) : nok(code)
    }
    return start
  }
}

/** The line ending, if the next line still belongs to the quotation or list that the formula stands in. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const isLazy = (): boolean => this.parser.lazy[this.now().line] === true
    const start: State = (code) => {
      if (code === null) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineStart
    }
    const lineStart: State = (code) => (isLazy() ? nok(code) : ok(code))
    return start
  },
}
