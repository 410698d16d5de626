import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import type { EcmaScriptModule, Expression, Program } from 'oxc-parser'

/** What a file reaches: by a statement, a type, a call or a `#data/…` path. `specifier` is absent where it is computed. */
export interface Import {
  readonly specifier?: string
  readonly offset: number
}

/** A source file as the rules see it. Offsets count UTF-16 units of its text. */
export interface ParsedModule {
  readonly path: string
  /** The folder below `src/`, or the name of a file directly in it. */
  readonly room: string
  readonly program: Program
  readonly exports: EcmaScriptModule['staticExports']
  readonly imports: readonly Import[]
  readonly syntaxErrors: readonly string[]
}

/** Parses the TypeScript file at `path`, counted from the project's folder (`src/lang/detect.ts`). */
export function parseModule(path: string, text: string): ParsedModule {
  const { program, module, errors } = parseSync(path, text)
  return {
    path,
    room: roomOf(path),
    program,
    exports: module.staticExports,
    imports: findImports(program),
    syntaxErrors: errors.map((error) => error.message),
  }
}

/** The room of a path: `src/lang/ja/title.ts` lies in `lang`, `src/cli.ts` in `cli.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** The path that a relative specifier means, counted from the project's folder like `path`. */
export function resolveRelative(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
}

/** The text of a string, or of a template without placeholders. */
export function literalText(node: Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

function findImports(program: Program): Import[] {
  const imports = new Map<number, Import>()
  const add = (offset: number, specifier: string | undefined): void => {
    imports.set(offset, { offset, ...(specifier !== undefined && { specifier }) })
  }
  const addSource = (source: Expression | null): void => {
    if (source !== null) add(source.start, literalText(source))
  }
  const addOwnData = (offset: number, text: unknown): void => {
    if (typeof text === 'string' && /^#\w+\//.test(text)) add(offset, text)
  }
  const hasRequire = importsNodeModule(program)
  new Visitor({
    ImportDeclaration: ({ source }) => addSource(source),
    ExportNamedDeclaration: ({ source }) => addSource(source),
    ExportAllDeclaration: ({ source }) => addSource(source),
    ImportExpression: ({ source }) => addSource(source),
    TSImportType: ({ source }) => addSource(source),
    TSExternalModuleReference: ({ expression }) => addSource(expression),
    CallExpression({ callee, arguments: [first] }) {
      if (first?.type === 'Literal' && resolvesModules(callee, hasRequire)) addSource(first)
    },
    // `#data/…` counts wherever it stands, `#data/fonts/${file}.ttf` as the folder.
    Literal: ({ start, value }) => addOwnData(start, value),
    TemplateLiteral: ({ start, quasis: [head] }) => addOwnData(start, head?.value.cooked),
  }).visit(program)
  return [...imports.values()]
}

function importsNodeModule({ body }: Program): boolean {
  return body.some((statement) => statement.type === 'ImportDeclaration' && statement.source.value === 'node:module')
}

/**
 * Whether a call reaches a module without an import: `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`.
 * A bare `resolve(…)` does so where the file makes a `require` of its own; elsewhere it is the one of `node:path`.
 */
function resolvesModules(callee: Expression, hasRequire: boolean): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require' || (hasRequire && callee.name === 'resolve')
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.name !== 'resolve') return false
  const { object } = callee
  return object.type === 'MetaProperty' || (object.type === 'Identifier' && object.name === 'require')
}
