import type { Actor, Message, Note, Sequence, Step } from '../../mermaid/diagram.js'
import type { MermaidLibrary, PositionedSequence } from './library.js'
import { loopWidth, noteGap, notePadding, setColumns } from './sequence-columns.js'
import type { TextWidth } from './sequence-columns.js'

/** Lengths in px. The renderer sets a message's label 10 px above its arrow, and a person's name below the icon. */
const leastBoxHeight = 40
const boxPadding = 10
const nameHeight = 26
const noteOverhang = 40
const leading = 1.3
const rowGap = 10
const loopHeight = 20
const tabHeight = 18
const dividerHeight = 14
const framePadding = 10
const frameInset = 8
const barWidth = 10

/** How far something reaches to both sides. */
interface Reach {
  readonly left: number
  readonly right: number
}

interface Frame {
  readonly type: string
  readonly label: string
  readonly top: number
  readonly dividers: { readonly y: number; readonly label: string }[]
  readonly reaches: Reach[]
}

/** What has its place so far, and how far down it reaches. */
interface Sheet {
  y: number
  readonly messages: PositionedSequence['messages'][number][]
  readonly activations: PositionedSequence['activations'][number][]
  readonly blocks: PositionedSequence['blocks'][number][]
  readonly notes: PositionedSequence['notes'][number][]
  /** Those that are open, the innermost last; the first is the whole diagram. */
  readonly frames: Frame[]
  /** Where bars of activity begin, by actor. */
  readonly bars: Map<string, number[]>
}

interface Setting {
  readonly boxHeight: number
  readonly lineHeight: number
  readonly labelWidth: TextWidth
  readonly boxOf: (actorId: string) => { readonly center: number; readonly width: number }
}

/**
 * Lays out a sequence diagram: columns as wide as the labels between them need, rows as high as their lines.
 * (beautiful-mermaid's own layout has fixed columns, in which Japanese messages run into each other.)
 */
export function layOutSequence(sequence: Sequence, { textWidth, typeSizes }: MermaidLibrary): PositionedSequence {
  const widthIn = (size: number): TextWidth => {
    return (text) => Math.max(...text.split('\n').map((line) => textWidth(line, size, 400)))
  }
  const labelWidth = widthIn(typeSizes.edgeLabel)
  const columns = setColumns(sequence, widthIn(typeSizes.nodeLabel), labelWidth)
  const boxes = new Map(
    sequence.actors.map(({ id }, place) => [id, { center: columns.centers[place]!, width: columns.boxWidths[place]! }]),
  )
  const mostLines = Math.max(...sequence.actors.map(({ label }) => label.split('\n').length))
  const setting = {
    boxHeight: Math.max(leastBoxHeight, mostLines * typeSizes.nodeLabel * leading + boxPadding),
    lineHeight: typeSizes.edgeLabel * leading,
    labelWidth,
    boxOf: (id: string) => boxes.get(id)!,
  }
  return closeSheet(fillSheet(sequence, setting), sequence, setting)
}

function fillSheet({ actors, steps }: Sequence, setting: Setting): Sheet {
  const y = Math.max(...actors.map(({ type }) => headHeight(type, setting)))
  const reaches = actors.map(({ id }) => reachOfBox(id, setting))
  const whole: Frame = { type: '', label: '', top: 0, dividers: [], reaches }
  const sheet: Sheet = { y, messages: [], activations: [], blocks: [], notes: [], frames: [whole], bars: new Map() }
  for (const step of steps) setStep(step, sheet, setting)
  sheet.y += rowGap
  for (const [actorId, starts] of sheet.bars) {
    for (const topY of starts.toReversed()) endBar(actorId, topY, sheet, setting)
  }
  return sheet
}

function setStep(step: Step, sheet: Sheet, setting: Setting): void {
  switch (step.kind) {
    case 'message':
      return setMessage(step, sheet, setting)
    case 'note':
      return setNote(step, sheet, setting)
    case 'open':
      sheet.y += framePadding
      sheet.frames.push({ ...step, top: sheet.y, dividers: [], reaches: [] })
      sheet.y += tabHeight
      return
    case 'divide':
      sheet.y += framePadding
      sheet.frames.at(-1)?.dividers.push({ y: sheet.y, label: step.label })
      sheet.y += dividerHeight
      return
    case 'close':
      return closeFrame(sheet, setting)
  }
}

