import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect } from 'vitest'
import { lasting, processesOf } from '../export/test-processes.js'
import { startCli } from './run-cli.js'
import type { Run, RunningCli, RunOptions } from './run-cli.js'

/** A short article. */
export const article = '# 題\n\n本文です。\n'

/** A folder that the command runs in, new for each test. */
export interface Trial {
  /** Absolute path. */
  readonly folder: () => string
  /** Absolute path of the folder for its temporary files. */
  readonly temp: () => string
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly start: (args: readonly string[], options?: RunOptions) => RunningCli
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Run>
  /** What is in the folder, at any depth. */
  readonly everything: () => string[]
}

/** Prepares a trial for each test of a file, and checks behind each that no temporary file and no process is left. */
export function prepareTrials(): Trial {
  const place = { folder: '', temp: '' }
  beforeEach(() => {
    place.folder = makeFolder('kamishibai-trial-')
    place.temp = makeFolder('kamishibai-temp-')
    chmodSync(place.temp, 0o777)
  })
  afterEach(async () => {
    expect(await lasting(processesOf(place.temp))).toEqual([])
    expect(readdirSync(place.temp)).toEqual([])
    rmSync(place.folder, { recursive: true })
    rmSync(place.temp, { recursive: true })
  })
  const start: Trial['start'] = (args, options = {}) =>
    startCli(args, place.folder, { ...options, env: { TMPDIR: place.temp, ...options.env } })
  return {
    folder: () => place.folder,
    temp: () => place.temp,
    write: (name, content) => writeFileSync(join(place.folder, name), content),
    start,
    run: async (args, options) => start(args, options).ended,
    everything: () => readdirSync(place.folder, { recursive: true, encoding: 'utf8' }).toSorted(),
  }
}

/** Expects one sentence on standard error, and nothing on standard output. */
export function expectRefusal({ code, stderr, stdout }: Run, expected: number, message: RegExp): void {
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/^\s+at |should not have/m)
  expect(
    stderr
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('(')),
  ).toHaveLength(1)
  expect([code, stdout.toString()]).toEqual([expected, ''])
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 10_000
  while (!isSo()) {
    if (performance.now() > end) throw new Error('It did not come to be within 10 s.')
    await sleep(5)
  }
}

/** What the folder holds, or nothing while it is not there. */
export function listFolder(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

/** Other users may look into it too. */
function makeFolder(prefix: string): string {
  const path = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(path, 0o755)
  return path
}
