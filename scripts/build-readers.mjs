// Bundles the readers of formats that take large libraries, each as a file that is loaded when such an article comes.
import { build } from 'esbuild'
import { oneOfEach, withoutNeverRun } from './bundle-plugins.mjs'

/**
 * Writes the readers to `folder`, each under its name.
 * @returns The files that went into them.
 */
export async function writeReaders(folder) {
  const { metafile } = await build({
    entryPoints: { page: 'src/article/page/page-chunk.ts', word: 'src/article/word/read-word.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutNeverRun, oneOfEach],
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs).filter((input) => input.startsWith('node_modules/'))
}
