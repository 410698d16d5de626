import { createHash } from 'node:crypto'
import { normaliseFile, splitFile } from './front-matter.js'

/** The line of the front matter that holds the hash. */
const sealLine = /^( {2}sha256:).*$/mu

/**
 * Puts the hash into a file of which the front matter has the line for it. It covers the whole file but itself: an author who
 * changes the theme in the front matter has edited the deck as well as one who changes a slide.
 */
export function seal(file: string): string {
  return file.replace(sealLine, `$1 ${hashOf(file)}`)
}

/**
 * Whether a normalised file was changed since it was sealed; byte order marks and carriage returns are no change.
 * @returns `undefined` for a file that isn't ours.
 */
export function isEdited(file: string): boolean | undefined {
  const { head } = splitFile(file)
  if (!/^kamishibai:/mu.test(head)) return undefined
  return sealLine.exec(head)?.[0] !== `  sha256: ${hashOf(file)}`
}

function hashOf(file: string): string {
  return createHash('sha256').update(normaliseFile(file).replace(sealLine, '$1')).digest('hex')
}
