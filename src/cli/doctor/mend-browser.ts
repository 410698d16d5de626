import type { FoundBrowser } from '../../export/find-browser.js'
import type { Machine } from '../../export/machine.js'
import { unsetVariable } from './environment.js'

/** Downloads a browser that is found afterwards, into the user's own folder. */
const download = 'npx puppeteer browsers install chrome-headless-shell'

/** By the `ID` in /etc/os-release: what installs a Chromium that is found afterwards. */
const packageCommands: Readonly<Record<string, string>> = {
  debian: 'sudo apt-get install chromium',
  // Its apt package would only install the snap.
  ubuntu: 'sudo snap install chromium',
  fedora: 'sudo dnf install chromium',
  alpine: 'sudo apk add chromium',
  arch: 'sudo pacman -S chromium',
  opensuse: 'sudo zypper install chromium',
}

/**
 * What installs a browser where none was found, or none that starts.
 * @param osRelease The text of /etc/os-release (freedesktop.org), `''` where there is none.
 * @param isBroken Whether one was there but didn't start: then the system lacks what its own package brings along.
 */
export function installBrowser(
  { platform, arch }: Pick<Machine, 'platform' | 'arch'>,
  osRelease: string,
  isBroken: boolean,
): string {
  if (platform === 'darwin' || platform === 'win32') return download
  const command = systemsOf(osRelease)
    .map((system) => packageCommands[system])
    .find(Boolean)
  // What is downloaded is made for x64 and glibc, which Alpine hasn't.
  const runsDownloads = platform === 'linux' && arch === 'x64' && command !== packageCommands['alpine']
  if (runsDownloads && !isBroken) return download
  return command ?? "install Chromium with the system's package manager"
}

/** What sets right a browser that the user has named. */
export function unnameBrowser({ source }: FoundBrowser, { platform }: Pick<Machine, 'platform'>): string {
  if (source === '--browser') return 'leave --browser out, or name another program'
  return unsetVariable(source, platform)
}

/** The system's own id, then those of the systems that it is like. */
function systemsOf(osRelease: string): string[] {
  const value = (key: string): string =>
    new RegExp(`^${key}=(.*)$`, 'm').exec(osRelease)?.[1]?.replaceAll(/["']/g, '').trim() ?? ''
  return [value('ID'), ...value('ID_LIKE').split(/\s+/)].map((id) => (id.startsWith('opensuse') ? 'opensuse' : id))
}
