import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testMachine } from '../export/test-browser.js'
import { canBeBound, command } from './run-cli.js'
import { article, expectRefusal, prepareTrials } from './trial.js'

const { folder, temp, write, run, everything } = prepareTrials()

describe('a place that can not be written to', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['a file as the folder', ['-o', 'file/'], /file\/a\.md could not be written: a file is where a folder should be/],
    [
      'a file on the way',
      ['-o', 'file/b/c'],
      /file\/b\/c\/a\.md could not be written: a file is where a folder should/,
    ],
    ['a folder as the deck', ['-o', 'a-folder.md'], /a-folder\.md could not be written: a folder has that name/],
    ['a folder as the HTML', ['-o', 'b-folder.html'], /b-folder\.html could not be written: a folder has that name/],
    ['a folder as the PDF', ['-o', 'c-folder.pdf'], /c-folder\.pdf could not be written: a folder has that name/],
    ['a link in a ring', ['-o', 'ring/b.html'], /ring\/b\.html could not be written: /],
  ])('such as %s is the fault of the environment, and nothing is left', async (_, args, message) => {
    write('a.md', article)
    write('file', 'in the way')
    for (const name of ['a-folder.md', 'b-folder.html', 'c-folder.pdf']) mkdirSync(join(folder(), name))
    symlinkSync('ring', join(folder(), 'ring'))
    const before = everything()
    expectRefusal(await run(['a.md', '-q', ...args]), 3, message)
    expect(everything()).toEqual(before)
  })

  test.skipIf(!canBeBound())('because it is read-only is the fault of the environment', async () => {
    write('a.md', article)
    mkdirSync(join(folder(), 'locked'))
    chmodSync(join(folder(), 'locked'), 0o555)
    const { code, stderr } = await run(['a.md', '-o', 'locked'], { isBound: true })
    expect([code, stderr]).toEqual([3, expect.stringMatching(/a\.md could not be written: you may not write there\./)])
    expect(everything()).toEqual(['a.md', 'locked'])
  })

  test.skipIf(!canBeBound())('is no matter where only the article lies', async () => {
    for (const name of ['posts', 'out']) mkdirSync(join(folder(), name))
    write('posts/a.md', article)
    chmodSync(join(folder(), 'posts'), 0o555)
    chmodSync(join(folder(), 'out'), 0o777)
    expect((await run(['posts/a.md', '-o', 'out', '--to', 'html,md,pdf'], { isBound: true })).code).toBe(0)
    chmodSync(join(folder(), 'posts'), 0o755)
    expect(everything()).toEqual(['out', 'out/a.html', 'out/a.md', 'out/a.pdf', 'posts', 'posts/a.md'])
  })
})

/** A disk of a size in a name space of its own, so that it goes with the process. */
function onSmallDisk(
  size: string,
  script: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const mount = `mount -t tmpfs -o size=${size} none disk && `
  return spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', mount + script], {
    cwd: folder(),
    env: { ...testMachine().env, TMPDIR: temp(), CLI: command, NODE: process.execPath },
    encoding: 'utf8',
  })
}

const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/tmp']).status === 0

describe.skipIf(!canMount)('a full disk', () => {
  test.each([
    ['html', /disk\/a\.html could not be written: the disk is full\./],
    ['html,md,pdf', /disk\/a\.html could not be written: the disk is full\./],
    ['pdf', /disk\/a\.pdf could not be written: the disk is full\./],
    ['png', /disk\/a-01\.png could not be written: the disk is full\./],
  ])('is named, and holds whole files only: %s', (formats, message) => {
    write('a.md', article)
    mkdirSync(join(folder(), 'disk'))
    const script = `"$NODE" "$CLI" a.md -q -o disk --to ${formats}; code=$?; ls -A disk; exit $code`
    const { status, stdout, stderr } = onSmallDisk('8k', script)
    expect([status, stderr]).toEqual([3, expect.stringMatching(message)])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe(formats.includes('md') ? 'a.md\n' : '')
  })

  test('keeps the file that was there before', () => {
    write('a.md', article)
    mkdirSync(join(folder(), 'disk'))
    const script = 'echo old >disk/a.html; "$NODE" "$CLI" a.md -q -o disk; cat disk/a.html'
    expect(onSmallDisk('8k', script)).toMatchObject({
      stdout: 'old\n',
      stderr: expect.stringContaining('disk is full'),
    })
  })

  test('for the browser is named, and the cache is left empty', () => {
    write('a.md', article)
    mkdirSync(join(folder(), 'disk'))
    const { status, stderr } = onSmallDisk(
      '20M',
      'XDG_CACHE_HOME=$PWD/disk "$NODE" "$CLI" a.md -o a.pdf; test $? = 3 -a -z "$(ls -A disk/kamishibai)"',
    )
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/no space left to unpack the browser into .* \(200 MB\)/),
    ])
    expect(everything()).toEqual(['a.md', 'disk'])
  })

  test('for temporary files is told of', () => {
    write('a.md', article)
    mkdirSync(join(folder(), 'disk'))
    const { status, stderr } = onSmallDisk('64k', 'TMPDIR=$PWD/disk "$NODE" "$CLI" a.md -o a.pdf; test $? = 3')
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^error: Only 0 MB are free for temporary files in .*disk\. .*TMPDIR/),
    ])
    expect(everything()).toEqual(['a.md', 'disk'])
  })
})

describe('what a killed build left', () => {
  const old = new Date(Date.now() - 48 * 60 * 60 * 1000)
  const name = (digit: number) => `.kamishibai-unfinished-${String(digit).repeat(8)}-0000-4000-8000-000000000000`

  test('in the output folder is removed by the next, but nothing that may be in use or is not ours', async () => {
    write('a.md', article)
    mkdirSync(join(folder(), 'output'))
    const others = [name(2), '.kamishibai-mine', 'a.new.md']
    for (const file of [name(1), ...others]) write(`output/${file}`, 'half')
    for (const file of [name(1), '.kamishibai-mine', 'a.new.md']) utimesSync(join(folder(), 'output', file), old, old)
    expect((await run(['a.md'])).code).toBe(0)
    expect(readdirSync(join(folder(), 'output')).toSorted()).toEqual([...others, 'a.html', 'a.md'].toSorted())
  })

  test('among the temporary files is removed by the next that uses a browser', async () => {
    write('a.md', article)
    const left = join(temp(), 'kamishibai-browser-killed')
    mkdirSync(join(left, 'profile'), { recursive: true })
    utimesSync(left, old, old)
    expect((await run(['a.md', '-o', 'a.pdf'])).code).toBe(0)
    expect(existsSync(left)).toBe(false)
    expect(readFileSync(join(folder(), 'a.pdf'), 'latin1')).toMatch(/^%PDF-[^]*%%EOF\s*$/)
  })
})
