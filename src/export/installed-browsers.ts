import { delimiter, join } from 'node:path'
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
  switch (machine.platform) {
    case 'darwin':
      return crossed(['/Applications', join(machine.home, 'Applications')], macPaths)
    case 'win32':
      return crossed(present(windowsFolders.map((name) => machine.env[name])), windowsPaths)
    default:
      return crossed(present((machine.env['PATH'] ?? '').split(delimiter)), linuxNames)
  }
}

function crossed(folders: readonly string[], paths: readonly string[]): string[] {
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)))
}

function present(folders: readonly (string | undefined)[]): string[] {
  return folders.filter((folder): folder is string => Boolean(folder))
}
