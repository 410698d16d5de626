import { isThing } from './things.js'
import type { Cell } from './notebook-file.js'

/** The code of a cell as it is shown. */
export interface CellCode {
  readonly code: string
  readonly language: string
}

/** What a cell may be told to keep to itself. */
export type CellPart = 'cell' | 'input' | 'output'

/** Cell magics of IPython that change the language. */
const magicLanguages: Readonly<Record<string, string>> = {
  bash: 'bash',
  sh: 'bash',
  html: 'html',
  javascript: 'javascript',
  js: 'javascript',
  latex: 'latex',
  perl: 'perl',
  ruby: 'ruby',
  sql: 'sql',
  R: 'r',
}

/** Lines for the notebook and none of the program: magics, the shell, options of Quarto. */
const noProgram = /^\s*(?:%|!|#\|)/

/** A cell's code without what is said to the notebook. */
export function readCode({ source, language }: Cell, ofKernel: string): CellCode {
  const magic = /^%%(\w+)/.exec(source.trimStart())?.[1]
  const lines = source.split('\n')
  const code = (ofKernel === 'python' ? lines.filter((line) => !noProgram.test(line)) : lines).join('\n')
  return { code: code.replace(/^\s*\n/, '').trimEnd(), language: magicLanguages[magic ?? ''] ?? language ?? ofKernel }
}

/** The tags of Jupyter Book and nbconvert, and what Jupyter and Quarto have for it, for each part of a cell. */
const hidings: Readonly<Record<CellPart, { readonly tag: RegExp; readonly key?: string; readonly option: RegExp }>> = {
  cell: { tag: /^(?:remove|hide)[-_]cell$/, option: /^#\|\s*include:\s*false/m },
  input: { tag: /^(?:remove|hide)[-_]input$/, key: 'source_hidden', option: /^#\|\s*echo:\s*false/m },
  output: { tag: /^(?:remove|hide)[-_]output$/, key: 'outputs_hidden', option: /^#\|\s*output:\s*false/m },
}

/** Whether the author hid a part of a cell. */
export function isHidden({ metadata, source }: Cell, part: CellPart): boolean {
  const { tag, key, option } = hidings[part]
  const { tags, jupyter } = metadata
  const isTagged = Array.isArray(tags) && tags.some((name) => typeof name === 'string' && tag.test(name))
  return isTagged || (key !== undefined && isThing(jupyter) && jupyter[key] === true) || option.test(source)
}
