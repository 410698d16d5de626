import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Does the work of a program in a folder that is removed at the end. Exits 1 unless all was well.
 * @param {(folder: string) => Promise<boolean>} work Gets the absolute path.
 */
export async function workInScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kamishibai-bench-'))
  // Every process that is measured gets this as its temporary folder: marp-cli leaves browser profiles of 18 MB behind.
  mkdirSync(join(folder, 'tmp'))
  try {
    process.exitCode = (await work(folder)) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
