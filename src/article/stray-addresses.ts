import { goesOn } from './quoted-links.js'
import type { Reading } from './pieces.js'
import type { TextLine } from './text-lines.js'

/** An address alone; `http://localhost/を開いて` is none. */
const address = /^<?https?:\/\/[\x21-\x7e]+$/u

/** How a line ends before something that is no part of its sentence. */
const isOver = /[。．.!?！？」』)）]$/u

/** How a Japanese line ends before a link that it sends readers to. English lines may break anywhere. */
const isOverInJapanese = /[。！？：）]$/u

/**
 * Takes out addresses on lines of their own between sentences, and in Japanese links that are no sentence: joined to one
 * they would be a part of it. One in the middle of a sentence stays.
 */
export function takeAddressesOut(lines: readonly TextLine[], { removed }: Reading): readonly TextLine[] {
  return lines.filter((line, place) => {
    const rule = ruleOf(line, lines[place - 1], lines[place + 1])
    if (rule !== undefined) removed.push({ source: { line: line.line, text: line.text }, rule })
    return rule === undefined
  })
}

function ruleOf(line: TextLine, before: TextLine | undefined, behind: TextLine | undefined): string | undefined {
  const isNeeded = !line.ends && behind !== undefined && !address.test(behind.text) && goesOn.test(behind.text)
  if (isNeeded) return undefined
  if (address.test(line.text)) return isApart(before) ? 'bare-url' : undefined
  const isSentTo = before !== undefined && isOverInJapanese.test(before.text)
  return line.isLink === true && isSentTo && !/[。．.]$/u.test(line.text) ? 'link' : undefined
}

function isApart(before: TextLine | undefined): boolean {
  return before === undefined || before.ends || isOver.test(before.text) || address.test(before.text)
}
