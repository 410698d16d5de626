import { createHash } from 'node:crypto'

/** A source of whole numbers from 0 up to but not including `below`, the same for the same seed. */
export type Dice = (below: number) => number

/** Throws what a hash has: slow, and the same everywhere. */
export function throwDice(seed: number): Dice {
  let thrown = 0
  return (below) => {
    thrown += 1
    return createHash('sha256').update(`${seed} ${thrown}`).digest().readUInt32BE() % below
  }
}

/** What breaks readers when it stands where nobody expects it. */
const scraps: readonly string[] = [
  ...[
    '---',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<script>',
    '</style>',
    '<img src=x>',
    '![](',
    '](',
    '[^1]',
    '$$',
    '|',
    '||',
    '> ',
    '- ',
  ],
  ...[
    '1. ',
    '# ',
    '\t',
    '\0',
    '\u{feff}',
    '\u{202e}',
    '\u{200b}',
    '\r',
    '\n\n',
    '\u{2028}',
    '🎉',
    '\u{d800}',
    '「',
    '」',
    '。',
    '！？',
    '．',
  ],
  ...[
    '&lt;',
    '&#0;',
    ':::',
    '@[',
    '{{',
    '}}',
    '${',
    '\\',
    '%E3%81',
    '<!-- class: x -->',
    'marp: true',
    '*** ',
    '=====',
    '<br>',
    '<table>',
  ],
]

type Mutation = (bytes: Buffer, dice: Dice) => Buffer

const mutations: readonly Mutation[] = [
  function flip(bytes, dice) {
    const copy = Buffer.from(bytes)
    for (let count = 1 + dice(8); count > 0 && copy.length > 0; count -= 1) copy[dice(copy.length)]! ^= 2 ** dice(8)
    return copy
  },
  function cut(bytes, dice) {
    const from = dice(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + dice(bytes.length - from + 1))])
  },
  function repeat(bytes, dice) {
    const from = dice(bytes.length + 1)
    const piece = bytes.subarray(from, from + dice(200))
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array.from({ length: 1 + dice(20) }, () => piece),
      bytes.subarray(from),
    ])
  },
  function insert(bytes, dice) {
    const from = dice(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, from), Buffer.from(scraps[dice(scraps.length)]!), bytes.subarray(from)])
  },
  function swapLines(bytes, dice) {
    const lines = bytes.toString('latin1').split('\n')
    const [one, other] = [dice(lines.length), dice(lines.length)]
    ;[lines[one], lines[other]] = [lines[other]!, lines[one]!]
    return Buffer.from(lines.join('\n'), 'latin1')
  },
]

/** An article with a few accidents. */
export function mutate(bytes: Buffer, dice: Dice): Buffer {
  let mutant = bytes
  for (let count = 1 + dice(6); count > 0; count -= 1) mutant = mutations[dice(mutations.length)]!(mutant, dice)
  return mutant
}
