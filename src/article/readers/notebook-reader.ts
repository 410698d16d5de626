import { DeckError } from '../../model/problem.js'
import { decodeText } from '../decode.js'
import { lineOfFault } from '../notebook/json-lines.js'
import { readNotebook } from '../notebook/read-notebook.js'
import type { TextReader } from './reader.js'

export const notebook: TextReader = {
  name: 'Jupyter notebook',
  endings: ['ipynb'],
  mediaTypes: ['application/x-ipynb+json'],
  beginning: /^\s*\{\s*"(?:cells|worksheets|nbformat|nbformat_minor)"\s*:/,
  read({ bytes, name }) {
    const json = decodeText(bytes, name, 'utf-8')
    const manuscript = readNotebook(parseJson(json, name), json, name)
    if (manuscript) return manuscript
    throw new DeckError('usage', `${name} is JSON, and no notebook: it has no cells.`, {
      hint: 'Give a notebook as Jupyter saves it.',
    })
  },
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (cause) {
    const line = cause instanceof SyntaxError ? lineOfFault(json, cause) : undefined
    const place = line === undefined ? '' : ` at line ${line}`
    throw new DeckError('usage', `${name} is no whole notebook: its JSON is broken${place}.`, {
      hint: 'Open it in Jupyter, or resolve the conflict in it if it has one, and save it anew.',
      cause,
    })
  }
}
