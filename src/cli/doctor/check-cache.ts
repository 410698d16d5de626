import { browserCacheFolder, listCachedBrowsers } from '../../export/browser-cache.js'
import { runsPackagedBrowser } from '../../export/find-browser.js'
import type { FoundBrowser } from '../../export/find-browser.js'
import type { Machine } from '../../export/machine.js'
import { setVariable } from './environment.js'
import type { Finding } from './finding.js'
import { humanSize } from './human-size.js'

/**
 * What lies in the cache of unpacked browsers, and whether it can be used.
 * @param browser The one that exports would use, if there is any: it has been unpacked by now.
 */
export async function checkCache(machine: Machine, browser: FoundBrowser | undefined): Promise<Finding> {
  const path = browserCacheFolder(machine)
  if (browser?.uncached !== undefined) return unusable(path, browser.uncached, machine)
  const browsers = await listCachedBrowsers(path)
  const bytes = browsers.reduce((sum, cached) => sum + cached.bytes, 0)
  const names = browsers.map((cached) => cached.name)
  const content = names.length === 0 ? 'empty' : `${humanSize(bytes)}: ${names.join(', ')}`
  const rule = names.length > 1 ? '\nthe next export removes what has not been used for a day' : ''
  const isUsed = runsPackagedBrowser(machine)
  const words = isUsed
    ? `${path}, ${content}${rule}`
    : `${path} is not needed: only on Linux x64 a browser is kept there`
  return { name: 'cache', state: 'ok', words, facts: { path, bytes, browsers: names } }
}

function unusable(path: string, reason: string, { platform }: Machine): Finding {
  return {
    name: 'cache',
    state: 'warning',
    words: `${path} can't be used (${reason})\nso each export unpacks the browser anew, which takes one to two seconds`,
    facts: { path, bytes: 0, browsers: [] },
    mend: setVariable('XDG_CACHE_HOME', platform),
  }
}
