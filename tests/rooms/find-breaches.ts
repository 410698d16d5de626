import { findComputedImports, findForbiddenDoors, findForbiddenRooms, findUnknownRoom } from './import-rules.js'
import type { Finding } from './import-rules.js'
import { parseModule } from './parse-module.js'
import type { ParsedModule } from './parse-module.js'
import {
  findBarrels,
  findDefaultExports,
  findLanguageComparisons,
  findModuleState,
  findSyntaxErrors,
  findTerminalGlobals,
} from './syntax-rules.js'

export interface SourceFile {
  /** Counted from the project's folder, with slashes: `src/lang/detect.ts`. */
  readonly path: string
  readonly text: string
}

/** A place where the source does not keep to the design. */
export interface Breach {
  readonly rule: RuleName
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

/** The rules that every source file keeps. */
export const rules = {
  parses: findSyntaxErrors,
  'known-room': findUnknownRoom,
  'plain-imports': findComputedImports,
  'table-of-rooms': findForbiddenRooms,
  'one-door-per-package': findForbiddenDoors,
  'no-module-state': findModuleState,
  'terminal-in-cli': findTerminalGlobals,
  'named-exports': findDefaultExports,
  'one-barrel': findBarrels,
  'languages-in-lang': findLanguageComparisons,
} satisfies Record<string, (module: ParsedModule) => Finding[]>

export type RuleName = keyof typeof rules

/** All breaches of `rules` in the files, file by file. */
export function findBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap(({ path, text }) => {
    const module = parseModule(path, text)
    return ruleNames.flatMap((rule) =>
      rules[rule](module).map(({ offset, message }) => ({ rule, path, line: lineAt(text, offset), message })),
    )
  })
}

const ruleNames = Object.keys(rules) as RuleName[]

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
