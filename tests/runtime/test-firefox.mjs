// Runs the tests of the presented page in an installed Firefox, which `npm test` does not need.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** They ask the browser only for what every browser answers. */
const tests = ['navigation', 'presenter', 'hall-features'].map((name) => `tests/runtime/${name}.test.ts`)

const { env } = process
const windowsFolders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
const candidates = [
  ...(env['PATH'] ?? '').split(delimiter).flatMap((folder) => [join(folder, 'firefox'), join(folder, 'firefox-esr')]),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsFolders.filter(Boolean).map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
]
const firefox = env['FIREFOX'] ?? candidates.find((path) => existsSync(path))

if (firefox === undefined) {
  console.error(
    'No Firefox was found on this machine. Install one (Debian: firefox-esr), or name it: FIREFOX=/path/to/firefox.',
  )
  process.exitCode = 3
} else {
  console.error(`Testing in ${firefox}`)
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...tests]
  process.exitCode =
    spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...env, FIREFOX: firefox } }).status ?? 1
}
