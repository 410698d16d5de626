import type { Cardinality, Entities, Entity } from './diagram.js'
import { labelOf, nameCharacters, unquote } from './labels.js'
import { leaveOut, readStatements } from './statements.js'
import type { Rule, Statement } from './statements.js'

interface EntityDraft {
  readonly id: string
  label: string
  readonly attributes: Entity['attributes'][number][]
}

interface ErDraft {
  readonly entities: Map<string, EntityDraft>
  readonly relationships: Entities['relationships'][number][]
  /** The entity whose attributes follow. */
  open: EntityDraft | undefined
}

/** The ends of a line, as they look on its left and on its right. */
const ends: readonly (readonly [left: string, right: string, cardinality: Cardinality])[] = [
  ['|o', 'o|', 'zero-one'],
  ['||', '||', 'one'],
  ['}o', 'o{', 'zero-many'],
  ['}|', '|{', 'many'],
]

const entity = String.raw`("[^"]+"|${nameCharacters})`
const caption = String.raw`(?:\s*\[\s*("[^"]*"|[^\]"]*?)\s*\])?(?:\s*:::[\w-]+)?`
const keys = String.raw`(?:PK|FK|UK)(?:\s*,\s*(?:PK|FK|UK))*`

/** Made when a diagram is read: patterns over the letters of all scripts take milliseconds to make. */
const makeRules = (): readonly Rule<ErDraft>[] => [
  leaveOut('direction', 'style', 'classDef', 'class'),
  {
    is: new RegExp(String.raw`^${entity}\s*([|}][|o])(--|\.\.)([|o][|{])\s*${entity}(?:\s*:\s*(.*))?$`, 'u'),
    read: ([, from = '', left, line = '', right, to = '', label = ''], draft) => {
      const cardinality1 = ends.find(([sign]) => sign === left)?.[2]
      const cardinality2 = ends.find(([, sign]) => sign === right)?.[2]
      if (!cardinality1 || !cardinality2) return false
      return draft.relationships.push({
        entity1: entityOf(from, draft).id,
        entity2: entityOf(to, draft).id,
        cardinality1,
        cardinality2,
        label: labelOf(label),
        identifying: line === '--',
      })
    },
  },
  {
    is: new RegExp(String.raw`^${entity}${caption}\s*(\{?)\s*(\}?)$`, 'u'),
    read: ([, name = '', label = '', open = '', close = ''], draft) => {
      const drafted = entityOf(name, draft)
      if (label !== '') drafted.label = labelOf(label)
      if (open !== '' && close === '') draft.open = drafted
      return open !== '' || close === ''
    },
  },
]

/** Between the braces of an entity. A comment says what an attribute is, and stands behind its name. */
const attributeRules: readonly Rule<ErDraft>[] = [
  { is: /^\}$/, read: (_, draft) => (draft.open = undefined) },
  {
    is: new RegExp(String.raw`^(\S+)\s+(\S+)(?:\s+(${keys}))?(?:\s+"([^"]*)")?$`, 'u'),
    read: ([, type = '', name = '', written = '', comment = ''], { open }) =>
      open?.attributes.push({
        type,
        name: [name, labelOf(comment).replaceAll('\n', ' ')].join(' ').trim(),
        keys: written.split(',').flatMap((key) => key.trim() || []),
      }),
  },
]

/** Reads an entity-relationship diagram; on failure gives the statement that can't be drawn. */
export function readErDiagram(statements: readonly Statement[]): Entities | Statement | undefined {
  const draft: ErDraft = { entities: new Map(), relationships: [], open: undefined }
  const rules = makeRules()
  const stranger = readStatements(statements, draft, ({ open }) => (open ? attributeRules : rules))
  if (stranger) return stranger
  if (draft.entities.size === 0 || draft.open) return undefined
  return { kind: 'entities', entities: [...draft.entities.values()], relationships: draft.relationships }
}

function entityOf(written: string, { entities }: ErDraft): EntityDraft {
  const name = unquote(written)
  const found = entities.get(name) ?? { id: `e${entities.size}`, label: name, attributes: [] }
  entities.set(name, found)
  return found
}
