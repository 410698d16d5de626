import { readClassDiagram } from './class-diagram.js'
import type { Diagram } from './diagram.js'
import { readErDiagram } from './er-diagram.js'
import { readFlowchart } from './flowchart.js'
import { readSequence } from './sequence.js'
import { readStateDiagram } from './state-diagram.js'
import { partStatements } from './statements.js'
import type { Statement } from './statements.js'
import { readXyChart } from './xy-chart.js'

/** How one kind of diagram begins, and is read. */
interface Kind {
  /** Mermaid's word for it. */
  readonly name: string
  /** Its group is an option of the kind: a direction. */
  readonly begins: RegExp
  readonly read: (statements: readonly Statement[], option: string) => Diagram | Statement | undefined
}

const kinds: readonly Kind[] = [
  {
    name: 'flowchart',
    begins: /^(?:flowchart|graph)(?:-elk)?\b[ \t]*(TD|TB|BT|LR|RL)?[ \t]*(?=;|$)/i,
    read: readFlowchart,
  },
  { name: 'sequenceDiagram', begins: /^sequenceDiagram()\s*(?=;|$)/, read: readSequence },
  { name: 'stateDiagram', begins: /^stateDiagram(?:-v2)?()\s*$/, read: readStateDiagram },
  { name: 'classDiagram', begins: /^classDiagram(?:-v2)?()\s*$/, read: readClassDiagram },
  { name: 'erDiagram', begins: /^erDiagram()\s*$/, read: readErDiagram },
  { name: 'xychart', begins: /^xychart(?:-beta)?(?:\s+(horizontal|vertical))?\s*$/, read: readXyChart },
]

/** Mermaid's words for the kinds that are drawn. */
export const diagramKinds: readonly string[] = kinds.map(({ name }) => name)

/** More boxes and lines than these nobody tells apart on a slide, and they take seconds to lay out. */
const mostParts = 200

/** What a source says, or the first statement of it that can't be drawn (none if it is empty, unfinished or too large). */
export type ReadDiagram =
  | { readonly diagram: Diagram; readonly title?: string }
  | { readonly diagram: undefined; readonly stranger?: Statement }

/**
 * Reads a Mermaid diagram as a whole: one that can't be drawn in every part is not drawn at all, as nobody who sees the
 * picture would miss what is left out.
 */
export function readDiagram(source: string): ReadDiagram {
  const { title, statements } = partStatements(source)
  const [first, ...others] = statements
  if (!first) return { diagram: undefined }
  const kind = kinds.find(({ begins }) => begins.test(first.text))
  if (!kind) return { diagram: undefined, stranger: first }
  const [head = '', option = ''] = kind.begins.exec(first.text) ?? []
  const rest = first.text.slice(head.length).replace(/^;\s*/, '')
  const read = kind.read(rest === '' ? others : [{ ...first, text: rest }, ...others], option)
  if (!read || !('kind' in read)) return { diagram: undefined, ...(read && { stranger: read }) }
  if (countParts(read) > mostParts) return { diagram: undefined }
  return { diagram: read, ...(title !== undefined && { title }) }
}

function countParts(diagram: Diagram): number {
  switch (diagram.kind) {
    case 'graph':
      return diagram.nodes.size + diagram.edges.length
    case 'sequence':
      return diagram.actors.length + diagram.steps.length
    case 'classes':
      return diagram.classes.length + diagram.relationships.length
    case 'entities':
      return diagram.entities.length + diagram.relationships.length
    case 'chart':
      return diagram.series.length
  }
}
