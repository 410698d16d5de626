import { hasWords } from './code-lines.js'
import type { CodeLine } from './code-lines.js'

/** Names of languages for what is printed and no program. */
const printed: ReadonlySet<string> = new Set('text txt plain plaintext console terminal log output stdout'.split(' '))

/** Under these names stand scripts, and what they print. */
const shells: ReadonlySet<string> = new Set('sh bash zsh shell fish'.split(' '))

/** What was typed in a terminal, between what was printed. */
const prompt = /^\s*[$%>#] /

/** What most lines of a script have: an option, a variable, a pipe, words of the shell. */
const shellMark =
  /\s--?\w|[$|=;\\]|&&|^\s*(?:if|then|else|for|while|do|echo|cd|export|source|mkdir|cp|mv|rm|sudo|git|curl)\b/

/** What most lines of a program end with or hold. */
const codeMark = /[;{}()[\],:>]\s*$|\s[-+:*/|&=!<>]?=\s|[-=]>|^\s*<\/?\w|^\s*[\w"'.-]+: /

/** So many of its lines make code of what could be something else. */
const leastOfCode = 0.6

/** Whether lines are code and not what a program has printed, by their language, else by the marks of code in most of them. */
export function isCode(lines: readonly CodeLine[], language: string): boolean {
  const telling = lines.filter(({ kind }) => kind === 'telling')
  const isMostly = (mark: RegExp): boolean =>
    telling.filter(({ text }) => mark.test(text)).length > leastOfCode * telling.length
  if (printed.has(language)) return false
  if (shells.has(language)) return !telling.some(({ text }) => prompt.test(text)) && isMostly(shellMark)
  if (language !== '') return true
  const isNested = lines.some(({ indent, kind }) => hasWords(kind) && indent > 0)
  return isNested && !telling.some(({ text }) => prompt.test(text)) && isMostly(codeMark)
}
