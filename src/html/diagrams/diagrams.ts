import type { Diagram } from '../../mermaid/diagram.js'
import { diagramKinds, readDiagram } from '../../mermaid/read-diagram.js'
import type { Place, Problem } from '../../model/problem.js'
import { ownLayout } from '../../model/theme.js'
import type { Theme } from '../../model/theme.js'
import type { Extra, ExtraSetting } from '../extras.js'
import type { MarkdownIt, Token } from '../markdown-it.js'
import { diagramCss } from './diagram-css.js'
import { drawDiagram } from './draw-diagram.js'
import type { Drawing, DrawingSetting } from './draw-diagram.js'
import { dressSvg, labelsOf, smallestType } from './dress-svg.js'
import { openMermaidLibrary } from './library.js'
import type { Positioned } from './library.js'

/** A fence's info whose first word is `mermaid`, perhaps with a file's name as some blogs have it. */
const mermaidInfo = /^mermaid(?:$|[\s:{])/i

/** Type below this, in px on the slide, can't be read from the last row: it takes a fiftieth of the slide's height and more. */
const readableSize = 16

/** Mermaid diagrams, drawn as pictures. */
export const diagrams: Extra = {
  isIn: (markdown) => /^[ \t>*+\d.)-]*(?:`{3,}|~{3,})[ \t]*mermaid/im.test(markdown),
  teach: (marp, setting) => marp.use(drawFences, setting),
  css: () => diagramCss,
}

function drawFences(markdown: MarkdownIt, setting: ExtraSetting): void {
  markdown.core.ruler.after('block', 'kamishibai_diagrams', ({ tokens }) => {
    tokens.filter(isDiagram).forEach((token, place) => drawToken(token, `diagram-${place + 1}`, setting))
  })
  Object.assign(markdown.renderer.rules, { kamishibai_diagram: renderToken })
}

function renderToken(tokens: readonly Token[], place: number): string {
  return `<p>${tokens[place]?.content ?? ''}</p>\n`
}

function isDiagram({ type, info }: Token): boolean {
  return type === 'fence' && mermaidInfo.test(info.trim())
}

/** Makes the picture of a fence; one that can't be drawn stays code. */
function drawToken(token: Token, id: string, { file, theme, phrases, problems }: ExtraSetting): void {
  const line = (token.map?.[0] ?? 0) + 1
  const read = readDiagram(token.content)
  if (!read.diagram) {
    const stranger = read.stranger
    const reason = stranger ? `this can't be drawn: ${shorten(stranger.text)}` : 'it is empty, unfinished or too large'
    problems.push(notDrawn(reason, { file, line: line + (stranger?.line ?? 0) }))
    return
  }
  const { diagram, title } = read
  const drawing = tryToDraw(diagram, { library: openMermaidLibrary(), phrases, room: roomOn(theme) })
  if (!drawing) {
    problems.push(notDrawn('no layout was found for it', { file, line }))
    return
  }
  token.type = 'kamishibai_diagram'
  token.content = dressSvg(drawing, id, title === undefined ? labelsOf(drawing.svg) : escapeText(title))
  const size = smallestType(drawing.svg) * drawing.scale
  if (size < readableSize) problems.push(tooSmall(size, { file, line }))
}

/** The layout engine gives up on some graphs. */
function tryToDraw(diagram: Diagram, setting: DrawingSetting): Drawing | undefined {
  try {
    return drawDiagram(diagram, setting)
  } catch {
    return undefined
  }
}

/** What a slide has below one line of title. */
function roomOn({ metrics }: Theme): Positioned {
  const { width, height, title } = ownLayout(metrics.layouts.diagram) ?? {
    ...metrics,
    title: { lineHeight: 0, gap: 0 },
  }
  return { width, height: height - title.lineHeight - title.gap }
}

function notDrawn(reason: string, place: Place): Problem {
  return {
    rule: 'diagram-not-drawn',
    severity: 'warning',
    message: `The Mermaid diagram is shown as code, because ${reason}.`,
    place,
    hint: `These kinds are drawn: ${diagramKinds.join(', ')}.`,
  }
}

/** As much of a statement as a message needs. */
function shorten(statement: string): string {
  const [line = ''] = statement.split('\n')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

function tooSmall(size: number, place: Place): Problem {
  return {
    rule: 'diagram-too-small',
    severity: 'warning',
    message: `The diagram's labels are only ${Math.round(size)} px high on the slide, too small to be read from afar.`,
    place,
    hint: 'Shorten its labels, or part it into several diagrams.',
  }
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
