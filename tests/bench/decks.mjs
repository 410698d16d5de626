import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildCommand } from './processes.mjs'
import { environment, runProcess } from './run-process.mjs'

/**
 * What the peers need of an article to make the same deck as we do.
 * @typedef {object} PreparedDeck
 * @property {import('./articles.mjs').Article} article
 * @property {string} folder Absolute path of the article's own folder for what is written.
 * @property {string} markdown Path of our Marp Markdown, for marp-cli.
 * @property {string} html Path of our finished HTML, for the bare print.
 * @property {boolean} hasPictures Whether the Markdown names picture files.
 * @property {Browser} browser
 */

/**
 * The browser that everyone prints with.
 * @typedef {object} Browser
 * @property {string} path
 * @property {boolean} isNamed Whether we have to be told of it too.
 * @property {string | undefined} libraries Folder of the shared libraries that it brings along.
 */

/**
 * Makes the Markdown and the HTML of every article with our own command, and a first PDF, which unpacks the browser.
 * @param {readonly import('./articles.mjs').Article[]} articles
 * @param {{ folder: string, browser: string | undefined, say: (message: string) => void }} options
 * @returns {Promise<readonly PreparedDeck[]>}
 */
export async function prepareDecks(articles, { folder, browser: named, say }) {
  say('making the decks')
  const env = environment(folder)
  const [first] = articles
  const unpacking = await runProcess(buildCommand(first.path, join(folder, 'first.pdf')), { cwd: folder, env })
  if (unpacking.failure) say(`our PDF failed: ${unpacking.failure}`)
  const path = named ?? findUnpackedBrowser()
  const libraries = join(dirname(path), 'lib')
  const browser = { path, isNamed: named !== undefined, libraries: existsSync(libraries) ? libraries : undefined }

  const decks = []
  for (const article of articles) decks.push(await prepareDeck(article, { folder, env, browser }))
  return decks
}

async function prepareDeck(article, { folder, env, browser }) {
  const own = join(folder, article.name)
  mkdirSync(own)
  const files = { markdown: join(own, 'deck.md'), html: join(own, 'deck.html') }
  for (const file of Object.values(files)) {
    const { failure } = await runProcess(buildCommand(article.path, file), { cwd: folder, env })
    if (failure) throw new Error(`${file} could not be made: ${failure}`)
  }
  const hasPictures = /!\[[^\]]*\]\((?!https?:|data:)/.test(readFileSync(files.markdown, 'utf8'))
  return { article, folder: own, ...files, hasPictures, browser }
}

/** Where `src/export/unpack-browser.ts` puts it; of several the one that the first PDF has just marked as used. */
export function findUnpackedBrowser() {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kamishibai')
  const versions = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('chromium-')) : []
  const paths = versions.map((version) => join(cache, version, 'headless_shell')).filter((path) => existsSync(path))
  const [last] = paths.toSorted((a, b) => statSync(dirname(b)).mtimeMs - statSync(dirname(a)).mtimeMs)
  if (!last) throw new Error(`No unpacked browser lies in ${cache}. Name one with --browser <path>.`)
  return last
}
