import type { Language } from '../../lang/language.js'
import { halfWidths } from '../../lang/widths.js'
import type { Graph, NodeShape, Sequence } from '../../mermaid/diagram.js'

/** The longest lines in half-widths. */
interface Limits {
  readonly node: number
  /** Of shapes that grow with their text in both directions. */
  readonly pointed: number
  readonly edge: number
  readonly message: number
}

/** Usual ones, so that no picture becomes a ribbon, and those that rather make it high than wide. */
const limits: Readonly<Record<'loose' | 'tight', Limits>> = {
  loose: { node: 24, pointed: 14, edge: 18, message: 44 },
  tight: { node: 12, pointed: 8, edge: 10, message: 26 },
}

const pointed: ReadonlySet<NodeShape> = new Set(['diamond', 'circle', 'doublecircle'])

/** Breaks long labels between phrases. Those that their author has broken, or marked up, stay as they are. */
export function wrapLabels<D extends Graph | Sequence>(diagram: D, phrases: Language['phrases'], isTight: boolean): D
export function wrapLabels(diagram: Graph | Sequence, phrases: Language['phrases'], isTight: boolean): typeof diagram {
  const wrap = (text: string, most: number): string => wrapText(text, most, phrases)
  const most = limits[isTight ? 'tight' : 'loose']
  if (diagram.kind === 'sequence') {
    const steps = diagram.steps.map((step) => {
      if (step.kind === 'message') return { ...step, label: wrap(step.label, most.message) }
      return step.kind === 'note' ? { ...step, text: wrap(step.text, most.message) } : step
    })
    return { ...diagram, steps }
  }
  const nodes = [...diagram.nodes.values()].map((node) => {
    return { ...node, label: wrap(node.label, pointed.has(node.shape) ? most.pointed : most.node) }
  })
  const edges = diagram.edges.map(({ label, ...edge }) => {
    return label === undefined ? edge : { ...edge, label: wrap(label, most.edge) }
  })
  return { ...diagram, edges, nodes: new Map(nodes.map((node) => [node.id, node])) }
}

/** Lines of about equal length. */
function wrapText(text: string, most: number, phrases: Language['phrases']): string {
  const width = halfWidths(text)
  if (/[\n<]/.test(text) || width <= most) return text
  const even = Math.max(width / Math.ceil(width / most), ...phrases(text).map((phrase) => halfWidths(phrase.trimEnd())))
  const lines: string[] = ['']
  for (const phrase of phrases(text)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && halfWidths(last) + halfWidths(phrase.trimEnd()) / 2 > even) lines.push(phrase)
    else lines[lines.length - 1] = last + phrase
  }
  return lines.map((line) => line.trim()).join('\n')
}
