import type { Reading } from './pieces.js'
import type { TextLine } from './text-lines.js'

/** An address alone; `http://localhost/を開いて` is none. */
const address = /^<?https?:\/\/[\x21-\x7e]+$/u

/** How a line ends before an address that is no part of its sentence. */
const isOver = /[。．.!?！？」』)）]$/u

/** How a line goes on that needs the address before it: `を参照`, `is where it lives`. */
const goesOn = /^(?:[をにでへとがはもや、。]|から|の(?!ち)|より|まで|\p{Ll}|[),.])/u

/**
 * Takes out addresses on lines of their own between sentences: joined to a sentence they would be a part of it. One in
 * the middle of a sentence stays.
 */
export function takeAddressesOut(lines: readonly TextLine[], { removed }: Reading): readonly TextLine[] {
  return lines.filter(({ line, text, ends }, place) => {
    if (!address.test(text)) return true
    const before = lines[place - 1]
    const behind = lines[place + 1]
    const isApart = before === undefined || before.ends || isOver.test(before.text) || address.test(before.text)
    const isPart = behind !== undefined && !ends && !address.test(behind.text) && goesOn.test(behind.text)
    if (!isApart || isPart) return true
    removed.push({ source: { line, text }, rule: 'bare-url' })
    return false
  })
}
