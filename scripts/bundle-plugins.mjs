// What keeps the bundles small.
import { join } from 'node:path'

/** Code that packages load and that never runs here, by what is imported. */
const neverRun = [
  // What puppeteer would download browsers with, and its own command line.
  /^(?:proxy-agent|extract-zip|tar-fs|yargs)(?:\/|$)/,
  // Ways to speak with a browser that are never asked for: WebSocket instead of a pipe, WebDriver BiDi instead of CDP.
  /^ws$/,
  /\/bidi\.js$/,
  // What linkedom reads style sheets with: pages are read without theirs.
  /^cssomnom(?:\/|$)/,
  // PostCSS does without, as in web pages: nobody asks for source maps.
  /^source-map-js$/,
]

/** @type {import('esbuild').Plugin} */
export const withoutNeverRun = {
  name: 'without-never-run',
  setup(bundle) {
    const path = join(import.meta.dirname, 'never-run.cjs')
    for (const filter of neverRun) bundle.onResolve({ filter }, () => ({ path }))
  },
}

/**
 * Packages that come as ES modules and as CommonJS are taken once, as ES modules, whoever asks: Marpit requires markdown-it,
 * and we import it.
 * @type {import('esbuild').Plugin}
 */
export const oneOfEach = {
  name: 'one-of-each',
  setup(bundle) {
    const filter = /^(?:entities|linkify-it|markdown-it|mdurl|uc\.micro)$/
    bundle.onResolve({ filter }, ({ path, importer, resolveDir, pluginData }) => {
      if (pluginData === oneOfEach) return undefined
      return bundle.resolve(path, { importer, resolveDir, kind: 'import-statement', pluginData: oneOfEach })
    })
  },
}
