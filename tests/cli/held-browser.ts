import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browsers } from '../../src/export/find-browser.js'
import type { FoundBrowser } from '../../src/export/find-browser.js'
import { testMachine } from '../export/test-browser.js'

/** A browser that works until it is told something, which it never does. */
export interface HeldBrowser {
  /** Absolute path of the program. */
  readonly program: string
  /** Whether it has been told. */
  readonly isHeld: () => boolean
}

/** What browsers are told: the first words of all, and to print. */
export const orders = { start: 'Target.', print: 'Page.printToPDF' } as const

/** Puts such a browser into a folder. */
export async function holdBrowser(folder: string, order: string): Promise<HeldBrowser> {
  const { value } = await browsers({ machine: testMachine(), scratch: folder }).next()
  const { path, libraries = '' } = value as FoundBrowser
  const [program, mark] = [join(folder, 'held-browser'), join(folder, 'is-held')]
  writeFileSync(
    program,
    `#!${process.execPath}\n(${actAsBrowser.toString()})(${JSON.stringify([path, libraries, mark, order])})`,
  )
  chmodSync(program, 0o755)
  return { program, isHeld: () => existsSync(mark) }
}

/** Runs in the program: stands between the pipes of the command and of the browser. */
function actAsBrowser([path, libraries, mark, order]: readonly [string, string, string, string]): void {
  const { spawn } = process.getBuiltinModule('node:child_process')
  const { createReadStream, writeFileSync: write } = process.getBuiltinModule('node:fs')
  const env = { ...process.env, LD_LIBRARY_PATH: libraries }
  const browser = spawn(path, process.argv.slice(2), { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe', 4] })
  const toBrowser = browser.stdio[3] as NodeJS.WritableStream
  createReadStream('', { fd: 3 })
    .on('data', (chunk) => {
      if (chunk.includes(order)) write(mark, '')
      else toBrowser.write(chunk)
    })
    .on('end', () => toBrowser.end())
}