function setMessage(message: Message, sheet: Sheet, setting: Setting): void {
  const { from, to, label } = message
  const lines = label.split('\n').length
  const isSelf = from === to
  const half = Math.max(0, (lines * setting.lineHeight - loopHeight) / 2)
  sheet.y += rowGap + (isSelf ? half : setting.lineHeight * lines)
  // The renderer centers the lines where a single one would stand; empty ones below lift them above the arrow.
  const lifted = isSelf ? label : label + '\n'.repeat(lines - 1)
  const [x1, x2] = [setting.boxOf(from).center, setting.boxOf(to).center]
  sheet.messages.push({ ...message, label: lifted, x1, x2, y: sheet.y, isSelf })
  const reaches = [reachOfBox(from, setting), reachOfBox(to, setting)]
  const end = isSelf ? [{ left: x1, right: x1 + loopWidth + setting.labelWidth(label) + framePadding }] : []
  sheet.frames.at(-1)?.reaches.push(...reaches, ...end)
  if (message.activate) sheet.bars.set(to, [...(sheet.bars.get(to) ?? []), sheet.y])
  if (message.deactivate && sheet.bars.get(from)?.length) endBar(from, sheet.bars.get(from)!.at(-1)!, sheet, setting)
  if (isSelf) sheet.y += loopHeight + half
}

/** Ends the innermost bar of an actor. */
function endBar(actorId: string, topY: number, sheet: Sheet, { boxOf }: Setting): void {
  const outer = sheet.bars.get(actorId)?.slice(0, -1) ?? []
  const x = boxOf(actorId).center - barWidth / 2 + (outer.length * barWidth) / 2
  sheet.activations.push({ actorId, x, topY, bottomY: sheet.y, width: barWidth })
  sheet.bars.set(actorId, outer)
}

function setNote({ actorIds, text, position }: Note, sheet: Sheet, { boxOf, labelWidth, lineHeight }: Setting): void {
  const centers = actorIds.map((id) => boxOf(id).center)
  const [first, last] = [Math.min(...centers), Math.max(...centers)]
  const textual = labelWidth(text) + 2 * notePadding
  const width = first < last && position === 'over' ? Math.max(textual, last - first + 2 * noteOverhang) : textual
  const lefts = { left: first - noteGap - width, right: last + noteGap, over: (first + last - width) / 2 }
  const height = text.split('\n').length * lineHeight + notePadding
  sheet.y += rowGap
  sheet.notes.push({ text, x: lefts[position], y: sheet.y, width, height })
  sheet.frames.at(-1)?.reaches.push({ left: lefts[position], right: lefts[position] + width })
  sheet.y += height
}

/** Draws the innermost frame around what stands in it. */
function closeFrame(sheet: Sheet, { labelWidth }: Setting): void {
  const { type, label, top, dividers, reaches } = sheet.frames.pop()!
  const outer = sheet.frames.at(-1)!
  sheet.y += framePadding
  const inside = spanOf(reaches.length > 0 ? reaches : outer.reaches)
  const left = inside.left - frameInset
  const widths = [`${type} [${label}]`, ...dividers.map((divider) => divider.label)].map(labelWidth)
  const right = Math.max(inside.right + frameInset, left + Math.max(...widths) + 3 * framePadding)
  sheet.blocks.push({ type, label, x: left, y: top, width: right - left, height: sheet.y - top, dividers })
  outer.reaches.push({ left, right })
}

/** Where an actor's lifeline begins. */
function headHeight(type: Actor['type'], { boxHeight }: Setting): number {
  return type === 'actor' ? boxHeight + nameHeight : boxHeight
}

function reachOfBox(actorId: string, { boxOf }: Setting): Reach {
  const { center, width } = boxOf(actorId)
  return { left: center - width / 2, right: center + width / 2 }
}

function spanOf(reaches: readonly Reach[]): Reach {
  return {
    left: Math.min(...reaches.map(({ left }) => left)),
    right: Math.max(...reaches.map(({ right }) => right)),
  }
}

/** Moves everything so that the leftmost part begins at 0. */
function closeSheet(sheet: Sheet, { actors }: Sequence, setting: Setting): PositionedSequence {
  const { boxOf, boxHeight } = setting
  const { left, right } = spanOf(sheet.frames[0]!.reaches)
  const move = <T extends { readonly x: number }>(part: T): T => ({ ...part, x: part.x - left })
  const placed = actors.map((actor) => ({ ...actor, x: boxOf(actor.id).center - left, width: boxOf(actor.id).width }))
  return {
    width: right - left,
    height: sheet.y,
    actors: placed.map((actor) => ({ ...actor, y: 0, height: boxHeight })),
    lifelines: placed.map(({ id, type, x }) => {
      return { actorId: id, x, topY: headHeight(type, setting), bottomY: sheet.y }
    }),
    messages: sheet.messages.map((message) => ({ ...message, x1: message.x1 - left, x2: message.x2 - left })),
    activations: sheet.activations.map(move),
    blocks: sheet.blocks.map(move),
    notes: sheet.notes.map(move),
  }
}
