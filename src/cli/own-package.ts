import { createRequire } from 'node:module'

/** What the command tells of its own package.json. */
export interface OwnPackage {
  readonly version: string
  readonly engines: { readonly node: string }
}

/** The package.json of this package, wherever it is installed. */
export function readOwnPackage(): OwnPackage {
  return createRequire(import.meta.url)('kamishibai/package.json') as OwnPackage
}
