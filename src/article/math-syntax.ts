import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown'
import type { Extension } from 'micromark-util-types'
import { dollar } from './math-codes.js'
import { mathFlowTokenizer } from './math-flow.js'
import { mathTextTokenizer } from './math-text.js'

/**
 * Formulas between dollar signs, in which CommonMark would see emphasis, headings and escapes: from `$$` at the beginning
 * of a line to `$$` at the end of the same or a later one, and `$…$` within a line.
 * @param text The whole text that is going to be parsed.
 */
export function mathSyntax(text: string): Extension {
  const flow = { name: 'mathFlow', concrete: true, tokenize: mathFlowTokenizer(lastLineThatCloses(text)) }
  return { flow: { [dollar]: flow }, text: { [dollar]: { name: 'mathText', tokenize: mathTextTokenizer() } } }
}

/** A formula of its own becomes a `code` node of the language `math`; one within a line stays in its text as written. */
export const mathTree: TreeExtension = {
  enter: {
    mathFlow(this: CompileContext, token: Token) {
      this.enter({ type: 'code', lang: 'math', value: '' }, token)
      this.buffer()
    },
  },
  exit: {
    mathFlow(this: CompileContext, token: Token) {
      const value = this.resume().trim()
      const node = this.stack.at(-1)
      if (node?.type === 'code') node.value = value
      this.exit(token)
    },
  },
}

/** The last line that ends in `$$`, counted from 1. From there on no formula may stay open: it would swallow the article. */
function lastLineThatCloses(text: string): number {
  return text.split('\n').findLastIndex((line) => line.trimEnd().endsWith('$$')) + 1
}
