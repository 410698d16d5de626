// How our HTML of any Marp deck differs from marp-cli's, slide by slide. Run by hand after a build:
//
//   node tests/bench/compare-decks.mjs <folder> [--pictures <folder>] [--only <text>] [--browser <path>]
//
//   <folder>             all `.md` files in it with `marp: true`, and the `.css` files that are themes of theirs
//   --pictures <folder>  write a PNG a slide: ours on the left, marp-cli's on the right
//   --only <text>        only decks with the text in their path
//   --browser <path>     the browser that lays both out (default: the one that our PDFs are printed with)
//
// Prints a Markdown report on standard output and exits 1 if a difference has no known reason.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer from 'puppeteer-core'
import { reportDecks } from './deck-report.mjs'
import { compareDeck } from './deck-differences.mjs'
import { loadSlides, pictureBoth } from './deck-pages.mjs'
import { findUnpackedBrowser } from './decks.mjs'
import { installMarp } from './peers.mjs'
import { buildCommand } from './processes.mjs'
import { environment, runProcess } from './run-process.mjs'
import { workInScratch } from './scratch.mjs'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pictures: { type: 'string' },
    only: { type: 'string', default: '' },
    browser: { type: 'string' },
  },
})

/** Progress goes to standard error, so that standard output holds the report alone. */
function say(message) {
  console.error(message)
}

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => join(folder, name))
}

/** The decks below a folder, each with the theme's CSS file that it names if there is one. */
function findDecks(folder) {
  const themes = new Map(filesIn(folder, '.css').map((path) => [/@theme\s+([\w-]+)/.exec(read(path))?.[1] ?? '', path]))
  return filesIn(folder, '.md').flatMap((path) => {
    const head = /^---\r?\n([^]*?)\n---/.exec(read(path))?.[1] ?? ''
    if (!/^marp: *true/m.test(head) || !path.includes(flags.only)) return []
    const name = /^theme: *["']?([\w-]+)/m.exec(head)?.[1]
    return [{ name: relative(folder, path), path, theme: themes.get(name ?? 'default') }]
  })
}

function read(path) {
  return readFileSync(path, 'utf8')
}

async function renderBoth({ path, theme }, { folder, marp }) {
  const files = { ours: join(folder, 'ours.html'), marp: join(folder, 'marp.html') }
  const env = environment(folder)
  // A deck's pictures may lie anywhere in the folder that the command runs in.
  const place = { cwd: resolve(positionals[0]), env }
  const ours = await runProcess(buildCommand(path, files.ours, theme ? ['--theme', theme] : []), place)
  if (ours.failure) return { failure: ours.failure }
  // marp-cli says the system's language of every slide; the deck's own is what its author sees.
  const language = /<html lang="([\w-]+)"/.exec(read(files.ours))?.[1] ?? 'en'
  const args = [marp.program, '--no-config-file', '--no-stdin', '--template', 'bare', '-o', files.marp]
  const command = { args: [...args, ...(theme ? ['--theme-set', theme] : []), '--', path], output: files.marp }
  const theirs = await runProcess(command, { cwd: folder, env: { ...env, LC_ALL: `${language}.UTF-8` } })
  return theirs.failure ? { failure: theirs.failure } : { files, language }
}

async function compare(deck, { browser, folder, marp }) {
  say(deck.name)
  const { failure, files, language } = await renderBoth(deck, { folder, marp })
  if (failure) return { name: deck.name, failure }
  const both = { ours: await loadSlides(browser, files.ours), marp: await loadSlides(browser, files.marp, deck.path) }
  if (flags.pictures) await pictureBoth(browser, both, join(resolve(flags.pictures), deck.name.replaceAll('/', '-')))
  await Promise.all([both.ours.page.close(), both.marp.page.close()])
  return { name: deck.name, ...compareDeck(both.ours.slides, both.marp.slides, { language }) }
}

async function main(folder) {
  if (positionals.length !== 1) throw new Error('Name the one folder with the decks.')
  const marp = installMarp(say)
  const executablePath = flags.browser ?? findUnpackedBrowser()
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none', '--allow-file-access-from-files'],
    env: { ...process.env, LD_LIBRARY_PATH: join(executablePath, '../lib') },
  })
  try {
    const results = []
    for (const deck of findDecks(resolve(positionals[0]))) results.push(await compare(deck, { browser, folder, marp }))
    console.log(reportDecks(results, marp.version))
    return results.every(({ failure, differences }) => !failure && differences.every(({ reason }) => reason))
  } finally {
    await browser.close()
  }
}

await workInScratch(main)
