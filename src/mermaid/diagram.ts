/** Where a graph grows to: top down, bottom to top, left to right, right to left. */
export type Direction = 'TD' | 'BT' | 'LR' | 'RL'

export type NodeShape =
  | 'rectangle'
  | 'rounded'
  | 'diamond'
  | 'stadium'
  | 'circle'
  | 'subroutine'
  | 'doublecircle'
  | 'hexagon'
  | 'cylinder'
  | 'asymmetric'
  | 'trapezoid'
  | 'trapezoid-alt'
  | 'state-start'
  | 'state-end'

export interface GraphNode {
  readonly id: string
  readonly label: string
  readonly shape: NodeShape
}

export interface GraphEdge {
  readonly source: string
  readonly target: string
  readonly label?: string
  readonly style: 'solid' | 'dotted' | 'thick'
  readonly hasArrowStart: boolean
  readonly hasArrowEnd: boolean
}

/** A frame around nodes. */
export interface GraphGroup {
  readonly id: string
  readonly label: string
  readonly nodeIds: readonly string[]
  readonly children: readonly GraphGroup[]
  readonly direction?: Direction
}

/** `fill`, `stroke`, `stroke-width`, `color`. */
export type Style = Readonly<Record<string, string>>

/** A flowchart or a state diagram. Its ids are our own, so that an author's can't be taken for anything else. */
export interface Graph {
  readonly kind: 'graph'
  readonly direction: Direction
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: readonly GraphEdge[]
  readonly subgraphs: readonly GraphGroup[]
  readonly nodeStyles: ReadonlyMap<string, Style>
  /** By the edge's place in the order they are written in. */
  readonly linkStyles: ReadonlyMap<number | 'default', Style>
}

export interface Message {
  readonly kind: 'message'
  readonly from: string
  readonly to: string
  readonly label: string
  readonly lineStyle: 'solid' | 'dashed'
  readonly arrowHead: 'filled' | 'open'
  readonly activate?: boolean
  readonly deactivate?: boolean
}

export interface Note {
  readonly kind: 'note'
  readonly actorIds: readonly string[]
  readonly text: string
  readonly position: 'left' | 'right' | 'over'
}

/** What happens in a sequence diagram, in the author's order. A frame is opened, perhaps divided, and closed. */
export type Step =
  | Message
  | Note
  | { readonly kind: 'open'; readonly type: string; readonly label: string }
  | { readonly kind: 'divide'; readonly label: string }
  | { readonly kind: 'close' }

export interface Actor {
  readonly id: string
  readonly label: string
  readonly type: 'participant' | 'actor'
}

export interface Sequence {
  readonly kind: 'sequence'
  readonly actors: readonly Actor[]
  readonly steps: readonly Step[]
}

export interface ClassMember {
  readonly visibility: string
  readonly name: string
  readonly isStatic: boolean
  readonly isAbstract: boolean
  readonly isMethod: boolean
  /** Of a method. */
  readonly params?: string
  /** What a method gives back. */
  readonly type?: string
}

export interface ClassBox {
  readonly id: string
  readonly label: string
  readonly annotation?: string
  readonly attributes: readonly ClassMember[]
  readonly methods: readonly ClassMember[]
}

/** `link` is a line without a head. */
export type RelationType =
  | 'inheritance'
  | 'realization'
  | 'composition'
  | 'aggregation'
  | 'association'
  | 'dependency'
  | 'link'

export interface ClassRelation {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  readonly markerAt: 'from' | 'to'
  readonly label?: string
  readonly fromCardinality?: string
  readonly toCardinality?: string
}

export interface Classes {
  readonly kind: 'classes'
  readonly classes: readonly ClassBox[]
  readonly relationships: readonly ClassRelation[]
}

export interface Entity {
  readonly id: string
  readonly label: string
  readonly attributes: readonly { readonly type: string; readonly name: string; readonly keys: readonly string[] }[]
}

export type Cardinality = 'one' | 'zero-one' | 'many' | 'zero-many'

export interface Entities {
  readonly kind: 'entities'
  readonly entities: readonly Entity[]
  readonly relationships: readonly {
    readonly entity1: string
    readonly entity2: string
    readonly cardinality1: Cardinality
    readonly cardinality2: Cardinality
    readonly label: string
    readonly identifying: boolean
  }[]
}

export interface ChartAxis {
  readonly title?: string
  readonly categories?: readonly string[]
  readonly range?: { readonly min: number; readonly max: number }
}

export interface ChartSeries {
  readonly type: 'bar' | 'line'
  readonly name?: string
  readonly data: readonly number[]
}

export interface Chart {
  readonly kind: 'chart'
  readonly title?: string
  readonly horizontal: boolean
  readonly xAxis: ChartAxis
  readonly yAxis: ChartAxis
  readonly series: readonly ChartSeries[]
}

/** What a diagram shows. The shapes are those that beautiful-mermaid lays out. */
export type Diagram = Graph | Sequence | Classes | Entities | Chart
