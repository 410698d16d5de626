import type { Direction, Graph, GraphEdge, GraphGroup, GraphNode, NodeShape, Style } from './diagram.js'

interface GroupDraft {
  readonly id: string
  readonly label: string
  readonly nodeIds: string[]
  readonly children: GroupDraft[]
  direction?: Direction
}

/** A graph while its statements are read. */
export interface GraphDraft {
  direction: Direction
  /** The shape of a node that is given none. */
  readonly usualShape: NodeShape
  /** Our ids by the author's names. */
  readonly ids: Map<string, string>
  readonly nodes: Map<string, GraphNode>
  readonly edges: GraphEdge[]
  readonly groups: GroupDraft[]
  /** Groups that are not yet closed, the innermost last. */
  readonly open: GroupDraft[]
  readonly styles: Map<string, Style>
  readonly linkStyles: Map<number | 'default', Style>
}

/** A graph that is still empty. */
export function draftGraph(direction: Direction, usualShape: NodeShape): GraphDraft {
  return {
    direction,
    usualShape,
    ids: new Map(),
    nodes: new Map(),
    edges: [],
    groups: [],
    open: [],
    styles: new Map(),
    linkStyles: new Map(),
  }
}

/** The id that stands for an author's name. */
export function idOf(name: string, { ids }: GraphDraft): string {
  const id = ids.get(name) ?? `n${ids.size}`
  ids.set(name, id)
  return id
}

/** Notes that a node is named here: it belongs to the first group that it is named in. */
export function nameNode(name: string, draft: GraphDraft, look: { label?: string; shape?: NodeShape } = {}): string {
  const id = idOf(name, draft)
  const { label = name, shape = draft.usualShape } = draft.nodes.get(id) ?? {}
  draft.nodes.set(id, { id, label, shape, ...look })
  const group = draft.open.at(-1)
  if (group && !isGrouped(id, [...draft.groups, ...draft.open])) group.nodeIds.push(id)
  return id
}

function isGrouped(id: string, groups: readonly GroupDraft[]): boolean {
  return groups.some(({ nodeIds, children }) => nodeIds.includes(id) || isGrouped(id, children))
}

/** Opens a group within the innermost that is open. Its heading has one line. */
export function openGroup(name: string, label: string, draft: GraphDraft): void {
  draft.open.push({ id: idOf(name, draft), label: label.replaceAll('\n', ' '), nodeIds: [], children: [] })
}

/** Closes the innermost group. @returns `false` if none is open. */
export function closeGroup(draft: GraphDraft): boolean {
  const group = draft.open.pop()
  if (!group) return false
  const siblings = draft.open.at(-1)?.children ?? draft.groups
  siblings.push(group)
  return true
}

const directions: Readonly<Record<string, Direction>> = { TD: 'TD', TB: 'TD', BT: 'BT', LR: 'LR', RL: 'RL' }

/** A direction as it is written, `TB` or `lr`; `TD` is Mermaid's own choice. */
export function directionOf(written: string): Direction {
  return directions[written.toUpperCase()] ?? 'TD'
}

/** The direction of the innermost open group, or of the whole. */
export function setDirection(direction: Direction, draft: GraphDraft): void {
  const group = draft.open.at(-1)
  if (group) group.direction = direction
  else draft.direction = direction
}

/** The graph, if it has a node and all its groups are closed and hold something. Edges may lead to groups. */
export function finishGraph({
  direction,
  nodes,
  edges,
  groups,
  open,
  styles,
  linkStyles,
}: GraphDraft): Graph | undefined {
  const groupIds = new Set(groups.flatMap(idsWithin))
  const subgraphs = groups.map((group) => withoutIds(group, groupIds))
  const kept = new Map([...nodes].filter(([id]) => !groupIds.has(id)))
  if (kept.size === 0 || open.length > 0 || subgraphs.some(isEmpty)) return undefined
  return { kind: 'graph', direction, nodes: kept, edges, subgraphs, nodeStyles: styles, linkStyles }
}

function idsWithin({ id, children }: GraphGroup): readonly string[] {
  return [id, ...children.flatMap(idsWithin)]
}

function withoutIds(group: GraphGroup, ids: ReadonlySet<string>): GraphGroup {
  return {
    ...group,
    nodeIds: group.nodeIds.filter((id) => !ids.has(id)),
    children: group.children.map((child) => withoutIds(child, ids)),
  }
}

function isEmpty({ nodeIds, children }: GraphGroup): boolean {
  return children.some(isEmpty) || nodeIds.length + children.length === 0
}
