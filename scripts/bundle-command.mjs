import { resolve } from 'node:path'
import { bundleForNode } from './bundle-for-node.mjs'
import { oneOfEach, withoutNeverRun } from './bundle-plugins.mjs'

/** How the packages are taken that our own code uses. @type {import('esbuild').BuildOptions} */
export const withPackages = {
  // Found at run time; the second is the other protocol than CDP, and never asked for.
  external: ['@sparticuz/chromium', 'chromium-bidi/*'],
  plugins: [withoutNeverRun, oneOfEach],
}

/**
 * Bundles the command as one CommonJS file, because V8 can keep its compiled code; an ES module's it can't keep before Node 22.
 * @param {import('esbuild').BuildOptions} options `outfile`, and what is to be otherwise than in the package.
 * @returns {Promise<readonly string[]>} The files that went into it.
 */
export async function bundleCommand(options) {
  return bundleForNode({
    ...withPackages,
    entryPoints: [resolve(import.meta.dirname, '../src/cli.ts')],
    define: { 'import.meta.url': '__importMetaUrl' },
    banner: { js: "const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
    ...options,
  })
}
