import { Visitor } from 'oxc-parser'
import type { Expression, Program } from 'oxc-parser'
import type { Finding } from './import-rules.js'
import { literalText } from './parse-module.js'
import type { ParsedModule } from './parse-module.js'
import { languageCodes, terminal } from './rooms.js'

/** A file that does not parse would pass every other rule. */
export function findSyntaxErrors({ syntaxErrors }: ParsedModule): Finding[] {
  return syntaxErrors.map((message) => ({ offset: 0, message }))
}

/** No module keeps state between two calls: no `let` or `var` at its top, and no collection that starts empty. */
export function findModuleState({ program }: ParsedModule): Finding[] {
  return topLevelVariables(program).flatMap(({ kind, declarations, start }) => {
    if (kind === 'let' || kind === 'var') return [{ offset: start, message: `a module has no ${kind}` }]
    return declarations
      .filter(({ init }) => init !== null && isEmptyCollection(init))
      .map((declaration) => ({ offset: declaration.start, message: 'a module fills no collection' }))
  })
}

/** Only the command knows the process and the console. */
export function findTerminalGlobals({ room, program }: ParsedModule): Finding[] {
  if (terminal.includes(room)) return []
  return findGlobals(program, terminalGlobals).map(({ name, start }) => ({
    offset: start,
    message: `${name} is for ${terminal.join(', ')}: hand down what is needed`,
  }))
}

/** What a module exports has a name. */
export function findDefaultExports({ program }: ParsedModule): Finding[] {
  const findings: Finding[] = []
  const add = (offset: number): void => {
    findings.push({ offset, message: 'an export has a name' })
  }
  new Visitor({
    ExportDefaultDeclaration: ({ start }) => add(start),
    ExportSpecifier({ exported, start }) {
      if (exported.type === 'Identifier' && exported.name === 'default') add(start)
    },
  }).visit(program)
  return findings
}

/** Only `src/index.ts` exports what another module holds, be it by `export … from` or by exporting an import. */
export function findBarrels({ path, exports }: ParsedModule): Finding[] {
  if (path === 'src/index.ts') return []
  return exports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest !== null)
    .map(({ start, moduleRequest }) => ({
      offset: start,
      message: `import from ${moduleRequest?.value ?? ''} where it is used: src/index.ts alone re-exports`,
    }))
}

/** Only `lang/` asks which language it is; others ask the `Language` they are given. */
export function findLanguageComparisons({ room, program }: ParsedModule): Finding[] {
  if (room === 'lang') return []
  const findings: Finding[] = []
  const look = (node: Expression | null): void => {
    const code = node === null ? undefined : literalText(node)
    if (node === null || code === undefined || !languageCodes.has(code)) return
    findings.push({ offset: node.start, message: `compares with the language ${code}: let the Language decide` })
  }
  new Visitor({
    BinaryExpression({ operator, left, right }) {
      if (!comparisons.has(operator)) return
      look(left)
      look(right)
    },
    SwitchCase: ({ test }) => look(test),
  }).visit(program)
  return findings
}

const terminalGlobals: ReadonlySet<string> = new Set(['process', 'console'])
const comparisons: ReadonlySet<string> = new Set(['===', '!==', '==', '!='])
const collections: ReadonlySet<string> = new Set(['Map', 'Set', 'WeakMap', 'WeakSet'])

function topLevelVariables({ body }: Program) {
  return body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .filter((statement) => statement?.type === 'VariableDeclaration')
}

function isEmptyCollection(node: Expression): boolean {
  if (node.type !== 'NewExpression' || node.arguments.length > 0) return false
  return node.callee.type === 'Identifier' && collections.has(node.callee.name)
}

interface Name {
  readonly name: string
  readonly start: number
}

/** The places that mean one of `names`: not a property or a key of that name, but the same property of `globalThis`. */
function findGlobals(program: Program, names: ReadonlySet<string>): Name[] {
  const found: Name[] = []
  const keys = new Set<number>()
  const skipKey = (node: { readonly key: { readonly start: number }; readonly computed: boolean }): void => {
    if (!node.computed) keys.add(node.key.start)
  }
  new Visitor({
    MemberExpression({ object, property, computed }) {
      if (!computed && !(object.type === 'Identifier' && object.name === 'globalThis')) keys.add(property.start)
    },
    Property: (node) => (node.shorthand ? undefined : skipKey(node)),
    PropertyDefinition: skipKey,
    MethodDefinition: skipKey,
    TSPropertySignature: skipKey,
    TSMethodSignature: skipKey,
    Identifier: ({ name, start }) => {
      const seen = found.some((other) => other.start === start)
      if (names.has(name) && !keys.has(start) && !seen) found.push({ name, start })
    },
  }).visit(program)
  return found
}
