import type { Fault } from './fault.js'
import { listWords } from './words.js'

/** Who does something, to what, where from and where to. は and も may stand for most of them. */
const particle = /^(?:さん|くん|ちゃん)?[」』)"]*\s*(が|を|に|へ|から|より|は|も)/u

const interchangeable: Readonly<Record<string, string>> = { へ: 'に', より: 'から' }

/** A word that the source always uses in one role must not stand in another: AがBを must not become BがAを. */
export function checkRoles(line: string, source: string): readonly Fault[] {
  const said = rolesOf(source)
  return [...rolesOf(line)].flatMap(([word, roles]) => {
    const known = said.get(word) ?? []
    const strange = roles.find((role) => !isPossible(role, known))
    if (strange === undefined) return []
    return [
      { kind: 'role' as const, reason: `"${word}${strange}" is "${word}${known.join(`", "${word}`)}" in the source` },
    ]
  })
}

/** A role of no case leaves open what it may be elsewhere. */
function isPossible(role: string, known: readonly string[]): boolean {
  if (role === '' || known.length === 0 || known.includes('') || known.includes(role)) return true
  if ('はも'.includes(role)) return known.some((other) => 'がはも'.includes(other)) || !known.includes('が')
  return known.some((other) => 'はも'.includes(other))
}

function rolesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, readonly string[]>()
  for (const { text: word, kind, at } of listWords(text)) {
    if (kind === 'number') continue
    const found = particle.exec(text.slice(at + word.length))?.[1] ?? ''
    roles.set(word, [...(roles.get(word) ?? []), interchangeable[found] ?? found])
  }
  return roles
}
