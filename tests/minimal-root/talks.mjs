import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A talk to export.
 * @typedef {object} Talk
 * @property {string} name Of its file, without the ending.
 * @property {readonly string[]} args What the command is called with, in the folder with the talks.
 * @property {string} title What the first page must say.
 * @property {string | undefined} deck Its text, if it is not one of the sample articles.
 * @property {boolean} bringsFonts Whether all its fonts are ours; else it looks as the machine has it.
 */

/** @type {readonly Talk[]} */
export const talks = [
  { name: 'stockmark-13b-paclic2023', title: 'stockmark-13b開発の舞台裏と、財布のない香港出張', bringsFonts: true },
  { name: 'flaky-tests', title: 'Why we took the retry button away', bringsFonts: true },
  {
    name: 'marp-default-theme',
    title: '書体のない機械で',
    deck: '---\nmarp: true\ntheme: default\n---\n\n# 書体のない機械で\n\n---\n\n## Second slide\n\n- 項目\n',
    bringsFonts: false,
  },
].map((talk) => ({ ...talk, args: [`${talk.name}.md`, '--to', 'html,pdf,png', '--out', `made/${talk.name}`] }))

/** Makes the folder with all talks and their pictures, and gives its path back. */
export function writeTalks(folder) {
  mkdirSync(folder, { recursive: true })
  cpSync('content', folder, { recursive: true })
  for (const { name, deck } of talks.filter((talk) => talk.deck)) writeFileSync(join(folder, `${name}.md`), deck)
  return folder
}

/**
 * What was made of a talk.
 * @returns {ReadonlyMap<string, Buffer>} By the name of the file.
 */
export function readMade({ name }, folder) {
  const made = join(folder, 'made', name)
  const files = existsSync(made) ? readdirSync(made).toSorted() : []
  return new Map(files.map((file) => [file, readFileSync(join(made, file))]))
}
