// Bundles the readers of formats that take large libraries, each as a file that is loaded when such an article comes.
import { bundleForNode } from './bundle-for-node.mjs'
import { oneOfEach, withoutNeverRun } from './bundle-plugins.mjs'

/**
 * Writes the readers to `folder`, each under its name.
 * @returns The files that went into them.
 */
export async function writeReaders(folder) {
  return bundleForNode({
    entryPoints: { page: 'src/article/page/page-chunk.ts', word: 'src/article/word/read-word.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    plugins: [withoutNeverRun, oneOfEach],
  })
}
