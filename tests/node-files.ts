import { readFileSync, realpathSync } from 'node:fs'
import type { Files } from '../src/model/files.js'

/** The machine's own file system. */
export const nodeFiles: Files = { read: (path) => readFileSync(path), realPath: (path) => realpathSync(path) }
