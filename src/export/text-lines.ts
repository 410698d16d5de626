import type { Box } from '../model/rendered-slide.js'
import { edgesOf, groupLines } from './geometry.js'
import { parentOf } from './layout-tree.js'
import type { LaidOutElement, LaidOutText, SlideLayout } from './read-layout.js'

/** The texts of a block line by line, without empty lines; a line that the author ended ends with a line break. */
export function linesOf(
  texts: readonly LaidOutText[],
  hardBreaks: readonly LaidOutElement[],
  slide: SlideLayout,
): readonly string[] {
  const runs: { text: string; readonly box: Box }[] = []
  for (const text of texts) {
    const last = runs.at(-1)
    const keepsSpace = parentOf(text, slide).whiteSpaceCollapse !== 'collapse'
    const isSpaced = !keepsSpace && /^\s/.test(text.text)
    // A space belongs to what is before it: a line that ends at one leaves it no place.
    if (isSpaced && last && !/\s$/.test(last.text)) last.text += ' '
    for (const [place, run] of text.runs.entries()) {
      const collapsed = keepsSpace ? run.text : run.text.replaceAll(/\s+/g, ' ')
      runs.push({ text: isSpaced && place === 0 ? collapsed.trimStart() : collapsed, box: edgesOf(run.rect) })
    }
  }
  const breaks = hardBreaks.map(({ rect }) => ({ text: '\n', box: edgesOf(rect) }))
  const lines = groupLines([...runs, ...breaks]).map((line) => line.map(({ text }) => text).join(''))
  return lines.filter((line) => line.trim() !== '')
}
