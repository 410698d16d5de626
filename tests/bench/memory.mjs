import { readdirSync, readFileSync } from 'node:fs'

const sampleMs = 10

/**
 * Watches the memory of a process and all that it starts, browsers too. Linux only.
 * @param {number | undefined} pid
 * @returns {() => number | undefined} Ends the watch and returns the peak of samples 10 ms apart, in MB: the resident set of
 *   the process itself, and the proportional ones of what it started, so that what a browser's processes share counts once.
 */
export function watchMemory(pid) {
  if (process.platform !== 'linux' || pid === undefined) return () => undefined
  let peak = 0
  const timer = setInterval(() => {
    const started = startedBy(pid, listParents())
    const sizes = [sizeOf(pid, 'Rss'), ...started.map((child) => sizeOf(child, 'Pss'))]
    const sum = sizes.reduce((total, size) => total + size, 0)
    peak = Math.max(peak, sum)
  }, sampleMs)
  return () => {
    clearInterval(timer)
    return peak / 1000
  }
}

/** Every process with its parent. */
function listParents() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  // `<pid> (<name>) <state> <parent> …`, and the name may hold anything.
  return pids.map((pid) => [Number(pid), Number(/^ \S (\d+)/.exec(read(pid, 'stat').split(')').at(-1))?.[1])])
}

function startedBy(pid, pairs) {
  const children = pairs.filter(([, parent]) => parent === pid).map(([child]) => child)
  return [...children, ...children.flatMap((child) => startedBy(child, pairs))]
}

/** In kB; 0 for a process that has gone. */
function sizeOf(pid, set) {
  return Number(new RegExp(`^${set}:\\s+(\\d+)`, 'm').exec(read(pid, 'smaps_rollup'))?.[1] ?? 0)
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
