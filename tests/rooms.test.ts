import { readdirSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBreaches, rules } from './rooms/find-breaches.js'
import type { RuleName, SourceFile } from './rooms/find-breaches.js'

test('the source keeps to the table of rooms and to the rules', () => {
  const files = readSource()
  expect(files.map((file) => file.path)).toContain('src/model/article.ts')
  const breaches = findBreaches(files).map(({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}`)
  expect(breaches).toEqual([])
})

interface Row {
  readonly rule: RuleName
  readonly path: string
  readonly breach: string
  /** Much the same, but allowed. */
  readonly instead: string
  /** Where `instead` stands, if not at `path`. */
  readonly at?: string
}

const rows: readonly Row[] = [
  { rule: 'parses', path: 'src/deck/pack.ts', breach: 'const a = = 1', instead: 'const a = 1' },
  {
    rule: 'known-room',
    path: 'src/utils/trim.ts',
    breach: 'const a = 1',
    instead: 'const a = 1',
    at: 'src/lang/trim.ts',
  },
  {
    rule: 'plain-imports',
    path: 'src/html/page.ts',
    breach: 'await import(name)',
    instead: "await import('./fonts.js')",
  },

  {
    rule: 'table-of-rooms',
    path: 'src/deck/pack.ts',
    breach: "import { plan } from '../outline/plan.js'",
    instead: "import { Line } from '../model/outline.js'",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/model/deck.ts',
    breach: "import type { Language } from '../lang/language.js'",
    instead: "import type { Line } from './outline.js'",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/deck/pack.ts',
    breach: "import { loadTheme } from '../theme/load-theme.js'",
    instead: "import { measureLines } from '../theme/measure-lines.js'",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/marp/write.ts',
    breach: "type L = import('../lang/language.js').Language",
    instead: "type D = import('../model/deck.js').Deck",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/marp/write.ts',
    breach: "await import('../html/page.js')",
    instead: "await import('./front-matter.js')",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/pipeline.ts',
    breach: "import { run } from './cli/run.js'",
    instead: "import { toDeck } from './deck/to-deck.js'",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/runtime/main.ts',
    breach: "import type { Deck } from '../model/deck.js'",
    instead: "import { startTimer } from './timer.js'",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/cli/build.ts',
    breach: "import { startTimer } from '../runtime/timer.js'",
    instead: "import { serve } from '../present/serve.js'",
  },
  {
    rule: 'table-of-rooms',
    path: 'src/lang/ja/phrases.ts',
    breach: "import model from '../../../dist/model.json' with { type: 'json' }",
    instead: "import model from '#data/budoux-ja.json' with { type: 'json' }",
  },

  ...doorRows(),
  {
    rule: 'one-door-per-package',
    path: 'src/html/page.ts',
    breach: "import thing from 'left-pad'",
    instead: "import { Marp } from '@marp-team/marp-core'",
  },
  {
    rule: 'one-door-per-package',
    path: 'src/theme/faces.ts',
    breach: "import.meta.resolve('puppeteer')",
    instead: "import.meta.resolve('#themes/kamishibai.css')",
  },

  {
    rule: 'one-door-per-package',
    path: 'src/html/page.ts',
    breach: "require.resolve('@sparticuz/chromium')",
    instead: "require.resolve('@marp-team/marp-core')",
  },
  {
    rule: 'one-door-per-package',
    path: 'src/html/page.ts',
    breach: "import { createRequire } from 'node:module'; resolve('@sparticuz/chromium')",
    instead: "import { resolve } from 'node:path'; resolve('@sparticuz/chromium')",
  },
  {
    rule: 'one-door-per-package',
    path: 'src/deck/pack.ts',
    breach: 'files.read(resolve(`#data/fonts/${name}.json`))',
    instead: 'files.read(resolve(`#data/fonts/${name}.json`))',
    at: 'src/theme/fonts.ts',
  },

  { rule: 'no-module-state', path: 'src/lang/detect.ts', breach: 'let count = 0', instead: 'const count = 0' },
  {
    rule: 'no-module-state',
    path: 'src/lang/detect.ts',
    breach: 'export let count = 0',
    instead: 'export const count = 0',
  },
  { rule: 'no-module-state', path: 'src/lang/detect.ts', breach: 'var count', instead: 'function f() { let count }' },
  {
    rule: 'no-module-state',
    path: 'src/lang/detect.ts',
    breach: 'const cache = new Map<string, string>()',
    instead: "const labels = new Map([['ja', '日本語']])",
  },

  {
    rule: 'terminal-in-cli',
    path: 'src/export/browser.ts',
    breach: 'f(process.env)',
    instead: 'f(process.env)',
    at: 'src/cli/run.ts',
  },
  { rule: 'terminal-in-cli', path: 'src/html/page.ts', breach: "console.log('a')", instead: 'logger.console(1)' },
  { rule: 'terminal-in-cli', path: 'src/html/page.ts', breach: 'f({ process })', instead: 'f({ process: 1 })' },
  { rule: 'terminal-in-cli', path: 'src/html/page.ts', breach: 'globalThis.process', instead: 'unified().process' },
  {
    rule: 'terminal-in-cli',
    path: 'src/html/page.ts',
    breach: 'type E = typeof process.env',
    instead: 'interface E { process: string }',
  },

  {
    rule: 'named-exports',
    path: 'src/deck/pack.ts',
    breach: 'export default function pack() {}',
    instead: 'export function pack() {}',
  },
  {
    rule: 'named-exports',
    path: 'src/deck/pack.ts',
    breach: 'const pack = 1; export { pack as default }',
    instead: 'const pack = 1; export { pack as packed }',
  },

  {
    rule: 'one-barrel',
    path: 'src/deck/slides.ts',
    breach: "export * from './pack.js'",
    instead: "export * from './deck/pack.js'",
    at: 'src/index.ts',
  },
  {
    rule: 'one-barrel',
    path: 'src/deck/slides.ts',
    breach: "import type { Pack } from './pack.js'; export type { Pack }",
    instead: "import type { Pack } from './pack.js'; export type Packs = Pack[]",
  },

  {
    rule: 'languages-in-lang',
    path: 'src/outline/rank.ts',
    breach: "const long = language.code === 'ja'",
    instead: "const long = language.code === 'ja'",
    at: 'src/lang/rate.ts',
  },
  {
    rule: 'languages-in-lang',
    path: 'src/outline/rank.ts',
    breach: 'if (`en` != language.code) f()',
    instead: "if (language.code === other.code) f('en')",
  },
  {
    rule: 'languages-in-lang',
    path: 'src/cli/build.ts',
    breach: "switch (code) { case 'ja': f() }",
    instead: "switch (code) { case 'html': f() }",
  },
]

describe('each rule reports what breaks it and nothing else', () => {
  test.each(rows)('$rule: $breach', ({ rule, path, breach, instead, at = path }) => {
    expect(findBreaches([{ path, text: `\n${breach}\n` }])).toMatchObject([{ rule, path }])
    expect(findBreaches([{ path: at, text: instead }])).toEqual([])
  })

  test('a breach names the line that it stands in', () => {
    const text = "import type { Deck } from '../model/deck.js'\n\nlet deck: Deck\n"
    expect(findBreaches([{ path: 'src/deck/pack.ts', text }])).toMatchObject([{ line: 3 }])
  })

  test('every rule has a row', () => {
    expect(new Set(rows.map((row) => row.rule))).toEqual(new Set(Object.keys(rules)))
  })
})

/** A package or module, a room that may import it and one that may not. */
function doorRows(): Row[] {
  const doors = [
    ['puppeteer', 'export', 'html'],
    ['@sparticuz/chromium/bin', 'export', 'cli'],
    ['@marp-team/marp-core', 'html', 'marp'],
    ['markdown-it/lib/token.mjs', 'html', 'article'],
    ['unified', 'article', 'marp'],
    ['vfile', 'article', 'check'],
    ['remark-gfm', 'article', 'html'],
    ['mdast', 'article', 'model'],
    ['micromark-util-types', 'article', 'outline'],
    ['yaml', 'marp', 'html'],
    ['smol-toml', 'article', 'marp'],
    ['harfbuzzjs', 'theme', 'deck'],
    ['postcss', 'theme', 'html'],
    ['#data/budoux-ja.json', 'lang', 'html'],
    ['#data/ipadic.bin', 'lang', 'outline'],
    ['commander', 'cli', 'export'],
    ['fastest-levenshtein', 'cli', 'theme'],
    ['fastest-levenshtein', 'cli', 'present'],
    ['uqr', 'present', 'cli'],
    ['kamishibai/package.json', 'cli', 'present'],
    ['node:fs', 'export', 'theme'],
    ['node:fs', 'lang', 'article'],
    ['node:fs/promises', 'present', 'html'],
    ['node:child_process', 'export', 'check'],
    ['node:net', 'present', 'lang'],
    ['node:net', 'fetch', 'article'],
    ['node:https', 'fetch', 'present'],
    ['node:dns/promises', 'fetch', 'html'],
    ['ipaddr.js', 'fetch', 'cli'],
    ['#data/pictures/codecs.cjs', 'pictures', 'html'],
    ['node:path', 'marp', 'runtime'],
    ['node:v8', 'html', 'deck'],
    ['node:process', 'cli', 'export'],
  ] as const
  return doors.map(([name, open, closed]) => ({
    rule: 'one-door-per-package',
    path: `src/${closed}/a.ts`,
    breach: `import '${name}'`,
    instead: `import '${name}'`,
    at: `src/${open}/a.ts`,
  }))
}

function readSource(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: `src/${name.replaceAll(sep, '/')}`, text: readFileSync(`src/${name}`, 'utf8') }))
}
