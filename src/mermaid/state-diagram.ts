import type { Graph } from './diagram.js'
import { closeGroup, directionOf, draftGraph, finishGraph, nameNode, openGroup, setDirection } from './graph-draft.js'
import type { GraphDraft } from './graph-draft.js'
import { labelOf, nameCharacters } from './labels.js'
import { leaveOut, readStatements } from './statements.js'
import type { Rule, Statement } from './statements.js'

const state = String.raw`(${nameCharacters})(?::::[\w-]+)?`
const end = String.raw`(\[\*\]|${nameCharacters})(?::::[\w-]+)?`

/** Made when a diagram is read: patterns over the letters of all scripts take milliseconds to make. */
const makeRules = (): readonly Rule<GraphDraft>[] => [
  leaveOut('classDef', 'class', 'style', 'hide empty description', String.raw`scale\s.*`),
  {
    is: /^direction\s+(TD|TB|BT|LR|RL)$/i,
    read: ([, written = ''], draft) => setDirection(directionOf(written), draft),
  },
  {
    is: new RegExp(String.raw`^state\s+(?:("[^"]*")\s+as\s+)?${state}\s*\{$`, 'u'),
    read: ([, label = '', name = ''], draft) => openGroup(name, labelOf(label || name), draft),
  },
  {
    is: new RegExp(String.raw`^state\s+("[^"]*")\s+as\s+${state}$`, 'u'),
    read: ([, label = '', name = ''], draft) => nameNode(name, draft, { label: labelOf(label) }),
  },
  {
    is: new RegExp(String.raw`^state\s+${state}\s+(?:<<|\[\[)choice(?:>>|\]\])$`, 'u'),
    read: ([, name = ''], draft) => nameNode(name, draft, { label: '', shape: 'diamond' }),
  },
  { is: /^\}$/, read: (_, draft) => closeGroup(draft) },
  {
    is: new RegExp(String.raw`^${end}\s*-->\s*${end}(?:\s*:\s*(.*))?$`, 'u'),
    read: ([, source = '', target = '', label = ''], draft) =>
      draft.edges.push({
        source: nameState(source, 'start', draft),
        target: nameState(target, 'end', draft),
        style: 'solid',
        hasArrowStart: false,
        hasArrowEnd: true,
        ...(label.trim() !== '' && { label: labelOf(label) }),
      }),
  },
  {
    is: new RegExp(String.raw`^(?:state\s+)?${state}\s*:\s*(.+)$`, 'u'),
    read: ([, name = '', label = ''], draft) => nameNode(name, draft, { label: labelOf(label) }),
  },
  { is: new RegExp(`^(?:state\\s+)?${state}$`, 'u'), read: ([, name = ''], draft) => nameState(name, 'start', draft) },
]

/** Reads a state diagram; on failure gives the statement that can't be drawn. */
export function readStateDiagram(statements: readonly Statement[]): Graph | Statement | undefined {
  const draft = draftGraph('TD', 'rounded')
  const rules = makeRules()
  return readStatements(statements, draft, () => rules) ?? finishGraph(draft)
}

/** Every composite state has a start and an end of its own. */
function nameState(name: string, side: 'start' | 'end', draft: GraphDraft): string {
  if (name !== '[*]') return nameNode(name, draft)
  const place = `[*] ${side} ${draft.open.at(-1)?.id ?? ''}`
  return nameNode(place, draft, { label: '', shape: `state-${side}` })
}
