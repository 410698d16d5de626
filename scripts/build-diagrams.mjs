// Bundles what draws diagrams: beautiful-mermaid's layouts and renderers (not its parsers), and beside them elkjs, as it
// was published but packed, which is only loaded for the kinds of diagram that need it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundleForNode } from './bundle-for-node.mjs'
import { patch, patches } from './diagram-patches.mjs'

const library = resolve('node_modules/beautiful-mermaid/src')

const entry = `
export { measureTextWidth as textWidth } from './text-metrics.ts'
export { FONT_SIZES as typeSizes } from './styles.ts'
export { layoutGraphSync as layoutGraph } from './layout.ts'
export { renderSvg as renderGraph } from './renderer.ts'
export { renderSequenceSvg as renderSequence } from './sequence/renderer.ts'
export { layoutClassDiagramSync as layoutClasses } from './class/layout.ts'
export { renderClassSvg as renderClasses } from './class/renderer.ts'
export { layoutErDiagramSync as layoutEntities } from './er/layout.ts'
export { renderErSvg as renderEntities } from './er/renderer.ts'
export { layoutXYChart as layoutChart } from './xychart/layout.ts'
export { renderXYChartSvg as renderChart } from './xychart/renderer.ts'
`

/** From here on characters are squares, but for those that no diagram needs. */
const squaresFrom = 0x2e80

/** The widths of the bold face, so that text of either weight has room. */
function advanceWidths(fonts) {
  const { unitsPerEm, runs } = JSON.parse(readFileSync(join(fonts, 'noto-sans-jp-700.json'), 'utf8'))
  const widths = {}
  for (let run = 0; runs[run] < squaresFrom; run += 3) {
    const [first, count, advance] = runs.slice(run, run + 3)
    for (let codePoint = first; codePoint < first + count; codePoint++) widths[codePoint] = advance / unitsPerEm
  }
  return `const widths = ${JSON.stringify(widths)}
export function advanceOf(character) { return widths[character.codePointAt(0)] ?? 1 }`
}

function forSlides(fonts) {
  return {
    name: 'for-slides',
    setup({ onLoad, onResolve }) {
      for (const { file, changes } of patches) {
        const path = join(library, file)
        const filter = new RegExp(`^${path.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`)
        onLoad({ filter }, () => ({ contents: patch(readFileSync(path, 'utf8'), { file, changes }), loader: 'ts' }))
      }
      onResolve({ filter: /^advance-widths$/ }, ({ path }) => ({ path, namespace: 'made' }))
      onLoad({ filter: /^advance-widths$/, namespace: 'made' }, () => ({ contents: advanceWidths(fonts) }))
      onResolve({ filter: /^elkjs\// }, () => ({ path: resolve('scripts/elk-on-demand.cjs') }))
    },
  }
}

/**
 * Writes `mermaid.cjs` and `elk.cjs.gz` to `folder`, in which the fonts' advance widths already lie.
 * @returns The files that went into them.
 */
export async function writeDiagrams(folder) {
  const inputs = await bundleForNode({
    stdin: { contents: entry, resolveDir: library, loader: 'ts' },
    outfile: join(folder, 'mermaid.cjs'),
    plugins: [forSlides(join(folder, 'fonts'))],
  })
  const elk = 'node_modules/elkjs/lib/elk.bundled.js'
  writeFileSync(join(folder, 'elk.cjs.gz'), gzipSync(readFileSync(elk), { level: 9 }))
  return [...inputs, elk]
}
