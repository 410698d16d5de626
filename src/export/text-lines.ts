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
    // A space that a line ends at takes no place.
    if (text.runs.length === 0 && last) last.text += ' '
    const keepsSpace = parentOf(text, slide).whiteSpaceCollapse !== 'collapse'
    for (const run of text.runs) {
      runs.push({ text: keepsSpace ? run.text : run.text.replaceAll(/\s+/g, ' '), box: edgesOf(run.rect) })
    }
  }
  const breaks = hardBreaks.map(({ rect }) => ({ text: '\n', box: edgesOf(rect) }))
  const lines = groupLines([...runs, ...breaks]).map((line) => line.map(({ text }) => text).join(''))
  return lines.filter((line) => line.trim() !== '')
}
