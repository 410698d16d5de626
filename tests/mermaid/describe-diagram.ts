import { readFileSync } from 'node:fs'
import type { ChartAxis, ClassMember, Diagram, Graph, GraphGroup, Step, Style } from '../../src/mermaid/diagram.js'
import type { ReadDiagram } from '../../src/mermaid/read-diagram.js'

/** One case of a fixture file: `=== name`, a diagram, a line `===>`, and what is read from it. */
export interface DiagramCase {
  readonly name: string
  readonly source: string
  readonly expected: string
}

export function readDiagramCases(file: string): DiagramCase[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
  return text
    .split(/^=== (?=\S)/m)
    .slice(1)
    .map((part) => {
      const [, name = '', source = '', expected = ''] = /^(.*)\n([\s\S]*?)^===>\n([\s\S]*)$/m.exec(part) ?? []
      return { name, source, expected: expected.trim() }
    })
}

/** Writes a diagram as the fixtures do, or the statement that keeps it from being drawn. */
export function describeRead(read: ReadDiagram): string {
  if (!read.diagram) return read.stranger ? `not drawn, line ${read.stranger.line}: ${read.stranger.text}` : 'not drawn'
  const title = read.title === undefined ? [] : [`title ${read.title}`]
  return [...title, ...describeDiagram(read.diagram)].join('\n').replaceAll(/ +$/gm, '')
}

function describeDiagram(diagram: Diagram): string[] {
  switch (diagram.kind) {
    case 'graph':
      return describeGraph(diagram)
    case 'sequence': {
      const nameOf = namesOf(diagram.actors)
      return [
        ...diagram.actors.map(({ type, label }) => `${type} ${shown(label)}`),
        ...diagram.steps.map((step) => describeStep(step, nameOf)),
      ]
    }
    case 'classes': {
      const nameOf = namesOf(diagram.classes)
      const relations = diagram.relationships.map((relation) => {
        const { from, to, type, markerAt, label = '', fromCardinality = '', toCardinality = '' } = relation
        return `${nameOf(from)} ${fromCardinality} ${type} at ${markerAt} ${toCardinality} ${nameOf(to)} ${label}`
      })
      const boxes = diagram.classes.flatMap(({ label, annotation = '', attributes, methods }) => [
        `class ${label} ${annotation}`,
        ...[...attributes, ...methods].map(describeMember),
      ])
      return [...boxes, ...relations.map((line) => line.replaceAll(/ +/g, ' '))]
    }
    case 'entities': {
      const nameOf = namesOf(diagram.entities)
      return [
        ...diagram.entities.flatMap(({ label, attributes }) => [
          `entity ${label}`,
          ...attributes.map(({ type, name, keys }) => `  ${type} | ${name} | ${keys.join(' ')}`),
        ]),
        ...diagram.relationships.map(({ entity1, entity2, cardinality1, cardinality2, label, identifying }) => {
          return `${nameOf(entity1)} ${cardinality1} ${identifying ? '--' : '..'} ${cardinality2} ${nameOf(entity2)} ${label}`
        }),
      ]
    }
    case 'chart':
      return [
        `chart ${diagram.title ?? ''} ${diagram.horizontal ? 'horizontal' : ''}`,
        `x ${describeAxis(diagram.xAxis)}`,
        `y ${describeAxis(diagram.yAxis)}`,
        ...diagram.series.map(({ type, name = '', data }) => `${type} ${name} ${data.join(' ')}`),
      ]
  }
}

function describeGraph({ direction, nodes, edges, subgraphs, nodeStyles, linkStyles }: Graph): string[] {
  const names = new Map(groupsIn(subgraphs).map(({ id, label }) => [id, label]))
  const nameOf = (id: string): string => shown(nodes.get(id)?.label ?? names.get(id) ?? `?${id}`)
  const describeGroup = (group: GraphGroup): string => {
    const inside = [...group.nodeIds.map(nameOf), ...group.children.map(describeGroup)].join(', ')
    return `${group.label}${group.direction ? ` ${group.direction}` : ''} {${inside}}`
  }
  return [
    direction,
    ...[...nodes.values()].map(({ id, label, shape }) => `${shape} ${shown(label)} ${styleOf(nodeStyles.get(id))}`),
    ...edges.map(({ source, target, label, style, hasArrowStart, hasArrowEnd }, place) => {
      const line = `${hasArrowStart ? '<' : ''}${style}${hasArrowEnd ? '>' : ''}`
      const said = label === undefined ? '' : `: ${shown(label)}`
      return `${nameOf(source)} ${line} ${nameOf(target)}${said} ${styleOf(linkStyles.get(place))}`
    }),
    ...subgraphs.map(describeGroup),
  ]
}

function groupsIn(groups: readonly GraphGroup[]): readonly GraphGroup[] {
  return groups.flatMap((group) => [group, ...groupsIn(group.children)])
}

function styleOf(style: Style = {}): string {
  const entries = Object.entries(style).map(([name, value]) => `${name}:${value}`)
  return entries.length === 0 ? '' : `[${entries.join(' ')}]`
}

function describeStep(step: Step, nameOf: (id: string) => string): string {
  switch (step.kind) {
    case 'message': {
      const bars = `${step.activate ? ' +' : ''}${step.deactivate ? ' -' : ''}`
      return `${nameOf(step.from)} ${step.lineStyle} ${step.arrowHead}${bars} ${nameOf(step.to)}: ${shown(step.label)}`
    }
    case 'note':
      return `note ${step.position} ${step.actorIds.map(nameOf).join(', ')}: ${shown(step.text)}`
    case 'open':
      return `${step.type} ${step.label} {`
    case 'divide':
      return `} ${step.label} {`
    case 'close':
      return '}'
  }
}

function describeMember({ visibility, name, isMethod, isStatic, isAbstract, params, type }: ClassMember): string {
  const marks = `${isStatic ? ' static' : ''}${isAbstract ? ' abstract' : ''}`
  return `  ${visibility} ${name}${isMethod ? `(${params ?? ''}) ${type ?? ''}` : ''}${marks}`
}

function describeAxis({ title = '', categories, range }: ChartAxis): string {
  return `${title} ${categories ? categories.join(' / ') : ''}${range ? `${range.min} to ${range.max}` : ''}`
}

function namesOf(things: readonly { readonly id: string; readonly label: string }[]): (id: string) => string {
  const names = new Map(things.map(({ id, label }) => [id, shown(label)]))
  return (id) => names.get(id) ?? `?${id}`
}

function shown(label: string): string {
  return label.replaceAll('\n', '⏎')
}
