import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles a TypeScript module for Node, in dist/: from there packages and the project's own data are found by name. The file
 * is removed when the process ends.
 * @param {string} path Of the module.
 * @returns {Promise<string>} The path of the file.
 */
export async function bundle(path) {
  const folder = mkdtempSync(resolve(import.meta.dirname, '../dist/bundled-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, basename(path).replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return outfile
}

/**
 * Imports a TypeScript module where Node can't.
 * @param {string} path Of the module.
 */
export async function importBundled(path) {
  return import(pathToFileURL(await bundle(path)).href)
}
