import { readdir } from 'node:fs/promises'
import { pathsOf } from './machine.js'
import type { Machine } from './machine.js'

/** What puppeteer calls a platform, and where in a download the programs are: the headless shell's first, then Chrome's. */
interface Download {
  readonly platform: string
  readonly shell: string
  readonly chrome: string
}

const macChrome = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'

/** By `platform arch` of Node. Others have none: what puppeteer downloads on Linux arm64 is made for x64. */
const downloads: Readonly<Record<string, Download>> = {
  'linux x64': {
    platform: 'linux',
    shell: 'chrome-headless-shell-linux64/chrome-headless-shell',
    chrome: 'chrome-linux64/chrome',
  },
  'darwin x64': {
    platform: 'mac',
    shell: 'chrome-headless-shell-mac-x64/chrome-headless-shell',
    chrome: `chrome-mac-x64/${macChrome}`,
  },
  'darwin arm64': {
    platform: 'mac_arm',
    shell: 'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    chrome: `chrome-mac-arm64/${macChrome}`,
  },
  'win32 x64': windowsDownload('win64'),
  // Windows 11 runs programs for x64 on arm64.
  'win32 arm64': windowsDownload('win64'),
  'win32 ia32': windowsDownload('win32'),
}

function windowsDownload(platform: string): Download {
  return {
    platform,
    shell: `chrome-headless-shell-${platform}/chrome-headless-shell.exe`,
    chrome: `chrome-${platform}/chrome.exe`,
  }
}

/** The folder that `npx puppeteer browsers install` downloads into, on every platform. */
export function puppeteersCacheFolder(machine: Machine): string {
  const paths = pathsOf(machine)
  const named = machine.env['PUPPETEER_CACHE_DIR']
  return named ? paths.resolve(named) : paths.join(machine.home, '.cache', 'puppeteer')
}

/**
 * The programs that lie in puppeteer's cache, of any version: headless shells before Chromes, newer before older. Puppeteer
 * itself would know only the version it was made for, and would run a configuration file that it finds in the folder
 * that the command runs in.
 */
export async function puppeteersBrowserPaths(machine: Machine): Promise<string[]> {
  const download = downloads[`${machine.platform} ${machine.arch}`]
  if (!download) return []
  const paths = pathsOf(machine)
  const programs = [
    { browser: 'chrome-headless-shell', program: download.shell },
    { browser: 'chrome', program: download.chrome },
  ].map(async ({ browser, program }) => {
    const folder = paths.join(puppeteersCacheFolder(machine), browser)
    return (await versionsIn(folder, download.platform)).map((version) => paths.join(folder, version, program))
  })
  return (await Promise.all(programs)).flat()
}

/** The names `linux-148.0.7778.97` of the folders for a platform, newest first. */
async function versionsIn(folder: string, platform: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const byNumber = new Intl.Collator('en', { numeric: true })
  return names.filter((name) => name.startsWith(`${platform}-`)).toSorted((a, b) => byNumber.compare(b, a))
}
