import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * @typedef {object} Article
 * @property {string} name
 * @property {string} label As the report calls it.
 * @property {string} path Absolute path.
 */

const content = resolve(import.meta.dirname, '../../content')

const snippets = [
  ['python', 'def save(step, model):\n    path = f"checkpoints/{step}.pt"\n    model.write(path)\n    return path'],
  ['ts', 'const runs = await Promise.all(seeds.map(train))\nconsole.log(runs.filter((run) => run.loss < 2))'],
  ['sh', 'for step in $(seq 100 100 900); do\n  test -s "checkpoints/$step.pt" || echo "$step"\ndone'],
]

/**
 * Writes the articles that are measured: a Japanese one of 2,600 characters and one ten times as long, each without and
 * with code blocks, and an English one with code, a table and a picture. The same files every time.
 * @param {string} folder Absolute path of the folder for what is made.
 * @returns {readonly Article[]}
 */
export function writeArticles(folder) {
  const short = readFileSync(join(content, 'stockmark-13b-paclic2023.md'), 'utf8')
  const long = makeTenfold(short)
  const write = (name, label, text) => {
    const path = join(folder, `${name}.md`)
    writeFileSync(path, text)
    return { name, label, path }
  }
  return [
    write('ja-2600', 'Japanese, 2,600 characters', short),
    write('ja-2600-code', 'Japanese, 2,600 characters, with code', addCode(short)),
    write('ja-26000', 'Japanese, 26,000 characters', long),
    write('ja-26000-code', 'Japanese, 26,000 characters, with code', addCode(long)),
    { name: 'en', label: 'English, 1,200 words, with code', path: join(content, 'flaky-tests.md') },
  ]
}

/** The body ten times below one front matter, each time with other numbers and headings. */
function makeTenfold(text) {
  const bodyStart = text.indexOf('\n---\n') + '\n---\n'.length
  const copies = Array.from({ length: 10 }, (_, place) => vary(text.slice(bodyStart), place))
  return text.slice(0, bodyStart) + copies.join('')
}

/** Moves the last digit of every number on, so that no two copies have a sentence with a number in common. */
function vary(body, place) {
  return body
    .replaceAll(/\d(?!\d)/g, (digit) => String((Number(digit) + place) % 10))
    .replaceAll(/^## /gm, `## 第${place + 1}部 `)
}

/** Puts a code block after the first paragraph below each heading. */
function addCode(text) {
  const blocks = text.split('\n\n')
  const headings = blocks.flatMap((block, place) => (block.startsWith('## ') ? [place] : []))
  return blocks
    .map((block, place) => {
      const heading = headings.indexOf(place - 1)
      const [language, code] = snippets[heading % snippets.length] ?? []
      return code === undefined ? block : `${block}\n\n\`\`\`${language}\n${code}\n\`\`\``
    })
    .join('\n\n')
}
