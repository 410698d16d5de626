import { existsSync, readFileSync } from 'node:fs'
import type { Machine } from '../export/machine.js'
import { marpCoreVersion } from '../html/marp-version.js'
import { checkBrowser } from './doctor/check-browser.js'
import type { BrowserCheck, BrowserRequest } from './doctor/check-browser.js'
import { checkCache } from './doctor/check-cache.js'
import { checkFolder } from './doctor/check-folder.js'
import { checkFonts } from './doctor/check-fonts.js'
import { checkNode, checkPlatform } from './doctor/check-machine.js'
import { checkPage } from './doctor/check-page.js'
import { setVariable } from './doctor/environment.js'
import { isReady } from './doctor/finding.js'
import type { Finding } from './doctor/finding.js'
import { writeJson, writeReport } from './doctor/write-report.js'
import { errorDetails, exitCodes } from './errors.js'
import { nodeFiles, showPath } from './files.js'
import { describeMachine } from './machine.js'
import { readOwnPackage } from './own-package.js'
import { chooseTargets } from './targets.js'
import type { Terminal } from './terminal.js'

/** The options of `doctor` as the command line gives them. */
export interface DoctorFlags {
  readonly out: string
  readonly browser?: string
  readonly json?: true
  readonly debug?: true
}

/**
 * Tells what is found on this machine, whether exports would work, and what mends them if not.
 * @returns The exit code: 0 if all exports would work, else 3.
 * @throws DeckError `interrupted` at Ctrl-C.
 */
export async function doctor(flags: DoctorFlags, terminal: Terminal): Promise<number> {
  const interruption = new AbortController()
  const forget = terminal.onInterrupt(() => interruption.abort())
  try {
    const findings = await examine(flags, terminal, interruption.signal)
    terminal.print(flags.json ? writeJson(findings) : writeReport(findings))
    if (flags.debug) findings.flatMap(({ error }) => (error ? errorDetails(error, true) : [])).forEach(terminal.say)
    return isReady(findings) ? 0 : exitCodes.environment
  } finally {
    forget()
  }
}

/** All checks. The browser comes late, as it needs the page and the temporary folder, and fills the cache. */
async function examine({ out, browser }: DoctorFlags, terminal: Terminal, signal: AbortSignal): Promise<Finding[]> {
  const machine = describeMachine(terminal)
  const own = readOwnPackage()
  const { finding: html, page } = checkPage(terminal.folder)
  const temporary = checkTemporary(machine)
  const found = await checkBrowserUnless(temporary, { machine, browser, signal, page, osRelease: readOsRelease() })
  return [
    checkVersions(own.version, found.version),
    checkNode(terminal.nodeVersion, own.engines.node),
    checkPlatform(machine.platform, machine.arch),
    checkFonts(nodeFiles),
    html,
    temporary,
    ...found.findings,
    await checkCache(machine, found.browser),
    checkOutput(out, terminal),
  ]
}

/** The folder that browsers keep their profile in while they run. */
function checkTemporary({ temp, platform }: Machine): Finding {
  const mend = setVariable(platform === 'win32' ? 'TEMP' : 'TMPDIR', platform)
  return checkFolder({ name: 'temporary', path: temp, shown: temp, isMade: false, mend })
}

/** Without a temporary folder no browser starts, whichever it is. */
async function checkBrowserUnless(temporary: Finding, request: BrowserRequest): Promise<BrowserCheck> {
  if (isReady([temporary])) return checkBrowser(request)
  const words = 'not tried, as a browser needs the temporary folder'
  return { findings: [{ name: 'browser', state: 'problem', words, facts: { misses: [] } }] }
}

function checkVersions(kamishibai: string, browser: string | undefined): Finding {
  const known = [
    `kamishibai ${kamishibai}`,
    `marp-core ${marpCoreVersion}`,
    ...(browser === undefined ? [] : [browser]),
  ]
  const facts = { kamishibai, marpCore: marpCoreVersion, browser }
  return { name: 'versions', state: 'ok', words: known.join(', '), facts }
}

/** The folder that a build with this `--out` writes to. */
function checkOutput(out: string, terminal: Terminal): Finding {
  const path = chooseTargets(['article.md'], out, undefined, terminal)[0]?.folder ?? terminal.folder
  const shown = showPath(path, terminal.folder) || 'this folder'
  return checkFolder({ name: 'output', path, shown, isMade: true, mend: 'choose another folder with --out' })
}

/** The system's name for itself (os-release(5)), where it has one. */
function readOsRelease(): string {
  const path = '/etc/os-release'
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
