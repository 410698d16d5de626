import { spawn } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testMachine } from '../export/test-browser.js'
import type { Run } from './run-cli.js'
import { runHere } from './run-here.js'
import { prepareTrials } from './trial.js'

const trial = prepareTrials()
const { folder, temp } = trial

async function doctor(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return trial.run(['doctor', ...args], { env })
}

/** Marks and names, `problem browser`. */
function marksOf({ stdout }: Run): string[] {
  return [...stdout.toString().matchAll(/^(ok|warning|problem) +(\w+)/gm)].map(([, mark, name]) => `${mark} ${name}`)
}

test('a healthy machine is ready, and nothing is left', async () => {
  const run = await doctor()
  expect([run.code, run.stderr]).toEqual([0, ''])
  expect(marksOf(run)).toEqual([
    'ok versions',
    'ok node',
    'ok platform',
    'ok fonts',
    'ok html',
    'ok temporary',
    'ok browser',
    'ok export',
    'ok cache',
    'ok output',
  ])
  const text = run.stdout.toString()
  expect(text).toMatch(/kamishibai \d+\.\d+\.\d+, marp-core 5\.\d+\.\d+, HeadlessChrome \d+/)
  expect(text).toContain('HTML, Markdown, PDF and PNG would all work.')
  expect(readdirSync(folder())).toEqual([])
})

test.each([
  [[], {}, 0, /^HTML, Markdown, PDF and PNG would all work\.$/m],
  [['--json'], {}, 0, /"ready": true/],
  [['--browser', '/none'], {}, 3, /^ +mend: leave out --browser|^Not all exports would work: see browser\.$/m],
  [[], { PUPPETEER_EXECUTABLE_PATH: '/none' }, 3, /mend: unset PUPPETEER_EXECUTABLE_PATH/],
  [['--out', 'file/x'], {}, 3, /^problem +output/m],
] as const)('%j with %j ends with %d', async (args, env, code, words) => {
  writeFileSync(join(folder(), 'file'), '')
  const run = await runHere(['doctor', ...args], folder(), { env })
  expect([run.code, run.stderr]).toEqual([code, ''])
  expect(run.stdout.toString()).toMatch(words)
})

test('--json prints the same facts as one object and nothing else', async () => {
  const { code, stdout, stderr } = await doctor(['--json', '-o', 'talks'])
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout.toString())).toMatchObject({
    ready: true,
    node: { state: 'ok', version: process.versions.node, needed: '20.19' },
    platform: { platform: process.platform, arch: process.arch },
    browser: { state: 'ok', source: 'the packaged headless shell', misses: [] },
    export: { state: 'ok' },
    cache: { browsers: [expect.stringMatching(/^chromium-/)] },
    output: { path: join(folder(), 'talks'), writable: true },
  })
})

test.each([
  ['--browser', ['--browser', '/nowhere/chrome'], {}, /mend: leave --browser out/],
  ['the environment', [], { PUPPETEER_EXECUTABLE_PATH: '/bin/false' }, /mend: unset PUPPETEER_EXECUTABLE_PATH/],
])('a program that is no browser, named by %s, is a problem', async (_, args, env, mend) => {
  const run = await doctor(args, env)
  expect([run.code, run.stderr]).toEqual([3, ''])
  expect(marksOf(run)).toContain('problem browser')
  expect(run.stdout.toString()).toMatch(mend)
})

test('--debug adds the stack traces, on standard error', async () => {
  const { code, stderr, stdout } = await doctor(['--debug', '--browser', '/nowhere/chrome'])
  expect(code).toBe(3)
  expect(stderr).toMatch(/^error: The browser \/nowhere\/chrome .*\nDeckError: [^]*\n\s+at /)
  expect(stdout.toString()).not.toMatch(/^\s+at /m)
})

test.each([
  ['a home that no folder can be made in', { HOME: '/proc/nowhere', XDG_CACHE_HOME: '' }],
  ['a cache that no folder can be made in', { XDG_CACHE_HOME: '/proc/nowhere' }],
  ['a file for a cache', { XDG_CACHE_HOME: '/etc/passwd' }],
])('%s is a warning, as exports work all the same', async (_, env) => {
  const run = await doctor([], env)
  expect(run.code).toBe(0)
  expect(marksOf(run).filter((mark) => !mark.startsWith('ok'))).toEqual(['warning cache'])
  expect(run.stdout.toString()).toContain('mend: export XDG_CACHE_HOME=')
})

test.each([
  ['a file', 'in-the-way'],
  ['below a file', 'in-the-way/talks'],
  ['where no folder can be made', '/proc/talks'],
  ['a file to be written below a file', 'in-the-way/talk.pdf'],
])('an output that is %s is a problem', async (_, out) => {
  writeFileSync(join(folder(), 'in-the-way'), '')
  const run = await doctor(['--out', out])
  expect(run.code).toBe(3)
  expect(marksOf(run)).toContain('problem output')
  expect(run.stdout.toString()).toContain('mend: choose another folder with --out')
})

test('an output in another format is looked at where its file would be', async () => {
  const run = await doctor(['--out', 'talks/talk.pdf'])
  expect(run.code).toBe(0)
  expect(run.stdout.toString()).toMatch(/^ok +output +talks can be written to/m)
})

test('without a temporary folder no browser is tried', async () => {
  const run = await doctor([], { TMPDIR: join(temp(), 'missing') })
  expect(run.code).toBe(3)
  expect(marksOf(run).filter((mark) => !mark.startsWith('ok'))).toEqual(['problem temporary', 'problem browser'])
  expect(run.stdout.toString()).toContain('mend: export TMPDIR=')
})

test('where no browser is at all, what to install is said', async () => {
  // Without the package that the browser comes in.
  for (const name of ['dist', 'themes', 'package.json']) cpSync(name, join(folder(), name), { recursive: true })
  const { XDG_CACHE_HOME: _cache, ...env } = testMachine().env
  const own = { ...env, PATH: '', HOME: folder(), TMPDIR: temp(), PUPPETEER_CACHE_DIR: '' }
  const child = spawn(process.execPath, ['dist/cli.cjs', 'doctor'], { cwd: folder(), env: own })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  const text = Buffer.concat(chunks).toString()
  expect(code).toBe(3)
  expect(text).toMatch(/^problem +browser +No browser was found to export with/m)
  expect(text).toContain('the packaged headless shell: the package @sparticuz/chromium is not installed')
  expect(text).toMatch(/mend: (npx|sudo|install) /)
  expect(text).toMatch(/^ok +html/m)
})

test('what is not known is refused', async () => {
  const { code, stderr } = await doctor(['--jason'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/unknown option '--jason'/)
})
