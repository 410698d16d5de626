import { expect, test } from 'vitest'
import { installBrowser, unnameBrowser } from '../../../src/cli/doctor/mend-browser.js'

const download = 'npx puppeteer browsers install chrome-headless-shell'

test.each([
  ['darwin', 'x64', '', download],
  ['darwin', 'arm64', '', download],
  ['win32', 'x64', '', download],
  ['win32', 'arm64', '', download],
  ['linux', 'x64', '', download],
  ['linux', 'x64', 'NAME="Debian GNU/Linux"\nID=debian\n', download],
  // What is downloaded needs glibc.
  ['linux', 'x64', 'NAME="Alpine Linux"\nID=alpine\n', 'sudo apk add chromium'],
  ['linux', 'arm64', 'ID=alpine\n', 'sudo apk add chromium'],
  ['linux', 'arm64', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', 'sudo apt-get install chromium'],
  ['linux', 'arm64', 'ID=raspbian\nID_LIKE=debian\n', 'sudo apt-get install chromium'],
  ['linux', 'arm64', 'ID=ubuntu\nID_LIKE=debian\n', 'sudo snap install chromium'],
  ['linux', 'arm64', 'ID=pop\nID_LIKE="ubuntu debian"\n', 'sudo snap install chromium'],
  ['linux', 'arm64', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'sudo dnf install chromium'],
  ['linux', 'arm64', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', 'sudo zypper install chromium'],
  ['linux', 'arm64', 'ID=archarm\nID_LIKE=arch\n', 'sudo pacman -S chromium'],
  ['linux', 'arm64', 'ID=unheard\n', "install Chromium with the system's package manager"],
  ['linux', 'arm64', '', "install Chromium with the system's package manager"],
  ['freebsd', 'x64', '', "install Chromium with the system's package manager"],
])('on %s %s with %j a browser is installed by: %s', (platform, arch, osRelease, command) => {
  expect(installBrowser({ platform, arch }, osRelease, false)).toBe(command)
})

test('where a browser was there but did not start, the system installs one with all that it needs', () => {
  expect(installBrowser({ platform: 'linux', arch: 'x64' }, 'ID=debian\n', true)).toBe('sudo apt-get install chromium')
  expect(installBrowser({ platform: 'darwin', arch: 'arm64' }, '', true)).toBe(download)
})

test.each([
  ['--browser', 'linux', 'leave --browser out, or name another program'],
  ['PUPPETEER_EXECUTABLE_PATH', 'linux', 'unset PUPPETEER_EXECUTABLE_PATH'],
  ['PUPPETEER_EXECUTABLE_PATH', 'win32', 'Remove-Item Env:PUPPETEER_EXECUTABLE_PATH'],
])('a browser that %s names on %s is taken back by: %s', (source, platform, command) => {
  expect(unnameBrowser({ path: '/x', source, explicit: true }, { platform })).toBe(command)
})
