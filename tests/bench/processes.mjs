import { join, resolve } from 'node:path'

/**
 * One program with its arguments.
 * @typedef {object} Command
 * @property {readonly string[]} args For Node.
 * @property {string} output The file that it writes.
 * @property {string | undefined} [libraries] Folder of shared libraries that it needs.
 */

/**
 * A process to be measured.
 * @typedef {Command & { name: string }} Process `<article> <format> <tool>`
 */

const project = resolve(import.meta.dirname, '../..')

/** The tools, and what the report calls them. */
export const tools = {
  ours: 'kamishibai',
  marp: 'marp-cli',
  marpDefault: 'marp-cli, its own browser',
  bare: 'bare puppeteer',
}

/**
 * Our command for an article or a deck; the output's ending picks the format.
 * @param {string} article
 * @param {string} output
 * @param {readonly string[]} [more] Further options.
 * @returns {Command}
 */
export function buildCommand(article, output, more = []) {
  return { args: [join(project, 'dist/cli.cjs'), 'build', article, '-o', output, ...more], output }
}

/**
 * All that is measured: for each article our command and, for the same deck, what one would run instead.
 * @param {readonly import('./decks.mjs').PreparedDeck[]} decks
 * @param {import('./peers.mjs').Marp} marp
 * @returns {readonly Process[]}
 */
export function listProcesses(decks, marp) {
  return decks.flatMap((deck) => {
    const { article, folder, browser } = deck
    const { libraries } = browser
    const sameBrowser = ['--browser', 'chrome', '--browser-path', browser.path]
    const file = (name) => join(folder, name)
    return [
      named(article, 'html', 'ours', buildCommand(article.path, file('ours.html'))),
      named(article, 'html', 'marp', marpCommand(deck, marp, file('marp.html'))),
      named(
        article,
        'pdf',
        'ours',
        buildCommand(article.path, file('ours.pdf'), browser.isNamed ? ['--browser', browser.path] : []),
      ),
      named(article, 'pdf', 'marp', { ...marpCommand(deck, marp, file('marp.pdf'), sameBrowser), libraries }),
      named(article, 'pdf', 'marpDefault', marpCommand(deck, marp, file('marp-default.pdf'))),
      named(article, 'pdf', 'bare', { ...bareCommand(deck, file('bare.pdf')), libraries }),
    ]
  })
}

function named(article, format, tool, command) {
  return { name: processName(article, format, tool), ...command }
}

/**
 * The name of a process and of its result.
 * @param {import('./articles.mjs').Article} article
 * @param {'html' | 'pdf'} format
 * @param {keyof typeof tools} tool
 */
export function processName(article, format, tool) {
  return `${article.name} ${format} ${tool}`
}

function marpCommand({ markdown, hasPictures }, marp, output, more = []) {
  // Without it marp-cli leaves the pictures out of a PDF. It costs nothing to decks that have none, so they go without.
  const pictures = hasPictures && output.endsWith('.pdf') ? ['--allow-local-files'] : []
  const themes = ['--theme-set', join(project, 'themes')]
  return { args: [marp.program, markdown, ...themes, ...pictures, ...more, '-o', output, '--no-stdin'], output }
}

function bareCommand({ html, browser }, output) {
  return { args: [join(import.meta.dirname, 'bare-print.mjs'), html, output, browser.path], output }
}
