import { parse } from 'postcss'

/** Custom properties, with their two dashes. */
export type Declarations = ReadonlyMap<string, string>

/**
 * The custom properties of a slide with these classes, as a browser finds them: of the rules that fit, those that ask for more
 * classes are stronger, else those that come later.
 */
export function propertiesOf(css: string, classes: readonly string[]): Declarations {
  const found = new Map<string, { readonly value: string; readonly weight: number }>()
  parse(css).walkRules((rule) => {
    const weights = rule.selectors
      .map((selector) => weightOf(selector, classes))
      .filter((weight) => weight !== undefined)
    if (weights.length === 0) return
    const weight = Math.max(...weights)
    rule.walkDecls(/^--/, ({ prop, value }) => {
      if (weight >= (found.get(prop)?.weight ?? 0)) found.set(prop, { value: value.trim(), weight })
    })
  })
  return new Map([...found].map(([name, { value }]) => [name, value]))
}

/** How many classes `section`, `section.a.b` or `section:is(.a, .b)` asks for; `undefined` if the slide lacks any. */
function weightOf(selector: string, classes: readonly string[]): number | undefined {
  const [, chain, choice] = /^section((?:\.[\w-]+)*)(?::is\(([^()]*)\))?$/.exec(selector) ?? []
  if (chain === undefined) return undefined
  const asked = chain.split('.').slice(1)
  const choices = choice?.split(',').map((name) => name.trim().slice(1))
  const fits =
    asked.every((name) => classes.includes(name)) && (choices?.some((name) => classes.includes(name)) ?? true)
  return fits ? asked.length + (choices ? 1 : 0) : undefined
}

/** A colour, `#rrggbb`, behind any number of `var(…)`. */
export function colourOf(name: string, properties: Declarations): string {
  const value = properties.get(name) ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colourOf(other, properties)
}

/** Source: WCAG 2.2, "relative luminance" and "contrast ratio". */
export function contrast(...colours: readonly [string, string]): number {
  const [darker, lighter] = colours.map(luminance).toSorted((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
