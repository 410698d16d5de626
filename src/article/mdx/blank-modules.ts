import type { Removed } from '../../model/article.js'

const moduleLine = /^(?:import\s+[\w*{'"]|export\s+(?:const|let|var|default|function|async|class|\{|\*))/

/** Empties the lines of `import` and `export`, each up to a blank line at which no bracket is open. */
export function blankModules(lines: string[], isFenced: readonly boolean[], removed: Removed[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const isBegin = at === 0 || lines[at - 1]!.trim() === ''
    if (isFenced[at] === true || !isBegin || !moduleLine.test(lines[at]!)) continue
    const from = at
    let open = 0
    for (; at < lines.length && (lines[at]!.trim() !== '' || open > 0); at += 1) {
      open += (lines[at]!.match(/[{[(]/g)?.length ?? 0) - (lines[at]!.match(/[}\])]/g)?.length ?? 0)
    }
    removed.push({ source: { line: from + 1, text: lines.slice(from, at).join('\n').trim() }, rule: 'mdx-module' })
    lines.fill('', from, at)
  }
}
