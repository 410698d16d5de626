import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-sockets-'))
beforeAll(() => {
  const picture = '![船](http://127.0.0.1:9/ship.gif)'
  writeFileSync(join(folder, 'walk.md'), `# 港の話\n\n港まで歩きました。二十分かかりました。\n\n${picture}\n`)
  writeFileSync(join(folder, 'deck.md'), `---\nmarp: true\n---\n\n# 港\n\n${picture}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

interface NetworkUse {
  readonly connections: number
  readonly lookups: number
  /** Those of Node that were loaded and could open a socket. */
  readonly modules: readonly string[]
}

/** Runs the built command in a process that records what it does with the network. */
function networkUse(...args: readonly string[]): NetworkUse {
  const script = `const net = require('node:net')
    const dns = require('node:dns')
    const used = { connections: 0, lookups: 0 }
    const { connect } = net.Socket.prototype
    net.Socket.prototype.connect = function (...args) { used.connections++; return connect.apply(this, args) }
    const { lookup } = dns
    dns.lookup = (...args) => { used.lookups++; return lookup(...args) }
    process.argv = ['node', 'kamishibai', ...${JSON.stringify(args)}, '--quiet']
    require(${JSON.stringify(resolve('dist/cli.cjs'))}).finished.then(() => {
      const modules = process.moduleLoadList.filter((name) => /NativeModule (?:https?|tls|_tls_wrap)$/.test(name))
      console.log(JSON.stringify({ ...used, modules }))
    })`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })
  return JSON.parse(stdout) as NetworkUse
}

test.each([
  ['an article', ['walk.md']],
  ['a deck', ['deck.md']],
])('of %s no socket is opened, and nothing is loaded that could', (_, args) => {
  expect(networkUse(...args)).toEqual({ connections: 0, lookups: 0, modules: [] })
})

test('a picture of this machine is not connected to', () => {
  expect(networkUse('deck.md', '--fetch-images')).toMatchObject({ connections: 0, lookups: 0 })
})

test('the record sees a connection where one is asked for', () => {
  const { connections, modules } = networkUse('http://127.0.0.1:9/')
  expect([connections, modules.length > 0]).toEqual([1, true])
})
