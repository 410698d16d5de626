import type { Graph, GraphEdge, NodeShape, Style } from './diagram.js'
import {
  closeGroup,
  directionOf,
  draftGraph,
  finishGraph,
  idOf,
  nameNode,
  openGroup,
  setDirection,
} from './graph-draft.js'
import type { GraphDraft } from './graph-draft.js'
import { labelOf, nameCharacters } from './labels.js'
import { scan } from './scanner.js'
import type { Scanner } from './scanner.js'
import { leaveOut, readStatements } from './statements.js'
import type { Rule, Statement } from './statements.js'
import { readStyle } from './styles.js'

interface FlowDraft extends GraphDraft {
  readonly classes: Map<string, Style>
  /** The classes of nodes, in the order they were given. */
  readonly wearers: [id: string, className: string][]
}

/** Brackets, and the shape they give a node; longer ones first. Parallelograms are drawn as rectangles. */
const brackets: readonly (readonly [open: string, close: string, shape: NodeShape])[] = [
  [String.raw`\(\(\(`, String.raw`\)\)\)`, 'doublecircle'],
  [String.raw`\(\(`, String.raw`\)\)`, 'circle'],
  [String.raw`\(\[`, String.raw`\]\)`, 'stadium'],
  [String.raw`\[\[`, String.raw`\]\]`, 'subroutine'],
  [String.raw`\[\(`, String.raw`\)\]`, 'cylinder'],
  [String.raw`\[/`, String.raw`\\\]`, 'trapezoid'],
  [String.raw`\[\\`, String.raw`/\]`, 'trapezoid-alt'],
  [String.raw`\[[/\\]`, String.raw`[/\\]\]`, 'rectangle'],
  [String.raw`\{\{`, String.raw`\}\}`, 'hexagon'],
  [String.raw`\[`, String.raw`\]`, 'rectangle'],
  [String.raw`\(`, String.raw`\)`, 'rounded'],
  [String.raw`\{`, String.raw`\}`, 'diamond'],
  ['>', String.raw`\]`, 'asymmetric'],
]

/** Without quotation marks a label holds no brackets. */
const shapes = brackets.map(([open, close, shape]) => ({
  is: new RegExp(String.raw`^${open}\s*("[^"]*"|[^[\](){}"]+?)\s*${close}`, 'u'),
  shape,
}))

const nodeName = new RegExp(`^${nameCharacters}`, 'u')

const linkStyles: readonly (readonly [RegExp, GraphEdge['style']])[] = [
  [/\./, 'dotted'],
  [/=/, 'thick'],
]

/** `-->`, `---`, `-.->`, `==>` of any length, then perhaps `|label|`. */
const link = /^(<?)(-{2,}>|-{3,}|={2,}>|={3,}|-\.+->?)(?:\s*\|([^|]*)\|)?/

