import { pathsOf } from './machine.js'
import type { Machine } from './machine.js'

/** Programs looked for in every folder of PATH: Chrome, then Chromium, then Edge. */
const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** Below /Applications or ~/Applications. */
const macPaths = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Below the folders that these variables name. */
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where this platform's installers put Chrome, Chromium and Edge, best first; most of the paths will not exist. */
export function installedBrowserPaths(machine: Machine): string[] {
  const { folders, programs } = usualPlaces(machine)
  const named = folders.filter((folder): folder is string => Boolean(folder))
  return programs.flatMap((program) => named.map((folder) => pathsOf(machine).join(folder, program)))
}

interface UsualPlaces {
  readonly folders: readonly (string | undefined)[]
  readonly programs: readonly string[]
}

function usualPlaces(machine: Machine): UsualPlaces {
  const { platform, env, home } = machine
  const paths = pathsOf(machine)
  switch (platform) {
    case 'darwin':
      return { folders: ['/Applications', paths.join(home, 'Applications')], programs: macPaths }
    case 'win32':
      return { folders: windowsFolders.map((name) => env[name]), programs: windowsPaths }
    default:
      return { folders: (env['PATH'] ?? '').split(paths.delimiter), programs: linuxNames }
  }
}
