import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptCode, mostCodeLines } from '../../../src/deck/excerpts/excerpt-code.js'
import type { CodePart } from '../../../src/deck/excerpts/excerpt-code.js'
import { mentionsIn } from '../../../src/deck/excerpts/shared-words.js'

const fill = (count: number, line: (place: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, place) => line(place))

function excerpt(lines: readonly string[], language: string, said = ''): CodePart | undefined {
  const fits = (code: string): boolean => code.split('\n').every((line) => line.length <= 60)
  return excerptCode({ code: lines.join('\n'), language }, mentionsIn([{ text: said, weight: 1 }]), fits)
}

const steps = fill(9, (place) => `    step_${place}(lamp)`)

describe('of code that is too long', () => {
  const python = [
    'import os',
    'import sys',
    '',
    'def light(lamp):',
    '    lamp.power = 3',
    '    lamp.warm_up()',
    '    return lamp',
    '',
    'def water(plant):',
    '    can = fetch_can()',
    '    can.pour(plant)',
    '    return can',
    '',
    ...fill(6, (place) => `rooms.append(${place})`),
  ]

  test.each([
    ['light() で電源を入れる。', 4, 7],
    ['水やりは water で済ませ、fetch_can を呼ぶ。', 9, 12],
  ])('the definition is shown that is spoken of: %s', (said, from, to) => {
    const { code, first, last } = excerpt(python, 'python', said)!
    expect([first + 1, last + 1]).toEqual([from, to])
    expect(code).toBe(python.slice(from - 1, to).join('\n'))
  })

  test('a long definition is shown with its ends, and a mark for what is left out', () => {
    const lines = [
      'fn run(lamp: Lamp) -> u8 {',
      ...steps,
      '    // 明るさを測る',
      '    let light = lamp.measure();',
      '    light',
      '}',
    ]
    const { code } = excerpt(lines, 'rust', '最後に measure で明るさを測る。')!
    expect(code.split('\n').slice(0, 2)).toEqual(['fn run(lamp: Lamp) -> u8 {', '    // …'])
    expect(code.split('\n').slice(-4)).toEqual([
      '    // 明るさを測る',
      '    let light = lamp.measure();',
      '    light',
      '}',
    ])
  })

  test.each([
    ['python', '# …', ['def run(lamp):', ...steps, ...steps]],
    ['ruby', '# …', ['def run(lamp)', ...steps, ...steps, 'end']],
    ['sql', '-- …', ['CREATE TABLE lamp (', ...fill(18, (place) => `    field_${place} text,`), '    last text', ');']],
    [
      'json',
      '…',
      ['{', '  "lamps": {', ...fill(18, (place) => `    "lamp_${place}": 1,`), '    "last": 2', '  }', '}'],
    ],
    ['', '// …', ['void run(lamp) {', ...fill(18, (place) => `    step_${place}();`), '}']],
  ])('the mark is a comment of %s: %s', (language, mark, lines) => {
    const marks = excerpt(lines, language, 'lamps を run する。')!
      .code.split('\n')
      .filter((line) => line.includes('…'))
    expect(new Set(marks.map((line) => line.trim()))).toEqual(new Set([mark]))
  })

  test('of a workflow its steps are shown rather than its name', () => {
    const yaml = [
      'name: light',
      'on:',
      '  push:',
      '    branches:',
      '      - main',
      '',
      'jobs:',
      '  light:',
      ...fill(7, (place) => `    - run: lamp ${place}`),
    ]
    expect(excerpt(yaml, 'yaml')!.code).toMatch(/^jobs:\n {2}light:/)
  })

  test('the indentation that all lines share is taken off', () => {
    const lines = [
      'class Room {',
      ...fill(8, (place) => `  int chair${place} = ${place};`),
      '  void light() {',
      '    lamp.on();',
      '    lamp.warm();',
      '    lamp.wait();',
      '  }',
      '}',
    ]
    expect(excerpt(lines, 'java', 'light は lamp.warm() と lamp.wait() を呼ぶ。')!.code).toMatch(
      /^(?:void light|class Room)/,
    )
  })

  test.each<readonly [string, readonly string[], string]>([
    ['imports', fill(20, (place) => `import a${place} from "a${place}"`), 'js'],
    ['a comment', fill(20, (place) => `// ${place} の説明`), 'js'],
    ['what a program printed', ['$ lamp on', ...fill(20, (place) => `lamp ${place} is on (${place} W)`)], 'sh'],
    ['text', fill(20, (place) => `lamp ${place} = on;`), 'text'],
    ['text of no language', fill(20, (place) => `lamp ${place} is on`), ''],
    ['lines that are too wide', fill(20, (place) => `lamp(${place}, '${'x'.repeat(60)}')`), 'js'],
    ['a program without end', fill(2000, (place) => `lamp(${place})`), 'js'],
  ])('nothing is shown of %s', (_, lines, language) => {
    expect(excerpt(lines, language)).toBeUndefined()
  })
})

/** The place of a text in lines behind a place; beyond all where there is none. */
function indexAfter(before: number, text: string, lines: readonly string[]): number {
  const at = lines.findIndex((line, place) => place > before && line.trim() === text)
  return at === -1 ? lines.length : at
}

describe('whatever the code', () => {
  const line = fc.constantFrom(
    '',
    'a(1)',
    'if (b) {',
    '} else {',
    '}',
    'def f(x):',
    'return [',
    '],',
    '// 説明',
    '# note',
    'import x',
    '@get("/")',
    'end',
    '"""',
    'let s = "}";',
    '- key: 1',
  )
  const indented = fc.tuple(fc.nat(3), line).map(([depth, text]) => ' '.repeat(2 * depth) + text)
  const some = fc.tuple(
    fc.array(indented, { minLength: 13, maxLength: 60 }),
    fc.constantFrom('js', 'python', 'yaml', ''),
  )

  test('a part is whole lines of it in their order, and no more than an audience can take in', () => {
    fc.assert(
      fc.property(some, ([lines, language]) => {
        const part = excerpt(lines, language, 'a と b と key')
        if (part === undefined) return
        const shown = part.code.split('\n')
        expect(shown.length).toBeLessThanOrEqual(mostCodeLines)
        const kept = shown.filter((text) => !text.includes('…')).map((text) => text.trim())
        const at = kept.reduce((before, text) => indexAfter(before, text, lines), part.first - 1)
        expect(at).toBeGreaterThanOrEqual(part.first)
        expect(at).toBeLessThanOrEqual(part.last)
        expect([shown[0], shown.at(-1)].map((text) => text!.trim())).not.toContain('')
        expect(shown[0]!.trim()).toBe(lines[part.first]!.trim())
      }),
    )
  })

  test('a part closes the brackets that it opens', () => {
    fc.assert(
      fc.property(some, ([lines, language]) => {
        const code =
          excerpt(lines, language)?.code.replaceAll(/"""[^]*?(?:"""|(?![^]))|".*?"|^\s*(?:\/\/|# ).*$/gm, '') ?? ''
        expect(code.replaceAll(/[^([{]/g, '')).toHaveLength(code.replaceAll(/[^)\]}]/g, '').length)
      }),
    )
  })
})
