import type { Finding } from './finding.js'

/** Whether Node is new enough. `version` is its own (`20.20.2`), `range` what package.json asks for (`>=20.19`). */
export function checkNode(version: string, range: string): Finding {
  const needed = range.replace(/^\D+/, '')
  const isNew = compareVersions(version, needed) >= 0
  return {
    name: 'node',
    state: isNew ? 'ok' : 'problem',
    words: `Node ${version}${isNew ? '' : ' is too old'} (${needed} or newer is needed)`,
    facts: { version, needed },
    ...(!isNew && { mend: `install Node ${needed} or newer from https://nodejs.org/` }),
  }
}

/** Which system this is; exports work on every one that has a browser. */
export function checkPlatform(platform: string, arch: string): Finding {
  return { name: 'platform', state: 'ok', words: `${platform} ${arch}`, facts: { platform, arch } }
}

/** Less than zero if the first version is the older one; parts that a version leaves out are zero. */
function compareVersions(version: string, other: string): number {
  const [first, second] = [version, other].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)))
  const differences = [0, 1, 2].map((place) => (first?.[place] ?? 0) - (second?.[place] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
