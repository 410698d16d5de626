import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptCode, mostCodeLines } from '../../../src/deck/excerpts/excerpt-code.js'
import type { CodePart } from '../../../src/deck/excerpts/excerpt-code.js'
import { mentionsIn } from '../../../src/deck/excerpts/shared-words.js'

const fill = (count: number, line: (place: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, place) => line(place))

function excerpt(
  lines: readonly string[],
  language: string,
  said = '',
  before: readonly string[] = [],
): CodePart | undefined {
  const fits = (code: string): boolean => code.split('\n').every((line) => line.length <= 60)
  const known = new Set(before.map((line) => line.trim()))
  const mentions = mentionsIn([{ text: said, weight: 1 }])
  return excerptCode({ code: lines.join('\n'), language }, mentions, (text) => known.has(text), fits)
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
    expect(code.split('\n')[0]).toBe('fn run(lamp: Lamp) -> u8 {')
    expect(code.split('\n').filter((line) => line === '    // …')).toHaveLength(1)
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

  const fields = fill(20, (place) => `    field${place}: Field${place}`)
  const lampOf = (...own: readonly string[]): readonly string[] => ['class Lamp:', ...own]

  test.each([
    [2, 'field18 と field19'],
    [18, 'field1 と field2'],
  ])('the line is shown that is new among those of code before it: the %dth', (place, said) => {
    const added = '    power: Power'
    const lines = lampOf(...fields.toSpliced(place, 0, added))
    expect(excerpt(lines, 'python', said, lampOf(...fields))!.code).toContain(added)
    expect(excerpt(lines, 'python', said)!.code).not.toContain(added)
  })

  test('what marks that something is left out is not new', () => {
    const [lines, said] = [lampOf(...fields, '    (...略...)'), 'field1 と field2']
    expect(excerpt(lines, 'python', said, lampOf(...fields))).toEqual(excerpt(lines, 'python', said))
  })

  test('nothing stands out where half of the lines are new', () => {
    const before = lampOf(...fields.slice(0, 9))
    expect(excerpt(lampOf(...fields), 'python', '', before)).toEqual(excerpt(lampOf(...fields), 'python'))
  })

  test.each([
    ['a line', '+   power: Power'],
    ['a comment', '+   # @Power'],
    ['a line that has gone', '-   power: Power'],
  ])('of a diff what has changed is shown, %s', (_, changed) => {
    const { code } = excerpt(lampOf(...fields.toSpliced(15, 0, changed)), 'diff', 'field1 から field3')!
    expect(code).toContain(changed)
    expect(code).toContain('\n    …\n')
  })

  test.each([
    ['diff', 'class Lamp:'],
    ['python', '@@ -1,4 +1,5 @@'],
  ])('nothing is shown of a diff whose change is too wide, in a block of %s', (language, head) => {
    const lines = [head, ...fields, `+ ${'x'.repeat(60)}`]
    expect(excerpt(lines, language, 'field1 から field3')).toBeUndefined()
    expect(excerpt(lines.slice(0, -1), language, 'field1 から field3')).toBeDefined()
  })

  test('of a diff what has come is shown rather than what has gone', () => {
    const gone = fields.slice(0, 10).map((text) => text.replace(' ', '-'))
    const lines = lampOf(...gone, ...fields.slice(10), '+   power: Power')
    expect(excerpt(lines, 'diff', 'field1 から field3')!.code).toContain('+   power: Power')
  })

  test('what has gone from a diff closes no bracket', () => {
    const lines = [...fields, '-light(lamp, {', '+warm(lamp, {', '   power: 3,', ' })', ...fields]
    expect(excerpt(lines, 'diff', '')!.code).toContain('+warm(lamp, {\n   power: 3,\n })')
  })

  test('a function is shown to its end rather than from its beginning', () => {
    const body = [
      ...fill(6, (place) => `  part${place} = lamp.part(${place})`),
      ...fill(6, (place) => `  part${place}.warm()`),
    ]
    expect(excerpt(['def light(lamp):', ...body], 'python')!.code).toContain(body.at(-1))
    for (const head of ['class Lamp(Light):', 'def main(lamp):']) {
      expect(excerpt([head, ...body], 'python')!.code).toContain(body[0])
    }
  })

  const removal = [
    'function remove() {',
    '  const lamp = lamps[0]',
    '  if (!lamp) {',
    "    alert('no lamp')",
    '    return',
    '  }',
    '  const name = lamp.name()',
    '  lamp.destroy()',
    '  const shades = room.find(name)',
    '  shades.each((shade) => {',
    '    shade.destroy()',
    '  })',
    '  lamps.shift()',
    '  room.draw()',
    '}',
  ]

  test('of a function its checks are left out rather than the variables that the rest uses', () => {
    const { code } = excerpt(removal, 'js', 'name で lamp を room から消す。')!
    expect(code.split('\n')).toEqual([...removal.slice(0, 2), '  // …', ...removal.slice(6)])
  })

  test('of what is nested in a function the part is shown that is spoken of', () => {
    const lines = [
      'function save() {',
      ...fill(9, (place) => `  find(${place})`),
      '  stage.toImage({',
      '    callback(image) {',
      ...fill(9, (place) => `      send(${place})`),
      '      firebase.firestore().add(image)',
      '    },',
      '  })',
      '}',
    ]
    const { code } = excerpt(lines, 'js', 'save は toImage の image を firestore に入れる。')!
    expect(code).toMatch(/^function save\(\) \{\n[^]*\n  stage.toImage\(\{\n[^]*firestore\(\)/)
  })

  test('what is shown of a function declares the variables that it uses', () => {
    const lines = [
      'function light() {',
      ...fill(6, (place) => `  wait(${place})`),
      '  const lamp = find()',
      ...fill(6, (place) => `  wait(${place})`),
      '  lamp.open()',
      ...fill(4, (place) => `  lamp.step(${place})`),
      '  lamp.warm()',
      '}',
    ]
    expect(excerpt(lines, 'js', 'light は open と step と warm を呼ぶ。')!.code).toContain('const lamp')
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
    ['imports of PHP', ['namespace Room;', ...fill(20, (place) => `use Room\\Lamp${place};`)], 'php'],
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

  test('an `end` within a text ends nothing', () => {
    const text = ['"""', '', 'end', '', '"""', '- key: 1', '', '  @get("/")', '}', '  a(1)', '  - key: 1', '  b(2)', '']
    expect(excerpt(['if (b) {', ...text], 'js')?.code ?? '').not.toMatch(/end\n\/\/ …/)
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