/** `-- label -->`, `-. label .->`, `== label ==>`. */
const linkAroundLabel = /^(<?)(?:--|-\.|==)\s*("[^"]*"|[^-=.|<>"\s][^|"]*?)\s*(-{2,}>|-{3,}|={2,}>|={3,}|\.+->?)/

const invisibleLink = /^~{3,}/

const rules: readonly Rule<FlowDraft>[] = [
  leaveOut('click', 'href', 'callback'),
  {
    is: /^subgraph(?:\s+([^[\]]+?))?(?:\s*\[(.+)\])?;?$/,
    read: ([, name = '', label = ''], draft) =>
      openGroup(name || `group ${draft.ids.size}`, labelOf(label || name), draft),
  },
  { is: /^end;?$/, read: (_, draft) => closeGroup(draft) },
  {
    is: /^direction\s+(TD|TB|BT|LR|RL);?$/i,
    read: ([, written = ''], draft) => setDirection(directionOf(written), draft),
  },
  {
    is: /^classDef\s+([\w,-]+)\s+(.+)$/,
    read: ([, names = '', style = ''], { classes }) =>
      names.split(',').forEach((name) => classes.set(name, readStyle(style))),
  },
  {
    is: /^class\s+(.+?)\s+([\w-]+);?$/u,
    read: ([, names = '', className = ''], draft) =>
      names.split(',').forEach((name) => draft.wearers.push([idOf(name.trim(), draft), className])),
  },
  {
    is: /^style\s+(\S+)\s+(.+)$/u,
    read: ([, names = '', style = ''], draft) =>
      names.split(',').forEach((name) => draft.styles.set(idOf(name, draft), readStyle(style))),
  },
  {
    is: /^linkStyle\s+(default|[\d,\s]+?)\s+(.+)$/,
    read: ([, places = '', style = ''], draft) =>
      places
        .split(',')
        .forEach((place) => draft.linkStyles.set(place === 'default' ? place : Number(place), readStyle(style))),
  },
  { is: /^[^]+$/, read: ([chain = ''], draft) => readChain(chain, draft) },
]

/** Reads a flowchart; on failure gives the statement that can't be drawn. */
export function readFlowchart(statements: readonly Statement[], written: string): Graph | Statement | undefined {
  const draft: FlowDraft = { ...draftGraph(directionOf(written), 'rectangle'), classes: new Map(), wearers: [] }
  const stranger = readStatements(statements, draft, () => rules)
  return stranger ?? finishGraph({ ...draft, styles: dress(draft) })
}

/** `A[a] & B --> C -- label --> D`; a semicolon begins anew. @returns `false` if something is left. */
function readChain(text: string, draft: FlowDraft): boolean {
  const scanner = scan(text)
  let sources = readNodes(scanner, draft)
  while (sources && !scanner.isAtEnd()) {
    if (scanner.take(/^;/)) {
      if (!scanner.isAtEnd()) sources = readNodes(scanner, draft)
      continue
    }
    const edge = readLink(scanner)
    const targets = edge && readNodes(scanner, draft)
    if (!targets) return false
    if (edge !== 'invisible') draft.edges.push(...connect(sources, targets, edge))
    sources = targets
  }
  return sources !== undefined
}

function connect(sources: readonly string[], targets: readonly string[], edge: Link): readonly GraphEdge[] {
  return sources.flatMap((source) => targets.map((target) => ({ source, target, ...edge })))
}

function readNodes(scanner: Scanner, draft: FlowDraft): readonly string[] | undefined {
  const ids: string[] = []
  do {
    const id = readNode(scanner, draft)
    if (id === undefined) return undefined
    ids.push(id)
  } while (scanner.take(/^&/))
  return ids
}

function readNode(scanner: Scanner, draft: FlowDraft): string | undefined {
  const name = scanner.take(nodeName)?.[0]
  if (name === undefined) return undefined
  const id = nameNode(name, draft, readShape(scanner))
  const className = scanner.take(/^:::([\w-]+)/)?.[1]
  if (className !== undefined) draft.wearers.push([id, className])
  return id
}

function readShape(scanner: Scanner): { label: string; shape: NodeShape } | undefined {
  for (const { is, shape } of shapes) {
    const label = scanner.take(is)?.[1]
    if (label !== undefined) return { label: labelOf(label), shape }
  }
  return undefined
}

type Link = Omit<GraphEdge, 'source' | 'target'>

function readLink(scanner: Scanner): Link | 'invisible' | undefined {
  if (scanner.take(invisibleLink)) return 'invisible'
  const [, start = '', end = '', label = ''] = scanner.take(link) ?? []
  if (end !== '') return linkOf(start, end, label)
  const [, first = '', within = '', last = ''] = scanner.take(linkAroundLabel) ?? []
  return last === '' ? undefined : linkOf(first, last, within)
}

function linkOf(start: string, end: string, label: string): Link {
  return {
    style: linkStyles.find(([sign]) => sign.test(end))?.[1] ?? 'solid',
    hasArrowStart: start !== '',
    hasArrowEnd: end.endsWith('>'),
    ...(label.trim() !== '' && { label: labelOf(label) }),
  }
}

/** Every node's style: that of all nodes, of its classes, its own. */
function dress({ nodes, classes, wearers, styles }: FlowDraft): Map<string, Style> {
  const styleOf = (id: string): Style => {
    const worn = wearers.filter(([wearer]) => wearer === id).map(([, className]) => classes.get(className))
    return Object.assign({}, classes.get('default'), ...worn, styles.get(id)) as Style
  }
  return new Map([...nodes.keys()].map((id) => [id, styleOf(id)]))
}
