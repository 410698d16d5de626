// Exports decks on a Debian without fonts, without the libraries that browsers ask for and without a network, from the
// package as npm lays it out. What comes out must have the same bytes as here.
//
//   node tests/minimal-root/run.mjs [--keep]
//
//   --keep  leave the Debian behind and say where it is
//
// Run by hand, as root, where debootstrap is installed (`apt-get install debootstrap`). Takes a minute, and 1 GB in the
// temporary folder. The report goes to standard output; exits 1 if anything is not as it must be. Nothing stays mounted,
// however it ends: all is mounted in namespaces of processes that end with this one.
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commandRunner } from './command-runner.mjs'
import { addNode, addPackage, addPerson, makeDebian, runHere, runInside } from './debian.mjs'
import { inspectTalk } from './inspect-talk.mjs'
import { isFine, reportTalks } from './report.mjs'
import { readMade, talks, writeTalks } from './talks.mjs'

const { values: flags } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })

/** Who makes decks in there. Containers often run as a user who has no home. */
const people = [
  { name: 'root', id: 0, home: '/home/root' },
  { name: 'a user', id: 1000, home: '/home/user' },
  { name: 'a user without a home', id: 1001, home: '/' },
]

/** Progress goes to standard error, so that standard output holds the report alone. */
function say(message) {
  console.error(message)
}

async function tryTalks(folder, run) {
  const root = join(folder, 'debian')
  say('installing Debian')
  await makeDebian(root, run)
  say('packing kamishibai')
  await addNode(root, run)
  await addPackage(root, folder, run)
  const here = writeTalks(join(folder, 'here'))
  for (const talk of talks) await runHere(talk.args, { root, folder: here, run })
  const results = []
  for (const person of people) {
    const inside = addPerson(root, person, writeTalks)
    for (const talk of talks) {
      say(`${talk.name} as ${person.name}`)
      const { code, ms, said } = await runInside(talk.args, { root, person, run })
      const checks = await inspectTalk(talk, { code, made: readMade(talk, inside), expected: readMade(talk, here) })
      results.push({ name: `${talk.name} as ${person.name}`, ms, said, checks })
    }
  }
  console.log(reportTalks(results))
  return results.every(isFine)
}

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupted.abort())
const folder = mkdtempSync(join(tmpdir(), 'kamishibai-minimal-root-'))
try {
  process.exitCode = (await tryTalks(folder, commandRunner(interrupted.signal))) ? 0 : 1
} catch (error) {
  if (!interrupted.signal.aborted) throw error
  process.exitCode = 130
} finally {
  if (flags.keep) say(`left in ${folder}`)
  // What was interrupted may still be writing as it ends.
  else await rm(folder, { recursive: true, force: true, maxRetries: 10 })
}
