import { toDataUrl } from '../model/address.js'
import type { Files } from '../model/files.js'
import type { ImageFolders } from '../model/page.js'
import type { Problem } from '../model/problem.js'
import { readEmbedded, styleFile } from './embed-file.js'

/** An address in double quotes, in single ones, or bare in its parentheses. */
const address = String.raw`\(\s*(?:"([^"]*)"\s*|'([^']*)'\s*|([^\s()'"][^()'"]*))\)`
const comment = String.raw`/\*[^]*?\*/`

const addresses = new RegExp(String.raw`${comment}|\burl${address}`, 'g')
const imports = new RegExp(String.raw`${comment}|@import\s+(?:url${address}|"([^"]*)"|'([^']*)')[^;]*;?`, 'g')

/**
 * Puts the pictures and fonts that a deck's CSS names into it as data URLs; like Marp's, its addresses are relative to the
 * deck. What can't be embedded is left out, with a problem; so are other style sheets, which nothing could load.
 * @param written What people wrote of the CSS: the web fonts of Marp's own gaia are left out without a word.
 */
export function embedStyles(
  css: string,
  written: string,
  folders: ImageFolders,
  files: Files,
  problems: Problem[],
): string {
  const known = new Map<string, string | undefined>()
  const report = (problem: Omit<Problem, 'place'>): void => {
    problems.push({ ...problem, place: { file: folders.file } })
  }
  const embed = (source: string): string | undefined => {
    const result = readEmbedded(styleFile, source, folders, files)
    if ('type' in result) return toDataUrl(result)
    report(result.problem)
    return undefined
  }
  const withoutImports = css.replaceAll(imports, (match, ...groups: (string | undefined)[]) => {
    if (match.startsWith('/*')) return match
    const source = groups.slice(0, 5).find((group) => group !== undefined) ?? ''
    if (written.includes(source)) report(unloadedSheet(source))
    return ''
  })
  return embedAddresses(withoutImports, (source) => {
    if (!known.has(source)) known.set(source, embed(source))
    return known.get(source)
  })
}

/** Replaces the addresses in CSS, but those that hold their data or name a part of the page; `none` stands for what is left out. */
export function embedAddresses(css: string, embed: (source: string) => string | undefined): string {
  return css.replaceAll(addresses, (match, double?: string, single?: string, bare?: string) => {
    const source = double ?? single ?? bare?.trim() ?? ''
    if (match.startsWith('/*') || /^(?:data:|#|$)/i.test(source)) return match
    const dataUrl = embed(source)
    return dataUrl === undefined ? 'none' : `url("${dataUrl}")`
  })
}

function unloadedSheet(source: string): Omit<Problem, 'place'> {
  return {
    rule: 'style-import',
    severity: 'warning',
    message: `The style sheet ${source} was left out, as a deck holds all it needs; its fonts are those of the machine.`,
    hint: "Write its rules into the deck's own style, and name font files that lie beside the deck.",
  }
}
