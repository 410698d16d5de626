import { parse } from 'postcss'
import type { Rule } from 'postcss'
import { slideKinds } from '../model/deck.js'
import type { SlideKind } from '../model/deck.js'
import { slideBoxes } from '../model/theme.js'
import type { FontFace, Layout, Metrics, SlideSize, TextStyle } from '../model/theme.js'

/** Custom properties without their two dashes. */
type Properties = Readonly<Record<string, string>>

/** What a theme declares for `section` itself, for a kind, and for the steps of a kind in their order. */
export interface Declared {
  readonly base: Properties
  readonly kinds: ReadonlyMap<string, Properties>
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, Properties>>
}

const metricSelector = /^section(?:\.([\w-]+))?(?:\.([\w-]+))?$/

/**
 * Reads the custom properties of `section`, `section.KIND` and `section.KIND.STEP`.
 * @throws postcss' `CssSyntaxError` if the text is no CSS.
 */
export function readDeclared(css: string): Declared {
  const base: Record<string, string> = {}
  const kinds = new Map<string, Record<string, string>>()
  const steps = new Map<string, Map<string, Properties>>()
  parse(css).walkRules((rule) => {
    for (const selector of rule.selectors) {
      const match = metricSelector.exec(selector)
      if (!match) continue
      const [, kind, step] = match
      if (kind === undefined) Object.assign(base, customProperties(rule))
      else if (step === undefined) kinds.set(kind, { ...kinds.get(kind), ...customProperties(rule) })
      else addTo(steps, kind, step, customProperties(rule))
    }
  })
  return { base, kinds, steps }
}

/** A later rule for a step completes an earlier one, as in a browser. */
function addTo(steps: Map<string, Map<string, Properties>>, kind: string, step: string, properties: Properties): void {
  const ofKind = steps.get(kind) ?? new Map<string, Properties>()
  steps.set(kind, ofKind.set(step, { ...ofKind.get(step), ...properties }))
}

function customProperties(rule: Rule): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const node of rule.nodes) {
    if (node.type === 'decl' && node.prop.startsWith('--')) properties[node.prop.slice(2)] = node.value.trim()
  }
  return properties
}

/** A family name out of its quotes. */
export function familyOf(properties: Properties, name: string): string {
  return (properties[name] ?? '').replaceAll(/^["']|["']$/g, '')
}

/** Calculates the layouts of every kind and step for a slide size. */
export function calculateMetrics(declared: Declared, faces: readonly FontFace[], size: SlideSize): Metrics {
  const box = slideBoxes[size]
  const layoutsOf = (kind: SlideKind): Layout[] => {
    const own = { ...declared.base, ...declared.kinds.get(kind) }
    const steps = [...(declared.steps.get(kind) ?? [])].map(([step, properties]) => ({
      step,
      properties: { ...own, ...properties },
    }))
    return [{ step: '', properties: own }, ...steps]
      .map(({ step, properties }) => layout(step, kind, properties, box, faces))
      .toSorted(byType)
  }
  const layouts = Object.fromEntries(slideKinds.map((kind) => [kind, layoutsOf(kind)])) as Record<SlideKind, Layout[]>
  const px = pixels(declared.base)
  const kickerStyle = {
    faces: stack(declared.base, faces, 700, 'text-family'),
    size: px('kicker-size'),
    lineHeight: px('kicker-size') * 1.5,
  }
  return { ...box, kicker: { ...kickerStyle, width: box.width - 2 * px('side') - px('kicker-frame') }, layouts }
}

/** The largest type first, of equal type that which leaves its lines the most room. */
function byType(one: Layout, other: Layout): number {
  const [{ body, title }, { body: otherBody, title: otherTitle }] = [one, other]
  return otherBody.size - body.size || otherTitle.size - title.size || body.indent - otherBody.indent
}

/** What text is set in: a weight, and the property that names the family. */
interface Type {
  readonly weight: number
  readonly family: string
}

const headline: Type = { weight: 700, family: 'title-family' }

/** The kinds whose body is set in something else than the family for text. */
const bodyTypes: { readonly [K in SlideKind]?: Type } = {
  quote: { weight: 400, family: 'quote-family' },
  code: { weight: 400, family: 'code-family' },
}

function layout(
  step: string,
  kind: SlideKind,
  properties: Properties,
  box: { width: number; height: number },
  faces: readonly FontFace[],
): Layout {
  const px = pixels(properties)
  const style = (role: 'title' | 'body', { weight, family }: Type): TextStyle => ({
    faces: stack(properties, faces, weight, family),
    size: px(`${role}-size`),
    lineHeight: px(`${role}-size`) * px(`${role}-leading`),
  })
  const body = style('body', bodyTypes[kind] ?? { weight: 400, family: 'text-family' })
  return {
    step,
    width: box.width - 2 * px('side'),
    height: box.height - px('top') - px('bottom') - px('ornament'),
    title: { ...style('title', headline), gap: px('title-gap') },
    body: {
      ...body,
      gap: px('body-gap'),
      indent: px('body-indent'),
      frame: px('body-frame'),
    },
    label: {
      faces: stack(properties, faces, 700, 'text-family'),
      size: px('label-size'),
      lineHeight: body.lineHeight,
      gap: px('label-gap'),
    },
  }
}

/** Reads lengths in px and numbers; what is not declared counts nothing. */
function pixels(properties: Properties): (name: string) => number {
  return (name) => Number.parseFloat(properties[name] ?? '') || 0
}

/** The faces that a browser tries for text of a family and weight, in order; where a weight lacks a character, the other has it. */
function stack(
  properties: Properties,
  faces: readonly FontFace[],
  weight: number,
  family: string,
): readonly FontFace[] {
  const names = [family, 'text-family', 'emoji-family'].map((name) => familyOf(properties, name))
  return [...new Set(names)].flatMap((name) => {
    const ofFamily = faces.filter((face) => face.family === name)
    return ofFamily.toSorted((one, other) => Math.abs(one.weight - weight) - Math.abs(other.weight - weight))
  })
}
