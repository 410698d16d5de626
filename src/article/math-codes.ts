import type { Code } from 'micromark-util-types'

/** The character `$`. */
export const dollar = 36

/** The character `\`. */
export const backslash = 92

/** Whether micromark's code is a line ending or the end of the text. */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2
}

/** Whether micromark's code is a space or (part of) a tab. */
export function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32
}

/** Whether micromark's code is an ASCII digit. */
export function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57
}
