import { build } from 'esbuild'

/** @type {import('esbuild').BuildOptions} */
const forNode = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/**
 * Bundles and minifies code that runs in Node.
 * @param {import('esbuild').BuildOptions} options Besides those that all such code has.
 * @returns {Promise<readonly string[]>} The files that went into it.
 */
export async function bundleForNode(options) {
  const { metafile } = await build({ ...forNode, ...options })
  return Object.keys(metafile.inputs)
}
