import type { CodeLine } from './code-lines.js'

/** A variable that gets a value: `const lamp =`, `lamp, err :=`, `{ lamp, power } =`, `Lamp lamp =`, `lamp: Lamp =`. */
const declaration =
  /^(?:[\w<>[\]?]+\s+)*([\w$]+(?:\s*,\s*[\w$]+)*|[[{(][\w$\s,:]*[\]})])(?:\s*:\s*[^=]+)?\s*:?=(?![=>~])/

/** What is written in quotes is no name. */
const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g

/** A name that is neither a field of something else nor a key. */
const used = /(?<![\w$.])[\p{L}_$][\w$]*(?!\s*:)/gu

interface Declared {
  readonly name: string
  readonly indent: number
  readonly place: number
}

/** For each line the places of those above it that declare the variables which it uses, as far as their blocks go. */
export function findNeeded(lines: readonly CodeLine[]): readonly (readonly number[])[] {
  let seen: readonly Declared[] = []
  return lines.map(({ text, kind, indent }, place) => {
    if (kind === 'blank' || kind === 'comment') return []
    const names = new Set(text.replaceAll(quoted, '').match(used))
    const visible = seen.filter((declared) => declared.indent <= indent)
    const own = declaredIn(text).filter((name) => !visible.some((declared) => declared.name === name))
    seen = [...visible, ...own.map((name) => ({ name, indent, place }))]
    return visible.filter(({ name }) => names.has(name)).map((declared) => declared.place)
  })
}

/** The names that a line gives a value to, but for those that have one in it. */
function declaredIn(text: string): readonly string[] {
  const [begin, names] = declaration.exec(text.trim()) ?? []
  if (begin === undefined || names === undefined) return []
  const rest = new Set(text.trim().slice(begin.length).match(used))
  return (names.match(/[\p{L}_$][\w$]*/gu) ?? []).filter((name) => !rest.has(name))
}
