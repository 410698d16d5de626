import type { Actor, Message, Note, Sequence, Step } from './diagram.js'
import { labelOf } from './labels.js'
import { leaveOut, readStatements } from './statements.js'
import type { Rule, Statement } from './statements.js'

type Actors = Map<string, Actor>

interface SequenceDraft {
  readonly actors: Actors
  readonly steps: Step[]
  /** How many frames are open. */
  depth: number
  /** The next message's number, and how far it is to the one after; `undefined` while messages have none. */
  numbering: { readonly next: number; readonly step: number } | undefined
}

/** Arrows that can be drawn; those with a cross or two heads can't. */
const arrows: Readonly<Record<string, Pick<Message, 'lineStyle' | 'arrowHead'>>> = {
  '->>': { lineStyle: 'solid', arrowHead: 'filled' },
  '-->>': { lineStyle: 'dashed', arrowHead: 'filled' },
  '->': { lineStyle: 'solid', arrowHead: 'open' },
  '-->': { lineStyle: 'dashed', arrowHead: 'open' },
  '-)': { lineStyle: 'solid', arrowHead: 'open' },
  '--)': { lineStyle: 'dashed', arrowHead: 'open' },
}

const rules: readonly Rule<SequenceDraft>[] = [
  leaveOut('activate', 'deactivate', 'links?', 'title:?'),
  {
    is: /^(participant|actor)\s+([^@]+?)(?:\s+as\s+(.+))?$/,
    read: ([, type = '', name = '', label = ''], { actors }) =>
      actors.set(name, {
        id: idOf(name, actors),
        // A person's name stands in one line below an icon.
        label: type === 'actor' ? oneLine(label || name) : labelOf(label || name),
        type: type as Actor['type'],
      }),
  },
  {
    is: /^autonumber(?:\s+(\d+))?(?:\s+(\d+))?$/,
    read: ([, start = '', step = ''], draft) =>
      (draft.numbering = { next: Number(start || 1), step: Number(step || 1) }),
  },
  { is: /^autonumber\s+off$/, read: (_, draft) => (draft.numbering = undefined) },
  {
    is: /^note\s+(left of|right of|over)\s+([^:]+):\s*(.+)$/i,
    read: ([, place = '', names = '', text = ''], { actors, steps }) =>
      steps.push({
        kind: 'note',
        actorIds: names.split(',').map((name) => nameActor(name.trim(), actors)),
        text: labelOf(text),
        position: place.toLowerCase().replace(' of', '') as Note['position'],
      }),
  },
  {
    is: /^(loop|alt|opt|par|critical|break)(?:\s+(.*))?$/,
    read: ([, type = '', label = ''], draft) => {
      draft.depth++
      draft.steps.push({ kind: 'open', type, label: oneLine(label) })
    },
  },
  {
    is: /^(?:else|and|option)(?:\s+(.*))?$/,
    read: ([, label = ''], { depth, steps }) => depth > 0 && steps.push({ kind: 'divide', label: oneLine(label) }),
  },
  {
    is: /^end$/,
    read: (_, draft) => {
      draft.steps.push({ kind: 'close' })
      draft.depth--
      return draft.depth >= 0
    },
  },
  {
    is: /^([^:,;]+?)\s*(-->>|->>|--\)|-\)|-->|->)(?!>)\s*([+-]?)\s*([^:,;<>]+?)\s*:\s*(.*)$/,
    read: ([, from = '', arrow = '', sign = '', to = '', label = ''], draft) =>
      draft.steps.push({
        kind: 'message',
        from: nameActor(from, draft.actors),
        to: nameActor(to, draft.actors),
        label: numbered(labelOf(label.replace(/;$/, '')), draft),
        ...arrows[arrow]!,
        ...(sign === '+' && { activate: true }),
        ...(sign === '-' && { deactivate: true }),
      }),
  },
]

/** Reads a sequence diagram; on failure gives the statement that can't be drawn. */
export function readSequence(statements: readonly Statement[]): Sequence | Statement | undefined {
  const draft: SequenceDraft = { actors: new Map(), steps: [], depth: 0, numbering: undefined }
  const stranger = readStatements(statements, draft, () => rules)
  if (stranger) return stranger
  const { actors, steps, depth } = draft
  if (actors.size === 0 || depth > 0) return undefined
  return { kind: 'sequence', actors: [...actors.values()], steps }
}

function nameActor(name: string, actors: Actors): string {
  const actor = actors.get(name) ?? { id: idOf(name, actors), label: labelOf(name), type: 'participant' as const }
  actors.set(name, actor)
  return actor.id
}

function idOf(name: string, actors: Actors): string {
  return actors.get(name)?.id ?? `a${actors.size}`
}

function oneLine(label: string): string {
  return labelOf(label).replaceAll('\n', ' ')
}

function numbered(label: string, draft: SequenceDraft): string {
  if (!draft.numbering) return label
  const { next, step } = draft.numbering
  draft.numbering = { next: next + step, step }
  return `${next}. ${label}`
}
