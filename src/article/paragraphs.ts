import type { Paragraph, PhrasingContent } from 'mdast'
import type { Block, Figure } from '../model/article.js'
import { muteElements } from './muted-elements.js'
import { raiseDigits } from './raised-digits.js'
import { tokenizePhrasing } from './phrasing.js'
import type { Reading } from './pieces.js'
import { findPlatformMark, isBareUrl } from './platform-marks.js'
import { takeAddressesOut } from './stray-addresses.js'
import { takeTweetMarksOut } from './tweet-marks.js'
import { joinText, readSentences } from './sentences.js'
import { textBesideAddresses, textBesideLinks } from './text-beside-links.js'
import { gatherLines } from './text-lines.js'
import type { RunningText, TextLine } from './text-lines.js'

/** Running text: its lines, and the pictures that stand in it. What is left out goes to `reading.removed`. */
export function readPhrasing(nodes: readonly PhrasingContent[], reading: Reading): RunningText {
  const { tokens, removed } = muteElements(raiseDigits(tokenizePhrasing(nodes, reading.definitions)))
  for (const removal of removed) reading.removed.push(removal)
  const text = gatherLines(tokens)
  return startsWithLabel(nodes)
    ? { ...text, lines: text.lines.map((line, at) => (at === 0 ? { ...line, ends: true } : line)) }
    : text
}

/** **会場**, and what is said of it on the lines below. */
function startsWithLabel([label, behind]: readonly PhrasingContent[]): boolean {
  return label?.type === 'strong' && behind?.type === 'text' && /^[:：]?[ \t]*\n/u.test(behind.value)
}

/** A paragraph, then its pictures; a paragraph of pictures is figures only, one of addresses nothing. */
export function readParagraph(node: Paragraph, reading: Reading): Block[] {
  const captioned = readCaptionedImage(node, reading)
  if (captioned !== undefined) return [captioned]
  const { lines, figures } = readPhrasing(node.children, reading)
  return [...toParagraph(takeMarksOut(lines, reading), reading, textBesideLinks(node)), ...figures]
}

/**
 * One paragraph of lines, or none if there is no text but an address.
 * @param besideLinks What stands beside its links, if it has any; else addresses in its text count as such.
 */
export function toParagraph(
  lines: readonly TextLine[],
  reading: Reading,
  besideLinks = textBesideAddresses(lines),
): Block[] {
  if (lines.every(({ text }) => isBareUrl(text))) {
    for (const { line, text } of lines) reading.removed.push({ source: { line, text }, rule: 'bare-url' })
    return []
  }
  const told = takeAddressesOut(lines, reading)
  const sentences = takeTweetMarksOut(readSentences(told, reading.language), reading)
  if (sentences.length === 0) return []
  if (besideLinks !== undefined) for (const sentence of sentences) reading.besideLinks.set(sentence, besideLinks)
  return [{ kind: 'paragraph', line: told[0]!.line, sentences }]
}

/** What stands before the text of a line: marks of quotations and lists. */
const lineBegin = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)+/

function takeMarksOut(lines: readonly TextLine[], { sourceLines, removed }: Reading): readonly TextLine[] {
  return lines.filter(({ line }) => {
    const text = (sourceLines[line - 1] ?? '').replace(lineBegin, '').trimEnd()
    const rule = findPlatformMark(text)
    if (rule !== undefined) removed.push({ source: { line, text }, rule })
    return rule === undefined
  })
}

/** Zenn's caption: emphasised text on the line below a picture. */
function readCaptionedImage({ children }: Paragraph, reading: Reading): Figure | undefined {
  const [image, lineBreak, caption] = children.filter((child) => child.type !== 'break')
  if (children.length < 2 || caption?.type !== 'emphasis' || children.at(-1) !== caption) return undefined
  if (lineBreak?.type !== 'text' || lineBreak.value.trim() !== '' || image === undefined) return undefined
  const [figure, ...more] = readPhrasing([image], reading).figures
  if (figure === undefined || more.length > 0) return undefined
  return { ...figure, caption: joinText(readPhrasing(caption.children, reading).lines, reading.language) }
}
