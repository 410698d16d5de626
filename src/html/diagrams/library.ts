import { createRequire } from 'node:module'
import type { Actor, Chart, Classes, Entities, Graph, Message, Note } from '../../mermaid/diagram.js'

/** A diagram whose parts have their places; lengths in its own px. */
export interface Positioned {
  readonly width: number
  readonly height: number
}

export interface PositionedSequence extends Positioned {
  /** `x` is the middle, `y` the top. */
  readonly actors: readonly (Actor & Box)[]
  readonly lifelines: readonly {
    readonly actorId: string
    readonly x: number
    readonly topY: number
    readonly bottomY: number
  }[]
  readonly messages: readonly (Message & {
    readonly x1: number
    readonly x2: number
    readonly y: number
    readonly isSelf: boolean
  })[]
  readonly activations: readonly {
    readonly actorId: string
    readonly x: number
    readonly topY: number
    readonly bottomY: number
    readonly width: number
  }[]
  readonly blocks: readonly (Box & {
    readonly type: string
    readonly label: string
    readonly dividers: readonly { readonly y: number; readonly label: string }[]
  })[]
  readonly notes: readonly (Pick<Note, 'text'> & Box)[]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface LegendItem {
  readonly label: string
  readonly x: number
}

export interface PositionedChart extends Positioned {
  readonly xAxis: { readonly ticks: readonly { readonly label: string }[] }
  readonly legend: readonly LegendItem[]
}

/** A direction as elkjs has it. */
export type ElkDirection = 'DOWN' | 'RIGHT'

/** Makes the SVG of a positioned diagram. Its colours are custom properties, which the page's CSS sets. */
type Render<P> = (positioned: P, colors: { readonly bg: string; readonly fg: string }) => string

/** The part of beautiful-mermaid in use, as scripts/build-diagrams.mjs bundles it. */
export interface MermaidLibrary {
  readonly layoutGraph: (
    graph: Graph & {
      readonly classDefs: ReadonlyMap<string, never>
      readonly classAssignments: ReadonlyMap<string, never>
    },
    options: {
      readonly padding: number
      readonly nodeSpacing: number
      readonly layerSpacing: number
      readonly wrapped: boolean
    },
  ) => Positioned
  readonly layoutClasses: (classes: Classes, options: { readonly direction: ElkDirection }) => Positioned
  readonly layoutEntities: (entities: Entities, options: { readonly direction: ElkDirection }) => Positioned
  readonly layoutChart: (chart: Chart) => PositionedChart
  readonly renderGraph: Render<Positioned>
  readonly renderSequence: Render<PositionedSequence>
  readonly renderClasses: Render<Positioned>
  readonly renderEntities: Render<Positioned>
  readonly renderChart: Render<PositionedChart>
  /** The width in px that the layouts leave for a line of text. */
  readonly textWidth: (text: string, size: number, weight: number) => number
  /** The sizes of type in px, before a picture is scaled. */
  readonly typeSizes: { readonly nodeLabel: number; readonly edgeLabel: number }
}

const require = createRequire(import.meta.url)

/** Loads the library. It loads elkjs itself when it lays out the first graph, class or entity diagram. */
export function openMermaidLibrary(): MermaidLibrary {
  return require('#data/mermaid.cjs') as MermaidLibrary
}
