import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'

const require = createRequire(import.meta.url)

/** What the command tells of its own package.json. */
export interface OwnPackage {
  readonly version: string
  readonly homepage?: string
  readonly engines: { readonly node: string }
}

/** The package.json of this package, wherever it is installed. */
export function readOwnPackage(): OwnPackage {
  return require('kamishibai/package.json') as OwnPackage
}

/** Whether a file is one that this package was built with: fonts, scripts, dictionaries. */
export function isBuiltIn(path: string): boolean {
  return path.startsWith(`${join(dirname(require.resolve('kamishibai/package.json')), 'dist')}${sep}`)
}
