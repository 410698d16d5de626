import type { Language } from '../../lang/language.js'
import type { Diagram, Direction, Entities, Graph } from '../../mermaid/diagram.js'
import { layOutChart } from './lay-out-chart.js'
import { layOutSequence } from './lay-out-sequence.js'
import type { MermaidLibrary, Positioned } from './library.js'
import { wrapLabels } from './wrap-labels.js'

/** A picture in its own px. */
interface Picture extends Positioned {
  readonly svg: string
}

/** A picture, what is empty on each side of it, and how much it is enlarged. */
export interface Drawing extends Picture {
  readonly margin: number
  readonly scale: number
}

/** What is drawn with, and for. */
export interface DrawingSetting {
  readonly library: MermaidLibrary
  readonly phrases: Language['phrases']
  readonly room: Positioned
}

/** Beyond this a picture of two boxes would shout: its labels are then as large as a slide's text. */
const largestScale = 2.2

/** From this on labels can be read from the last row. */
const readableScale = 1.2

/**
 * Draws a diagram as large as the room allows: as it was written if it can be read so, else in the way in which it comes
 * out largest.
 */
export function drawDiagram(diagram: Diagram, setting: DrawingSetting): Drawing {
  let best: Drawing | undefined
  for (const picture of waysToDraw(diagram, setting)) {
    const drawing = enlarge(picture, margins[diagram.kind], setting.room)
    if (!best || drawing.scale > best.scale) best = drawing
    if (best.scale >= readableScale) break
  }
  return best!
}

/** What the renderers leave empty around a picture, less a little for lines and labels that reach into it. */
const margins = { graph: 0, sequence: -2, classes: 24, entities: 24, chart: 8 } as const

function enlarge({ svg, width: outer, height: outerHeight }: Picture, margin: number, room: Positioned): Drawing {
  const [width, height] = [outer - 2 * margin, outerHeight - 2 * margin]
  return { svg, width, height, margin, scale: Math.min(room.width / width, room.height / height, largestScale) }
}

/** Colours come from the page's CSS. */
const noColors = { bg: '', fg: '' }

/** The pictures of a diagram, as its author wrote it first. */
function* waysToDraw(diagram: Diagram, setting: DrawingSetting): Generator<Picture> {
  const { library, phrases } = setting
  switch (diagram.kind) {
    case 'graph':
      yield* waysToDrawGraph(diagram, setting)
      return
    case 'sequence':
      for (const isTight of [false, true]) {
        const positioned = layOutSequence(wrapLabels(diagram, phrases, isTight), library)
        yield { ...positioned, svg: library.renderSequence(positioned, noColors) }
      }
      return
    case 'classes':
      for (const direction of ['DOWN', 'RIGHT'] as const) {
        const positioned = library.layoutClasses(diagram, { direction })
        yield { ...positioned, svg: library.renderClasses(positioned, noColors) }
      }
      return
    case 'entities':
      for (const direction of ['RIGHT', 'DOWN'] as const) {
        const positioned = library.layoutEntities(withoutPlaceholders(diagram), { direction })
        yield { ...positioned, svg: library.renderEntities(positioned, noColors) }
      }
      return
    case 'chart': {
      const positioned = layOutChart(diagram, library)
      yield { ...positioned, svg: library.renderChart(positioned, noColors) }
    }
  }
}

/** An entity without attributes gets an empty one, as the renderer would say so in English. */
function withoutPlaceholders(diagram: Entities): Entities {
  const none = [{ type: '', name: '', keys: [] }]
  const entities = diagram.entities.map((entity) =>
    entity.attributes.length > 0 ? entity : { ...entity, attributes: none },
  )
  return { ...diagram, entities }
}

const across: Readonly<Record<Direction, Direction>> = { TD: 'LR', BT: 'LR', LR: 'TD', RL: 'TD' }

/** Spaces in px. */
const graphSpaces = { padding: 4, nodeSpacing: 20, layerSpacing: 32 }

/** A graph also goes the other way, with narrower boxes, and a chain in several rows. */
function* waysToDrawGraph(graph: Graph, { library, phrases }: DrawingSetting): Generator<Picture> {
  const { direction } = graph
  const [loose, tight] = [false, true].map((isTight) => wrapLabels(graph, phrases, isTight)) as [Graph, Graph]
  yield drawGraph(loose, library)
  yield drawGraph({ ...loose, direction: across[direction] }, library)
  yield drawGraph({ ...tight, direction: isLevel(direction) ? direction : across[direction] }, library)
  if (!isChain(graph)) return
  for (const way of [direction, across[direction]]) yield drawGraph({ ...loose, direction: way }, library, true)
}

function isLevel(direction: Direction): boolean {
  return direction === 'LR' || direction === 'RL'
}

function drawGraph(graph: Graph, library: MermaidLibrary, wrapped = false): Picture {
  const none = new Map<string, never>()
  const data = { ...graph, classDefs: none, classAssignments: none }
  const positioned = library.layoutGraph(data, { ...graphSpaces, wrapped })
  return { ...positioned, svg: library.renderGraph(positioned, noColors) }
}

/** Whether no box leads to two, nor follows two: where a chain branches, a second row would tangle it. */
function isChain({ edges, subgraphs }: Graph): boolean {
  const ends = [edges.map(({ source }) => source), edges.map(({ target }) => target)]
  return subgraphs.length === 0 && ends.every((ids) => new Set(ids).size === ids.length)
}
