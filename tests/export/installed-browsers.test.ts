import { expect, test } from 'vitest'
import { installedBrowserPaths } from '../../src/export/installed-browsers.js'
import { testMachine } from './test-browser.js'

test('every folder of PATH is searched on Linux, Chrome first', () => {
  const paths = installedBrowserPaths(testMachine({ platform: 'linux', env: { PATH: '/usr/bin::/snap/bin' } }))
  expect(paths.slice(0, 2)).toEqual(['/usr/bin/google-chrome-stable', '/snap/bin/google-chrome-stable'])
  expect(paths).toContain('/snap/bin/chromium')
  expect(paths.at(-1)).toBe('/snap/bin/microsoft-edge')
})

test('the applications of everybody and of the user are searched on macOS', () => {
  expect(installedBrowserPaths(testMachine({ platform: 'darwin', home: '/Users/me' }))).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ])
})

test('the folders for programs are searched on Windows, with its own separators', () => {
  const env = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
  }
  const paths = installedBrowserPaths(testMachine({ platform: 'win32', env }))
  expect(paths).toHaveLength(9)
  expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  expect(paths).toContain('C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe')
  expect(paths).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
})

test('a folder that the environment does not name is left out', () => {
  const missing = { PROGRAMFILES: undefined, 'PROGRAMFILES(X86)': undefined, LOCALAPPDATA: undefined }
  expect(installedBrowserPaths(testMachine({ platform: 'win32', env: missing }))).toEqual([])
})
