import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * @typedef {object} Marp
 * @property {string} program Absolute path of the script to run with Node.
 * @property {string} version What it says of itself.
 */

const release = '4.5.1'

/**
 * marp-cli as its users have it: installed in a folder of its own, outside the project, where it would take the project's
 * marp-core. Reused when it is there.
 * @param {(message: string) => void} say
 * @returns {Marp}
 * @throws {Error} if it does not run with the marp-core that it was released with.
 */
export function installMarp(say) {
  const folder = join(tmpdir(), 'kamishibai-peers', `marp-cli-${release}`)
  const program = join(folder, 'node_modules/@marp-team/marp-cli/marp-cli.js')
  if (!existsSync(program)) {
    say(`installing marp-cli ${release} in ${folder}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `@marp-team/marp-cli@${release}`]
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const version = execFileSync(process.execPath, [program, '--version'], { cwd: folder, encoding: 'utf8' }).trim()
  if (!version.includes(`v${release} (w/ @marp-team/marp-core v4.`))
    throw new Error(`${folder} holds "${version}", which is not marp-cli ${release} as released. Remove the folder.`)
  return { program, version }
}
