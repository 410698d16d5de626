import type { ClassBox, Classes, ClassMember, ClassRelation } from './diagram.js'
import { labelOf, nameCharacters } from './labels.js'
import { leaveOut, readStatements } from './statements.js'
import type { Rule, Statement } from './statements.js'

interface BoxDraft {
  readonly id: string
  label: string
  annotation?: string
  readonly attributes: ClassMember[]
  readonly methods: ClassMember[]
}

interface ClassDraft {
  readonly boxes: Map<string, BoxDraft>
  readonly relationships: ClassRelation[]
  /** The class whose members follow. */
  open: BoxDraft | undefined
}

const arrows: Readonly<Record<string, Pick<ClassRelation, 'type' | 'markerAt'>>> = {
  '<|--': { type: 'inheritance', markerAt: 'from' },
  '--|>': { type: 'inheritance', markerAt: 'to' },
  '<|..': { type: 'realization', markerAt: 'from' },
  '..|>': { type: 'realization', markerAt: 'to' },
  '*--': { type: 'composition', markerAt: 'from' },
  '--*': { type: 'composition', markerAt: 'to' },
  'o--': { type: 'aggregation', markerAt: 'from' },
  '--o': { type: 'aggregation', markerAt: 'to' },
  '<--': { type: 'association', markerAt: 'from' },
  '-->': { type: 'association', markerAt: 'to' },
  '<..': { type: 'dependency', markerAt: 'from' },
  '..>': { type: 'dependency', markerAt: 'to' },
  '--': { type: 'link', markerAt: 'to' },
}

const arrow = Object.keys(arrows)
  .toSorted((a, b) => b.length - a.length)
  .map((sign) => sign.replaceAll(/[|*.]/g, String.raw`\$&`))
  .join('|')

/** A name, perhaps with what it is generic in: `List~Text~`. */
const named = `(${nameCharacters}|\`[^\`]+\`)(?:~(.+?)~)?`
const caption = String.raw`(?:\s*\["([^"]*)"\])?(?:\s*:::[\w-]+)?`
const cardinality = String.raw`(?:"([^"]*)")?`

/** Made when a diagram is read: patterns over the letters of all scripts take milliseconds to make. */
const makeRules = (): readonly Rule<ClassDraft>[] => [
  leaveOut('direction', 'style', 'classDef', 'cssClass', 'click', 'callback', 'link'),
  {
    is: new RegExp(String.raw`^class\s+${named}${caption}\s*(\{?)$`, 'u'),
    read: ([, written = '', generic = '', label = '', open = ''], draft) => {
      const box = boxOf(written, generic, draft, label)
      if (open !== '') draft.open = box
    },
  },
  {
    is: new RegExp(String.raw`^class\s+${named}${caption}\s*\{\s*([^{}]*?)\s*\}$`, 'u'),
    read: ([, written = '', generic = '', label = '', member = ''], draft) =>
      readMember(member, boxOf(written, generic, draft, label)),
  },
  {
    is: new RegExp(String.raw`^<<\s*(.+?)\s*>>\s*${named}$`, 'u'),
    read: ([, annotation = '', written = '', generic = ''], draft) =>
      (boxOf(written, generic, draft).annotation = annotation),
  },
  {
    is: new RegExp(
      String.raw`^${named}\s*${cardinality}\s*(${arrow})\s*${cardinality}\s*${named}(?:\s*:\s*(.+))?$`,
      'u',
    ),
    read: (
      [, from = '', fromGeneric = '', fromCount = '', sign = '', toCount = '', to = '', toGeneric = '', label = ''],
      draft,
    ) =>
      draft.relationships.push({
        from: boxOf(from, fromGeneric, draft).id,
        to: boxOf(to, toGeneric, draft).id,
        ...arrows[sign]!,
        ...(label !== '' && { label: labelOf(label) }),
        ...(fromCount !== '' && { fromCardinality: labelOf(fromCount) }),
        ...(toCount !== '' && { toCardinality: labelOf(toCount) }),
      }),
  },
  {
    is: new RegExp(String.raw`^${named}\s*:\s*(.+)$`, 'u'),
    read: ([, written = '', generic = '', member = ''], draft) => readMember(member, boxOf(written, generic, draft)),
  },
]

/** Between the braces of a class. */
const memberRules: readonly Rule<ClassDraft>[] = [
  { is: /^\}$/, read: (_, draft) => (draft.open = undefined) },
  { is: /^[^{}]+$/, read: ([member = ''], { open }) => open && readMember(member, open) },
]

/** Reads a class diagram; on failure gives the statement that can't be drawn. */
export function readClassDiagram(statements: readonly Statement[]): Classes | Statement | undefined {
  const draft: ClassDraft = { boxes: new Map(), relationships: [], open: undefined }
  const rules = makeRules()
  const stranger = readStatements(statements, draft, ({ open }) => (open ? memberRules : rules))
  if (stranger) return stranger
  if (draft.boxes.size === 0 || draft.open) return undefined
  return {
    kind: 'classes',
    classes: [...draft.boxes.values()] satisfies ClassBox[],
    relationships: draft.relationships,
  }
}

function boxOf(written: string, generic: string, { boxes }: ClassDraft, label = ''): BoxDraft {
  const key = written.replaceAll('`', '')
  const box = boxes.get(key) ?? { id: `c${boxes.size}`, label: key, attributes: [], methods: [] }
  if (generic !== '') box.label = `${key}<${generic}>`
  if (label !== '') box.label = labelOf(label)
  boxes.set(key, box)
  return box
}

/** A member stands as its author wrote it, with `<Text>` for `~Text~`; `$` makes it static, `*` abstract. */
function readMember(written: string, draft: BoxDraft): void {
  const annotation = /^<<\s*(.+?)\s*>>$/.exec(written)?.[1]
  if (annotation !== undefined) draft.annotation = annotation
  const [, visibility = '', text = ''] = /^([-+#~]?)\s*(.*?);?$/.exec(written) ?? []
  if (text === '' || annotation !== undefined) return
  const generic = text.replaceAll(/~([^~\s]+)~/g, '<$1>')
  const plain = generic.replace(/[$*]$/, '').replace(/\)[$*]/, ')')
  const look = { visibility, isStatic: /[$]$|\)[$]/.test(generic), isAbstract: /[*]$|\)[*]/.test(generic) }
  const [, name, params = '', type = ''] = /^([^(]+)\(([^)]*)\)\s*:?\s*(.*)$/.exec(plain) ?? []
  if (name === undefined) draft.attributes.push({ ...look, name: plain, isMethod: false })
  else draft.methods.push({ ...look, name, isMethod: true, params, ...(type !== '' && { type }) })
}
