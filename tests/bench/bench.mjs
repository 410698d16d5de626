// `npm run bench`: how long the finished command takes beside what its users would run instead. Prints a Markdown report on
// standard output and exits 1 when a target is missed.
//
//   --rounds <n>      timed runs of each process (default 9)
//   --only <text>     only processes with the text in their name, as `ja-2600 html`
//   --browser <path>  the browser for all PDFs (default: the one that our first PDF unpacks)
//   --profile         print where the time of one HTML build goes, and stop
import { parseArgs } from 'node:util'
import { writeArticles } from './articles.mjs'
import { prepareDecks } from './decks.mjs'
import { measureAll } from './measure.mjs'
import { installMarp } from './peers.mjs'
import { printProfile } from './profile.mjs'
import { listProcesses } from './processes.mjs'
import { reportResults } from './report.mjs'
import { compareBuilds } from './same-bytes.mjs'
import { workInScratch } from './scratch.mjs'
import { checkTargets } from './targets.mjs'

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    browser: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
})

const rounds = Number(flags.rounds)
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds ${flags.rounds} is no number of rounds.`)

/** Progress goes to standard error, so that standard output holds the report alone. */
function say(message) {
  console.error(message)
}

async function bench(folder) {
  const articles = writeArticles(folder)
  if (flags.profile) return printProfile(articles[0], folder)

  const marp = installMarp(say)
  const decks = await prepareDecks(articles, { folder, browser: flags.browser, say })
  const processes = listProcesses(decks, marp).filter(({ name }) => name.includes(flags.only))
  if (processes.length === 0) throw new Error(`No process has "${flags.only}" in its name.`)
  const results = await measureAll(processes, { rounds, folder, say })
  const differences = await compareBuilds(articles, { folder, say })
  const targets = checkTargets(articles, results, differences)
  console.log(reportResults({ articles, results, targets, rounds, marp: marp.version }))
  return targets.every(({ verdict }) => verdict !== 'MISSED')
}

await workInScratch(bench)
