import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, listFolder, prepareTrials } from './trial.js'

const { folder, temp, write, start, run } = prepareTrials()

/** Fifty for a thorough trial: `KAMISHIBAI_BUILDS=50 npx vitest run tests/cli/endurance.test.ts`. */
const builds = Number(process.env['KAMISHIBAI_BUILDS'] ?? 5)

test(
  `${builds} PDF builds leave nothing in the home folder and among the temporary files`,
  async () => {
    write('a.md', article)
    const home = join(folder(), 'home')
    mkdirSync(home)
    for (let count = 0; count < builds; count++) {
      expect(await run(['a.md', '-q', '-o', 'a.pdf'], { env: { HOME: home } })).toMatchObject({ code: 0, stderr: '' })
    }
    expect([readdirSync(home), readdirSync(temp())]).toEqual([[], []])
  },
  20_000 + builds * 4000,
)

/** In MB: when V8 collects its garbage is its own affair. */
const tolerance = 50

test.runIf(process.platform === 'linux')(
  'the memory of one call is as large after many articles as after some',
  async () => {
    const names = Array.from({ length: 200 }, (_, at) => `article-${at}.md`)
    for (const [at, name] of names.entries())
      write(name, `# 題${at}\n\n本文の${at}番目です。\n\n## 次に\n\n続きもあります。\n`)
    const running = start([...names, '--to', 'html'])
    const samples: { built: number; size: number }[] = []
    const timer = setInterval(() => {
      samples.push({ built: listFolder(join(folder(), 'output')).length, size: residentSize(running.id) })
    }, 20)
    expect((await running.ended).code).toBe(0)
    clearInterval(timer)
    const peak = (from: number, to: number) =>
      Math.max(0, ...samples.filter(({ built }) => built >= from && built < to).map(({ size }) => size))
    expect(peak(50, 100)).toBeGreaterThan(0)
    expect(peak(150, 200)).toBeGreaterThan(0)
    expect(peak(150, 200)).toBeLessThan(peak(50, 100) + tolerance)
  },
  120_000,
)

/** In MB; 0 when it has ended. */
function residentSize(id: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}
