import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface RunningProcess {
  readonly id: number
  readonly parent: number
  readonly command: string
}

/**
 * The processes (of Linux) that were told of a folder by their command line or environment, as a browser is of the folder
 * that it writes to, with all their children.
 */
export function processesOf(folder: string): RunningProcess[] {
  const all = runningProcesses()
  const found = all.filter(({ id, command }) => `${command}${read(id, 'environ')}`.includes(folder))
  const ids = new Set(found.map(({ id }) => id))
  // A child has a higher number than its parent, but for the rare turn of the numbers.
  for (const { id, parent } of all) if (ids.has(parent)) ids.add(id)
  return all.filter(({ id }) => ids.has(id))
}

/** Those that still run after they had a moment to go. */
export async function lasting(processes: readonly RunningProcess[]): Promise<RunningProcess[]> {
  const ids = new Set(processes.map(({ id }) => id))
  const still = () => runningProcesses().filter(({ id }) => ids.has(id))
  for (let tries = 0; tries < 20 && still().length > 0; tries++) await sleep(100)
  return still()
}

/** Sends a signal; with a browser's first process others end by themselves, before it is their turn. */
export function signalIfThere(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** By number. One that has ended but is not yet noticed by its parent has no command line any more. */
function runningProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id))
    .toSorted((a, b) => a - b)
    .map((id) => ({ id, parent: parentOf(id), command: read(id, 'cmdline').replaceAll('\0', ' ') }))
    .filter(({ command }) => command !== '')
}

/** The second field behind the name, which stands in parentheses. */
function parentOf(id: number): number {
  return Number(read(id, 'stat').split(') ').at(-1)?.split(' ')[1])
}

function read(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
