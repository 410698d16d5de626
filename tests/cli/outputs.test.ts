import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testMachine } from '../export/test-browser.js'
import { command } from './run-cli.js'
import { article, prepareTrials } from './trial.js'

const { folder, temp, write, everything } = prepareTrials()

/** Runs a line of a shell, in which `kamishibai` is the built command. */
function runShell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const script = `set -o pipefail; kamishibai() { "$NODE" "$CLI" "$@"; }; ${line}`
  const env = { ...testMachine().env, TMPDIR: temp(), CLI: command, NODE: process.execPath }
  return spawnSync('bash', ['-c', script], { cwd: folder(), env, encoding: 'utf8' })
}

const noTrace = expect.not.stringMatching(/^\s+at |EPIPE|should not have/m)

test.each([
  ['takes the first bytes', 'kamishibai a.md -o - | head -c 100 >/dev/null'],
  ['takes the first bytes of much', 'kamishibai a.md --json | head -c 100 >/dev/null'],
  ['takes nothing', 'kamishibai a.md -o - | true'],
  ['takes nothing of a PDF', 'kamishibai a.md -o - --to pdf | true'],
  ['takes nothing of a stage', 'kamishibai a.md --stage deck | true'],
  ['takes nothing of the help', 'kamishibai --help | true'],
  ['takes nothing of the theme', 'kamishibai theme kamishibai | true'],
  ['takes nothing of the messages', 'kamishibai a.md 2>&1 >/dev/null | true'],
  ['is closed', 'kamishibai a.md -o - >&-'],
  ['is closed for messages', 'kamishibai a.md 2>&-'],
])('a reader that %s is no error', (_, line) => {
  write('a.md', article)
  expect(runShell(line)).toMatchObject({ status: 0, stderr: noTrace })
})

test('a reader that leaves keeps no file from being written', () => {
  write('a.md', article)
  expect(runShell('kamishibai a.md --json --to html,md,pdf | true').status).toBe(0)
  expect(everything()).toEqual(['a.md', 'output', 'output/a.html', 'output/a.md', 'output/a.pdf'])
})

test('messages that nobody reads leave the exit code as it is', () => {
  expect(runShell('kamishibai none.md 2>&1 | true; exit ${PIPESTATUS[0]}').status).toBe(2)
})

test('a full disk behind standard output is an error in one sentence', () => {
  write('a.md', article)
  const { status, stderr } = runShell('kamishibai a.md -q -o - >/dev/full')
  expect([status, stderr]).toEqual([3, 'error: Standard output could not be written: the disk is full.\n'])
  expect(everything()).toEqual(['a.md'])
})

test.each([
  [
    'that comes slowly is waited for',
    '(printf "# 題\\n\\n"; sleep 0.3; echo 本文です。) | kamishibai - --to md',
    0,
    /2 slides/,
  ],
  ['that is a folder is refused', 'kamishibai - < .', 2, /The article on standard input is a folder\./],
  ['that is closed has no text', 'kamishibai - <&-', 2, /has no text\./],
  ['that is no text is refused', 'head -c 100 /dev/zero | kamishibai -', 2, /is not a text file/],
])('an article on standard input %s', (_, line, code, message) => {
  const { status, stderr } = runShell(line)
  expect([status, stderr]).toEqual([code, expect.stringMatching(message)])
  expect(stderr).toEqual(noTrace)
  expect(join(folder(), everything().join())).toBe(join(folder(), code === 0 ? 'output,output/talk.md' : ''))
})
