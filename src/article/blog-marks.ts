import type { Removed } from '../model/article.js'
import type { BareText } from './bare-text.js'
import { findFencedLines } from './fenced-lines.js'
import { findFolds } from './folds.js'
import { isDirective } from './platform-marks.js'

/** Code and formulas within a line, which stay as they are. */
const verbatim = String.raw`(?<![\\\x60])(?<ticks>\x60+)(?!\x60).*?(?<!\x60)\k<ticks>(?!\x60)|\$[^$\s][^$]*\$`

/** Zenn: `![alt](https://… =500x)`, a picture with its size */
const sizedPicture = String.raw`(?<picture>!\[[^\]]{0,1000}\]\([^\s()]{1,2000})\s{1,9}=\d*x\d*\)`

/** Zenn: `^[text]`, a footnote on its spot */
const footnote = String.raw`\^\[(?<note>(?:[^[\]]|\[[^[\]]*\])*)\]`

/** kramdown, Pandoc: `![alt](x.png){:width="300"}`, `[text](x){target=_blank}`, what a picture or a link looks like */
const attributes = String.raw`(?:(?<=\))\{:?|\{:)\s?(?:[.#][\w-]|[\w-]{1,40}=)[^{}]{0,1000}\}`

/** Jekyll: `]({{ site.baseurl }}/x.png)`, where the site itself lies */
const site = String.raw`(?<=\]\()\{\{[^{}]{0,100}\}\}`

const inlineMark = new RegExp(`${verbatim}|${sizedPicture}|${footnote}|${attributes}|${site}`, 'g')

/** A line without any of these has no such mark. */
const signs = ['^[', ' =', '{:', '){', ']({{'] as const

/**
 * Takes out what blogs' software adds to Markdown before it is parsed: the lines around `:::message` and their like, which
 * tables and lists would swallow, what is folded away, sizes and attributes of pictures and footnotes within a line.
 */
export function takeBlogMarksOut(text: string): BareText {
  const lines = text.split('\n')
  const isFenced = findFencedLines(lines)
  const folds = findFolds(lines, isFenced)
  const removed: Removed[] = folds.map(({ from, to }) => removedText(from + 1, lines.slice(from, to + 1), 'details'))
  for (const { from, to } of folds) lines.fill('', from, to + 1)
  const plain = lines.map((line, index) => {
    if (isFenced[index]) return line
    if (!isDirective(line.trim())) return takeInlineMarksOut(line, index + 1, removed)
    removed.push(removedText(index + 1, [line], 'directive'))
    return ''
  })
  return { text: plain.join('\n'), removed }
}

function takeInlineMarksOut(line: string, number: number, removed: Removed[]): string {
  if (!signs.some((sign) => line.includes(sign))) return line
  return line.replaceAll(inlineMark, (...found) => {
    const { picture, note } = found.at(-1) as Readonly<Record<string, string | undefined>>
    if (picture !== undefined) return `${picture})`
    if (note === undefined) return found[0].startsWith('{') ? '' : found[0]
    removed.push(removedText(number, [note], 'footnote'))
    return ''
  })
}

function removedText(line: number, lines: readonly string[], rule: string): Removed {
  return { source: { line, text: lines.join('\n').trim() }, rule }
}
