import type { Removed } from '../model/article.js'
import type { BareText } from './bare-text.js'

const head = /^\s*-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Z][\w-]*: .*\n)*/
const footBegin = '\n-----BEGIN PGP SIGNATURE-----\n'
const footEnd = '-----END PGP SIGNATURE-----'

/**
 * Takes off the armour of a signed message (RFC 9580, cleartext signature framework): the lines before it, the signature
 * behind it, and the `- ` before lines that begin with a hyphen. Only where it surrounds the whole text: else it is shown.
 */
export function takeArmourOff(text: string): BareText {
  const begin = head.exec(text)?.[0]
  const end = text.lastIndexOf(footBegin)
  if (begin === undefined || end < 0 || !text.trimEnd().endsWith(footEnd)) return { text, removed: [] }
  const message = text.slice(begin.length, end).replaceAll(/^- (?=-)/gm, '')
  const foot = text.slice(end)
  return {
    text: onlyLineBreaks(begin) + message + onlyLineBreaks(foot),
    removed: [armour(begin, lineAt(text, begin.search(/\S/))), armour(foot, lineAt(text, end + 1))],
  }
}

function armour(text: string, line: number): Removed {
  return { source: { line, text: text.trim() }, rule: 'armour' }
}

function onlyLineBreaks(text: string): string {
  return text.replaceAll(/[^\n]+/g, '')
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
