import puppeteer from 'puppeteer'
import type { Browser } from 'puppeteer'
import { openBrowser } from '../../src/export/launch.js'
import { testMachine } from './test-browser.js'

/**
 * Starts the browser that exports use as a person has it, with scripts and free to ask for anything; or the Firefox that
 * `npm run test:firefox` found.
 */
export async function launchBrowser(): Promise<Browser> {
  const firefox = process.env['FIREFOX']
  if (firefox !== undefined) return puppeteer.launch({ browser: 'firefox', executablePath: firefox })
  const machine = testMachine()
  const found = await openBrowser({ machine })
  await found.close()
  return puppeteer.launch({
    executablePath: found.browser.path,
    headless: 'shell',
    pipe: true,
    args: machine.uid === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: found.browser.libraries },
  })
}
