import type { Style } from './diagram.js'

const color = /^(?:#[\da-f]{3,8}|[a-z]+)$/i

/** Properties that are drawn, and the values that are taken: colours by name or in hexadecimal, lengths. Nothing refers anywhere. */
const values: ReadonlyMap<string, RegExp> = new Map([
  ['fill', color],
  ['stroke', color],
  ['color', color],
  ['stroke-width', /^\d+(?:\.\d+)?(?:px)?$/],
])

/** What Mermaid writes in on a fill that its author chose: the theme's own ink may not be seen on it. */
const inkOnFill = '#333333'

/** Reads `fill:#f9f,stroke:#333,stroke-width:4px`. */
export function readStyle(written: string): Style {
  const declared = written
    .replace(/;\s*$/, '')
    .split(',')
    .map((pair) => pair.split(':').map((part) => part.trim()))
  const style = Object.fromEntries(
    declared.flatMap(([name = '', value = '']) => (values.get(name)?.test(value) ? [[name, value]] : [])),
  )
  return 'fill' in style ? { color: inkOnFill, ...style } : style
}
