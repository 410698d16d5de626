import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const program = resolve('tests/eval/eval.mjs')
const folder = mkdtempSync(join(tmpdir(), 'kamishibai-eval-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const articles = [
  {
    file: resolve('content/stockmark-13b-paclic2023.md'),
    lang: 'ja',
    facts: [
      { fact: 'the model has a size', keys: ['130億'] },
      { fact: 'nothing of the kind', keys: ['ゾルビア'] },
    ],
  },
  { file: resolve('content/flaky-tests.md'), lang: 'en' },
]
writeFileSync(join(folder, 'articles.json'), JSON.stringify(articles))

test('the report is the same every time, the milliseconds aside', () => {
  const run = (): string => {
    const args = [folder, '--minutes', '1,3', '--facts', '--json', join(folder, 'figures.json')]
    const report = execFileSync(process.execPath, [program, ...args, '--html', join(folder, 'page.html')])
    const written = ['figures.json', 'page.html'].map((name) => readFileSync(join(folder, name), 'utf8'))
    return [report.toString(), ...written].join('\n')
  }
  const first = run()
  expect(withoutTimes(run())).toBe(withoutTimes(first))
  expect(first).toContain('## ja, 1 min')
  expect(first).toContain('## en, 3 min')
  expect(first).toContain('- on slides: the model has a size')
  expect(first).toContain('- not told: nothing of the kind (without ゾルビア)')
  expect(first).toContain('The re-check found nothing.')
})

test('every sentence that a slide shows is written beside its line', () => {
  const [markdown, table] = ['lines.md', 'lines.tsv'].map((name) => {
    const path = join(folder, name)
    execFileSync(process.execPath, [program, folder, '--only', 'flaky', '--minutes', '1', '--lines', path])
    return readFileSync(path, 'utf8')
  })
  expect(markdown).toMatch(/^- .+\.\n {2}→ \*\*.+\*\*$/m)
  const rows = table!
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'))
  expect(rows[0]).toEqual(['article', 'minutes', 'slide', 'source', 'line'])
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([5]))
})

test.each([
  [['--minutes', 'ten'], '--minutes ten is no number of minutes.'],
  [['--only', 'nothing'], 'has "nothing" in its name.'],
])('what makes no sense is refused: %j', (args, message) => {
  const { status, stderr } = spawnSync(process.execPath, [program, folder, ...args], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})

function withoutTimes(report: string): string {
  return report.replaceAll(/ \d+, \d+ \|$/gm, ' |').replaceAll(/"(cold|warm)": [\d.]+/g, '"$1"')
}
